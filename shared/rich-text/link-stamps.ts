import type { NoteBody, NoteNode } from "../note-body.ts";
import { withMark } from "./note-marks.ts";
import { stampOf } from "./time-stamp.ts";
import { videoAt } from "./video-at.ts";

const LINES: ReadonlySet<string> = new Set(["paragraph", "heading"]);

/** A note's text in which time stamps at the start of lines are links into the session's video. A new body; never throws. */
export function linkStamps(body: NoteBody, video: string): NoteBody {
  return { ...body, content: body.content.map((node) => linked(node, video)) };
}

function linked(node: NoteNode, video: string): NoteNode {
  if (node.type === "text" || !node.content) return node;
  if (!LINES.has(node.type)) {
    return { ...node, content: node.content.map((inner) => linked(inner, video)) };
  }
  const content = node.content.flatMap((inner, index): NoteNode[] => {
    const before = node.content?.[index - 1];
    if (inner.type !== "text" || (before && before.type !== "hardBreak")) return [inner];
    // A stamp may end where a mark begins.
    const next = node.content?.[index + 1];
    const stamp = stampOf(next?.type === "text" ? inner.text + next.text : inner.text);
    const href = stamp && videoAt(video, stamp.seconds);
    if (!stamp || href === null || stamp.text.length > inner.text.length) return [inner];
    const rest = inner.text.slice(stamp.text.length);
    const link = {
      ...inner,
      text: stamp.text,
      marks: withMark(inner.marks?.filter(({ type }) => type !== "code") ?? [], {
        type: "link",
        attrs: { href: href ?? "" },
      }),
    };
    return rest === "" ? [link] : [link, { ...inner, text: rest }];
  });
  return { ...node, content };
}
