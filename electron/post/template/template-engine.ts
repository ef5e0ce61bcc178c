import { Liquid } from "liquidjs";
import { fromMarkdownText } from "./markdown-fragment.ts";
import { asProse, Fragment, fragmentUnder } from "./fragment.ts";
import { type Placeholders, textOfValue } from "./placeholders.ts";
import { limits } from "#shared/limits.ts";

/** What templates may do: no file, no other template, nothing that hides what a text was made of. */
const TAGS = new Set(
  "# assign break case comment continue cycle decrement echo for if increment liquid raw unless".split(
    " ",
  ),
);
const FILTERS = new Set(
  [
    "abs append at_least at_most capitalize ceil compact concat default divided_by downcase find find_index first",
    "floor group_by has join last lstrip map minus modulo plus prepend reject remove remove_first remove_last replace",
    "replace_first replace_last reverse round rstrip size slice sort sort_natural split strip sum times truncate",
    "truncatewords uniq upcase where",
  ]
    .join(" ")
    .split(" "),
);

/**
 * A Liquid without a way out: no files, no partials, no dates (they depend on the clock), no `raw` filter; names and filters
 * that are not there are errors. Every value that is put out goes through `placeholders`.
 */
export function createTemplateEngine(placeholders: Placeholders): Liquid {
  const engine = new Liquid({
    templates: {},
    dynamicPartials: false,
    relativeReference: false,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    outputEscape: (value: unknown) => placeholders.put(value),
    parseLimit: limits.templateCharacters,
    renderLimit: limits.templateMilliseconds,
    memoryLimit: limits.templateMemory,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) {
    if (!FILTERS.has(name)) engine.unregisterFilter(name);
  }
  engine.registerFilter("markdown", (value: unknown) =>
    value instanceof Fragment || value === null || value === undefined
      ? value
      : fromMarkdownText(textOfValue(value)),
  );
  engine.registerFilter("prose", (value: unknown) =>
    value instanceof Fragment ? asProse(value) : value,
  );
  engine.registerFilter("under", (value: unknown, level: unknown) =>
    value instanceof Fragment ? fragmentUnder(value, Number(level)) : value,
  );
  return engine;
}
