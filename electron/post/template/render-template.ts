import { LiquidError } from "liquidjs";
import type { Root, RootContent } from "mdast";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { contentsOf } from "../contents.ts";
import { fillPlaceholders } from "./fill-placeholders.ts";
import { Fragment } from "./fragment.ts";
import { createPlaceholders, refusePlaceholders } from "./placeholders.ts";
import { createTemplateEngine } from "./template-engine.ts";
import { templateFailure } from "./template-failure.ts";

/**
 * The tree of a post: the template run over `values`, read as Markdown, its values put in. `{{ contents }}` is the list of its
 * headings. The same template and values make the same tree. Throws `invalid-input`, naming the line.
 */
export function renderTemplate(template: string, values: object): Root {
  refusePlaceholders(template);
  const placeholders = createPlaceholders();
  const contents = new Fragment(() => [{ type: "paragraph", children: [], data: CONTENTS }]);
  // Not spread: lists are made once a template asks for them.
  const named = Object.defineProperties(
    { contents },
    Object.getOwnPropertyDescriptors<object>(values),
  );
  const text = run(template, named, placeholders);
  const post = fillPlaceholders(readMarkdown(text, { html: true }), placeholders.piecesOf);
  const sections = post.children.filter((node) => !isContents(node));
  const list = contentsOf({ type: "root", children: sections });
  return {
    type: "root",
    children: post.children.flatMap((node) => (isContents(node) ? (list ?? []) : [node])),
  };
}

/** Marks where the contents will stand once all headings are known. */
const CONTENTS = {};
const isContents = (node: RootContent): boolean => node.data === CONTENTS;

function run(
  template: string,
  values: object,
  placeholders: ReturnType<typeof createPlaceholders>,
): string {
  try {
    const engine = createTemplateEngine(placeholders);
    return String(engine.renderSync(engine.parse(template), values));
  } catch (error) {
    if (error instanceof Error && LiquidError.is(error)) throw templateFailure(error);
    throw error;
  }
}
