import {
  childrenOf,
  elementOf,
  textOf,
  textOfNode,
  type XmlElement,
} from "../../parsing/xml-tree.ts";

/** `2008-10-06T12:00:00Z` as iCalendar writes it. */
const compact = (text: string): string => text.trim().replaceAll(/[-:]/g, "");

const escaped = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll(/[;,]/g, "\\$&")
    .replaceAll(/\r\n?|\n/g, "\\n");

/** A rule's parts are elements; those with several values repeat. */
function recurrence(rule: XmlElement): string {
  return Object.keys(rule)
    .filter((part) => /^[a-z]+$/i.test(part))
    .map((part) => {
      const values = childrenOf(rule, part).map(textOfNode);
      const isTime = part.toLowerCase() === "until";
      return `${part.toUpperCase()}=${values.map(isTime ? compact : (value) => value.trim()).join(",")}`;
    })
    .join(";");
}

/** A value as iCalendar writes it, by the type that its element names (RFC 6321, 3.6). */
export function standardValue(type: string, node: unknown): string {
  const text = textOfNode(node);
  const parts = elementOf(node);
  switch (type.toLowerCase()) {
    case "date":
    case "date-time":
    case "time":
      return compact(text);
    case "utc-offset":
      return text.trim().replaceAll(":", "");
    case "period":
      return `${compact(textOf(parts, "start"))}/${compact(textOf(parts, "end")) || textOf(parts, "duration")}`;
    case "recur":
      return parts === null ? text.trim() : recurrence(parts);
    case "text":
    case "unknown":
      return escaped(text);
    default:
      return text.replaceAll(/\s+/g, " ").trim();
  }
}
