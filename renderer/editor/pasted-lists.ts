/** `mso-list:l0 level2 lfo1`: Word writes a list as paragraphs that carry its level. */
const LEVEL = /mso-list:[^;]*\blevel(\d+)/i;
const MARKER = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';
const ORDERED = /^\s*(?:\d+|[a-z]{1,4})[.)]/i;
/** Word's own depth. */
const DEEPEST = 9;

/** Turns Word's list paragraphs into lists. */
export function buildWordLists(root: HTMLElement): void {
  for (const paragraph of root.querySelectorAll<HTMLElement>('p[style*="mso-list" i]')) {
    if (levelOf(paragraph) === null || isListParagraph(paragraph.previousElementSibling)) continue;
    const run = [paragraph];
    for (let next = paragraph.nextElementSibling; isListParagraph(next);) {
      run.push(next);
      next = next.nextElementSibling;
    }
    paragraph.before(listOf(run));
    for (const one of run) one.remove();
  }
}

function listOf(paragraphs: readonly HTMLElement[]): DocumentFragment {
  const document = paragraphs[0]?.ownerDocument ?? new Document();
  const lists = document.createDocumentFragment();
  /** The list that is open at each level, outermost first. */
  let open: { list: HTMLElement; level: number }[] = [];
  for (const paragraph of paragraphs) {
    const level = Math.min(levelOf(paragraph) ?? 1, DEEPEST);
    const marker = paragraph.querySelector(MARKER);
    const tag = ORDERED.test(marker?.textContent ?? "") ? "ol" : "ul";
    marker?.remove();
    open = open.filter((one) => one.level <= level);
    if (open.at(-1)?.level !== level) {
      const list = document.createElement(tag);
      (open.at(-1)?.list.lastElementChild ?? lists).append(list);
      open.push({ list, level });
    }
    const item = document.createElement("li");
    const text = document.createElement("p");
    text.append(...paragraph.childNodes);
    item.append(text);
    open.at(-1)?.list.append(item);
  }
  return lists;
}

function levelOf(element: Element): number | null {
  const level = LEVEL.exec(element.getAttribute("style") ?? "")?.[1];
  return level === undefined ? null : Number(level);
}

const isListParagraph = (element: Element | null): element is HTMLElement =>
  element?.localName === "p" && levelOf(element) !== null;

/** Turns list items with a check box, as GitHub, Google Docs and other editors write them, into tasks. */
export function markTasks(root: HTMLElement): void {
  for (const item of root.querySelectorAll<HTMLElement>("li")) {
    const box = item.querySelector<HTMLInputElement>(
      ':scope > input[type="checkbox"], :scope > :is(p, label) > input[type="checkbox"]',
    );
    const isBox = item.getAttribute("role") === "checkbox";
    if (item.dataset["type"] || (!box && !isBox)) continue;
    const checked = box ? box.hasAttribute("checked") : item.ariaChecked === "true";
    item.dataset["type"] = "taskItem";
    item.dataset["checked"] = String(checked);
    box?.remove();
    const list = item.closest<HTMLElement>("ul, ol");
    if (list) list.dataset["type"] = "taskList";
  }
}
