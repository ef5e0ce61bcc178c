import { openAtName, type OpenAt } from "#shared/open-at.ts";

const runningNote: OpenAt = "running";

/** What the build puts into the page's head: the files of a session's page, a space between them (electron.vite.config.ts). */
const FILES = 'meta[name="session-page"]';

/**
 * Asks for the files of a session's page, with the editor, as soon as the page's head is read, when the window is going to
 * open in a note. Its first script would ask for them when main has begun to open the store, and wait for them.
 */
export function fetchNotePage(opened: Window): void {
  // The page that tells why Lanyard cannot start is a `data:` address, which has no storage.
  if (opened.origin === "null") return;
  if (opened.localStorage.getItem(openAtName) !== runningNote) return;
  const page = opened.document;
  const reading = new MutationObserver(() => {
    const files = page.querySelector(FILES)?.getAttribute("content");
    if (files === undefined || files === null) return;
    reading.disconnect();
    page.head.append(...files.split(" ").map((file) => linkTo(file, page)));
  });
  reading.observe(page, { childList: true, subtree: true });
}

function linkTo(file: string, page: Document): HTMLLinkElement {
  const link = page.createElement("link");
  if (file.endsWith(".css")) {
    link.rel = "preload";
    link.as = "style";
    // As the bundler's own link has it: another way to ask would be another request.
    link.crossOrigin = "";
  } else link.rel = "modulepreload";
  link.href = file;
  return link;
}
