import { isNode, LineCounter, parseDocument } from "yaml";
import type { TextProblem } from "#shared/own-text.ts";
import { type Profile, profileData } from "./profile.ts";

/** A profile as it was read, or what is wrong with its text. */
export type InspectedProfile = { profile: Profile } | { problem: TextProblem };

/** Reads a profile of one's own from YAML or JSON. Never throws. */
export function inspectProfile(text: string): InspectedProfile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Pick<TextProblem, "line" | "column"> => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    const reason = broken.message.split(/ at line \d/)[0] ?? broken.message;
    return { problem: { ...at(broken.pos[0]), reason } };
  }
  const checked = profileData.safeParse(document.toJS());
  if (checked.success) return { profile: checked.data };
  const { issues } = checked.error;
  // A key that is misspelt is more than the one that is missing for it.
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  const path = (issue?.path ?? []).filter((key) => typeof key !== "symbol");
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const where = [...path, ...(unknown === undefined ? [] : [unknown])];
  const said = issue?.message.replace(/^Invalid .*received undefined$/, "it is missing") ?? "";
  const reason = unknown === undefined ? said : "a profile has no such key";
  return {
    problem: {
      ...at(offsetOf(document, where)),
      reason: where.length === 0 ? reason : `${where.join(".")}: ${reason}`,
    },
  };
}

/** Where a value stands, or the nearest above it that is there. */
function offsetOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
