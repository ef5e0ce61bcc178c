import type { Page } from "@playwright/test";

/**
 * What of the window cannot be reached or read: controls under `target` pixels either way (links in a text aside), words
 * that are cut off, what scrolls sideways (grids, tables and code may), and what moves for more than a millisecond.
 */
export function layoutFaults(
  page: Page,
  { target, isStill = false }: { target: number; isStill?: boolean },
): Promise<string[]> {
  return page.evaluate(
    ([least, still]) => {
      const CONTROLS =
        'button, input, select, textarea, summary, a[href], [role="option"], [role="tab"], [role="menuitem"], [role="checkbox"]';
      const WIDE = '[role="grid"], pre, table, .tableWrapper, [data-wide]';
      const HIDDEN = '[inert], [aria-hidden="true"], [data-base-ui-inert]';
      const MOST = 40;
      const says = (element: Element): string => {
        const words = element.getAttribute("aria-label") ?? element.textContent.trim();
        return `${element.tagName.toLowerCase()} ${words.slice(0, MOST)} .${element.getAttribute("class") ?? ""}`;
      };
      const isShown = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest(HIDDEN) === null &&
        getComputedStyle(element).clipPath === "none";
      const faults: string[] = [];
      const all = [...document.body.querySelectorAll("*")];
      const shown = all.filter(isShown);

      for (const control of shown.filter((element) => element.matches(CONTROLS))) {
        const isInText = control.tagName === "A" && getComputedStyle(control).display === "inline";
        if (isInText || control.matches(":disabled, [type=file], [type=hidden]")) continue;
        const label = control.closest("label");
        const { width, height } = (label ?? control).getBoundingClientRect();
        if (width < least - 0.5 || height < least - 0.5) {
          faults.push(`small, ${Math.round(width)} × ${Math.round(height)}: ${says(control)}`);
        }
      }

      for (const dialog of shown.filter((element) => element.matches("[data-modal]"))) {
        const { left, right } = dialog.getBoundingClientRect();
        if (left < 0 || right > innerWidth + 1) faults.push(`beside the window: ${says(dialog)}`);
      }
      if (document.documentElement.scrollWidth > innerWidth) faults.push("the page is too wide");
      for (const element of shown) {
        const { overflowX } = getComputedStyle(element);
        const scrolls = overflowX === "auto" || overflowX === "scroll";
        if (scrolls && element.scrollWidth > element.clientWidth + 1 && !element.closest(WIDE)) {
          faults.push(`scrolls sideways: ${says(element)}`);
        }
        if (!still) continue;
        const style = getComputedStyle(element);
        const times = `${style.transitionDuration}, ${style.animationDuration}`.split(", ");
        const seconds = times.map(
          (time) => Number.parseFloat(time) / (time.endsWith("ms") ? 1000 : 1),
        );
        if (Math.max(...seconds) > 0.001) faults.push(`moves: ${says(element)}`);
      }

      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || !isShown(parent)) continue;
        if (parent.closest(`.visually-hidden, ${WIDE}`)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rect = range.getBoundingClientRect();
        if (rect.width === 0) continue;
        let [x, y] = [true, true];
        for (let box: Element | null = parent; box && (x || y); box = box.parentElement) {
          const style = getComputedStyle(box);
          const at = box.getBoundingClientRect();
          // For screen readers alone.
          if (at.width <= 1.5 && style.overflowX !== "visible") break;
          if (style.clipPath !== "none" || style.textOverflow === "ellipsis") x = false;
          if (style.webkitLineClamp !== "none" || style.clipPath !== "none") y = false;
          if (/auto|scroll/.test(style.overflowX)) x = false;
          if (/auto|scroll/.test(style.overflowY)) y = false;
          const isEdge = box === document.body;
          const right = isEdge ? innerWidth : at.right;
          const bottom = isEdge ? innerHeight : at.bottom;
          if (x && (isEdge || style.overflowX !== "visible") && rect.right > right + 1.5) {
            faults.push(`cut off at the side by ${says(box).slice(0, 60)}: ${says(parent)}`);
            x = false;
          }
          if (y && (isEdge || style.overflowY !== "visible") && rect.bottom > bottom + 2) {
            faults.push(`cut off below by ${says(box).slice(0, 60)}: ${says(parent)}`);
            y = false;
          }
          if (style.position === "fixed") {
            if (x && rect.right > innerWidth + 1) faults.push(`beside the window: ${says(parent)}`);
            if (y && rect.bottom > innerHeight + 1)
              faults.push(`below the window: ${says(parent)}`);
            break;
          }
        }
      }
      return [...new Set(faults)];
    },
    [target, isStill] as const,
  );
}
