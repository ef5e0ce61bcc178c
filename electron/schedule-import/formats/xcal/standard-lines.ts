import {
  childOf,
  childrenOf,
  elementOf,
  textOf,
  textOfNode,
  type XmlElement,
} from "../../parsing/xml-tree.ts";
import { standardValue } from "./standard-value.ts";

/** A content line of iCalendar, and the event it is of, for messages. */
export interface PlacedLine {
  text: string;
  place: string;
}

/** The components that a schedule is read from. */
const read = new Set(["vevent", "vtimezone", "standard", "daylight"]);

const NAME = /^[a-z][a-z\d-]*$/i;

/** Parameters as text: values in quotes, what quotes cannot hold written as RFC 6868 does. */
function parametersOf(property: XmlElement): string {
  const all = Object.entries(childOf(property, "parameters") ?? {}).map(([name, node]) => {
    if (!NAME.test(name)) return "";
    const values = Object.values(elementOf(node) ?? { text: node }).flat();
    const quoted = values.map(
      (value) =>
        `"${textOfNode(value).replaceAll("^", "^^").replaceAll('"', "^'").replaceAll(/\s+/g, " ")}"`,
    );
    return `;${name.toUpperCase()}=${quoted.join(",")}`;
  });
  return all.join("");
}

function propertyLine(name: string, node: unknown): string | null {
  const property = elementOf(node);
  if (property === null || !NAME.test(name)) return null;
  const values: string[] = [];
  let isDate = false;
  for (const [type, children] of Object.entries(property)) {
    if (type === "parameters" || /^[@#]/.test(type)) continue;
    isDate ||= type === "date";
    const each: readonly unknown[] = Array.isArray(children) ? children : [children];
    for (const child of each) values.push(standardValue(type, child));
  }
  const kind = isDate ? ";VALUE=DATE" : "";
  return `${name.toUpperCase()}${parametersOf(property)}${kind}:${values.join(",")}`;
}

function componentLines(name: string, component: XmlElement, place: string): PlacedLine[] {
  const lines = [{ text: `BEGIN:${name.toUpperCase()}`, place }];
  for (const [property, nodes] of Object.entries(childOf(component, "properties") ?? {})) {
    const each: readonly unknown[] = Array.isArray(nodes) ? nodes : [nodes];
    for (const node of each) {
      const text = propertyLine(property, node);
      if (text !== null) lines.push({ text, place });
    }
  }
  for (const [inner, nodes] of Object.entries(childOf(component, "components") ?? {})) {
    if (!read.has(inner.toLowerCase())) continue;
    const each: readonly unknown[] = Array.isArray(nodes) ? nodes : [nodes];
    for (const node of each) {
      for (const line of componentLines(inner, elementOf(node) ?? {}, placeOf(node) ?? place)) {
        lines.push(line);
      }
    }
  }
  lines.push({ text: `END:${name.toUpperCase()}`, place });
  return lines;
}

function placeOf(component: unknown): string | null {
  const properties = childOf(elementOf(component), "properties");
  const [uid] = childrenOf(properties, "uid");
  const id = uid === undefined ? "" : textOf(elementOf(uid), "text");
  return id === "" ? null : `event uid ${id.slice(0, 60)}`;
}

/** The iCalendar lines (RFC 5545) of calendars written as RFC 6321 does. Components that are not read are left out. */
export function calendarLines(calendars: readonly XmlElement[]): PlacedLine[] {
  return calendars.flatMap((calendar) => componentLines("vcalendar", calendar, "the calendar"));
}
