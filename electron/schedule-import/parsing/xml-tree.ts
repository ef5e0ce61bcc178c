import { XMLParser } from "fast-xml-parser";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { decodeEntities } from "#shared/decode-entities.ts";

/** An element with attributes or children, as fast-xml-parser gives it. Leaves are strings. */
export type XmlElement = Readonly<Record<string, unknown>>;

const nothing = (): void => {};

/**
 * Parses XML that `guardXml` has let pass. Values stay text: "0930" is no number, "1e5" no room. `lists` are the
 * elements that there are several of; `prefixes` of names (`xCal:uid`) are kept or taken off.
 */
export function parseXmlTree(
  text: string,
  lists: ReadonlySet<string>,
  prefixes: "kept" | "taken-off" = "kept",
): XmlElement {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    removeNSPrefix: prefixes === "taken-off",
    // A path as text would be built for every element.
    jPath: false,
    isArray: (name) => lists.has(name),
    maxNestedTags: limits.markupDepth + 1,
    // Ours knows no declared entities, and is not asked about limits for numeric ones.
    entityDecoder: {
      decode: decodeEntities,
      setExternalEntities: nothing,
      addInputEntities: nothing,
      reset: nothing,
      setXmlVersion: nothing,
    },
  });
  try {
    const tree: unknown = parser.parse(text);
    return elementOf(tree) ?? {};
  } catch (cause) {
    throw new AppError(
      "malformed-source",
      "The XML could not be read. The file is broken; get a fresh copy.",
      { cause },
    );
  }
}

const isElement = (value: unknown): value is XmlElement =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function elementOf(value: unknown): XmlElement | null {
  return isElement(value) ? value : null;
}

/** All children of a name: elements or texts. */
export function childrenOf(parent: XmlElement | null, name: string): readonly unknown[] {
  const value = parent !== null && Object.hasOwn(parent, name) ? parent[name] : undefined;
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

/** The children of a name that are elements. */
export function elementsIn(parent: XmlElement | null, name: string): XmlElement[] {
  return childrenOf(parent, name).filter(isElement);
}

export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  return elementOf(childrenOf(parent, name)[0]);
}

/** A node's own text; markup that was not escaped keeps its words. */
export function textOfNode(node: unknown): string {
  if (typeof node === "string") return node;
  const element = elementOf(node);
  if (element === null) return "";
  const own = element["#text"];
  if (typeof own === "string" && own !== "") return own;
  return Object.entries(element)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .map(textOfNode)
    .join(" ")
    .trim();
}

/** The text of the first child of a name, empty when there is none. */
export function textOf(parent: XmlElement | null, name: string): string {
  return textOfNode(childrenOf(parent, name)[0]);
}

export function attributeOf(node: unknown, name: string): string | null {
  const value = elementOf(node)?.[`@${name}`];
  return typeof value === "string" && value !== "" ? value : null;
}
