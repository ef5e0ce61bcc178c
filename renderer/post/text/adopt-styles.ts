import { StyleModule } from "style-mod";

/**
 * Has the rules that CodeMirror writes from now on adopted by the document: it would put them into a `<style>`, which the
 * window's policy refuses. Returns the function that takes them away and lets CodeMirror write as before.
 */
export function adoptStyles(document: Document): () => void {
  const sheet = new CSSStyleSheet();
  const former = Object.getOwnPropertyDescriptor(StyleModule, "mount");
  const mount: typeof StyleModule.mount = (_root, modules) => {
    sheet.replaceSync([modules].flat().map(rulesOf).join("\n"));
    if (document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  };
  StyleModule.mount = mount;
  return () => {
    if (former !== undefined && StyleModule.mount === mount) {
      Object.defineProperty(StyleModule, "mount", former);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const rulesOf = (module: StyleModule): string => module.getRules();
