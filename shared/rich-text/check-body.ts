import { AppError } from "../errors.ts";
import { limits } from "../limits.ts";
import type { NoteBody } from "../note-body.ts";
import { isFileHash } from "./attachment-address.ts";
import { evenTable } from "./even-table.ts";
import { KNOWN_ATTRIBUTES } from "./body-attributes.ts";
import { ALLOWED, INSIDE, type Inside } from "./body-grammar.ts";
import { linkAddress } from "./link-address.ts";
import { hasMark, markOrder } from "./note-marks.ts";
import type { MarkType, NoteMark } from "../note-body.ts";

type Fields = Record<string, unknown>;

/** A checked body. `json` is the text that came in, unless something in it had to be changed. */
export interface CheckedBody {
  body: NoteBody;
  json: string;
  changed: boolean;
}

/**
 * Checks a note's document, whatever door it came through. Refused links lose their mark and keep their text; attributes,
 * marks and fields that no note has are dropped. Throws `invalid-input` for unknown nodes and marks, for attributes of
 * another type, and for a document that is nested too deeply or is none; `too-large` for one over the limit.
 */
export function checkBody(json: string): CheckedBody {
  if (json.length > limits.noteBodyCharacters) {
    throw new AppError("too-large", "This note is larger than 20 MB. Split it into several notes.");
  }
  const check = new BodyCheck();
  const body = check.document(parsed(json));
  return { body, json: check.changed ? JSON.stringify(body) : json, changed: check.changed };
}

/** Checks a document that is parsed already, and repairs it in place; see `checkBody`. Throws `invalid-input`. */
export function checkDocument(value: unknown): NoteBody {
  return new BodyCheck().document(value);
}

/** The checked document alone; see `checkBody`. */
export function parseBody(json: string): NoteBody {
  return checkBody(json).body;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AppError("invalid-input", "This is not a note: its text is no JSON.", { cause });
  }
}

const invalid = (reason: string): AppError =>
  new AppError("invalid-input", `This is not a note that Lanyard can read: ${reason}.`);

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One walk over the freshly parsed tree, which it repairs in place. */
class BodyCheck {
  changed = false;

  document(value: unknown): NoteBody {
    const root = this.#fields(value, ["type", "content"]);
    if (root.type !== "doc") throw invalid("it does not start with a document");
    this.#children(root, "doc", 0);
    const content = Array.isArray(root.content) ? root.content : [];
    if (content.length > 0) return { type: "doc", content };
    this.changed = true;
    return { type: "doc", content: [{ type: "paragraph" }] };
  }

  #node(value: unknown, inside: Inside, depth: number): void {
    if (depth > limits.noteDepth) throw invalid("its parts are nested too deeply");
    if (!isFields(value)) throw invalid("one of its parts is no object");
    const { type } = value;
    if (typeof type !== "string" || !ALLOWED[inside](type)) {
      const name = typeof type === "string" ? type.slice(0, 40) : typeof type;
      throw invalid(`“${name}” is unknown or in the wrong place`);
    }
    if (type === "text") return this.#text(value, inside);
    if (type === "mention") return this.#named(value, type, ["of", "id", "label"]);
    if (type === "footnoteReference") return this.#named(value, type, ["label"]);
    this.#fields(value, ["type", "attrs", "content"]);
    this.#attributes(value, type);
    if (isOfFile(type) && !(isFields(value.attrs) && isFileHash(value.attrs.file))) {
      throw invalid("a picture or an attached file is not named");
    }
    if (type === "footnote" && !(isFields(value.attrs) && value.attrs.label !== undefined)) {
      throw invalid("a footnote has no label");
    }
    this.#children(value, type, depth);
    if (type === "table" && evenTable(value)) this.changed = true;
  }

  #children(node: Fields, type: string, depth: number): void {
    if (node.content === undefined) return;
    if (!Array.isArray(node.content)) throw invalid("the content of a part is no list");
    const inside = INSIDE[type] ?? "nothing";
    for (const child of node.content) this.#node(child, inside, depth + 1);
    // ProseMirror refuses empty text nodes; no word goes with them.
    const kept = node.content.filter((child: Fields) => child.type !== "text" || child.text !== "");
    if (kept.length === node.content.length) return;
    node.content = kept;
    this.changed = true;
  }

  #text(node: Fields, inside: Inside): void {
    this.#fields(node, ["type", "text", "marks"]);
    if (typeof node.text !== "string") throw invalid("a text is no string");
    this.#marks(node, () => inside === "inline");
  }

  /** A mention or a footnote's reference: nothing stands in it; it is neither code nor the text of a link. */
  #named(node: Fields, type: string, needed: readonly string[]): void {
    this.#fields(node, ["type", "attrs", "marks"]);
    this.#attributes(node, type);
    const attrs = isFields(node.attrs) ? node.attrs : {};
    if (needed.some((name) => attrs[name] === undefined)) {
      throw invalid("a mention or a footnote names nothing");
    }
    this.#marks(node, (mark) => mark.type !== "link" && mark.type !== "code");
  }

  #marks(node: Fields, mayStay: (mark: NoteMark) => boolean): void {
    if (node.marks === undefined) return;
    if (!Array.isArray(node.marks)) throw invalid("the marks of a text are no list");
    const kept: NoteMark[] = [];
    for (const value of node.marks) {
      const mark = this.#mark(value);
      if (mark && mayStay(mark) && !hasMark(kept, mark)) kept.push(mark);
    }
    if (kept.length === node.marks.length) return;
    this.changed = true;
    if (kept.length > 0) node.marks = kept;
    else delete node.marks;
  }

  #mark(value: unknown): NoteMark | null {
    const fields = this.#fields(value, ["type", "attrs"]);
    const type = markOrder.find((known) => known === fields.type);
    if (!type) throw invalid("it holds an unknown mark");
    this.#attributes(fields, type);
    return type === "link" ? this.#link(fields) : asMark(fields, type);
  }

  #link(fields: Fields): NoteMark | null {
    const href = isFields(fields.attrs) ? fields.attrs.href : undefined;
    const address = typeof href === "string" ? linkAddress(href) : null;
    if (address === null) return null;
    if (address !== href) {
      this.changed = true;
      fields.attrs = { href: address };
    }
    return asMark(fields, "link");
  }

  #attributes(node: Fields, type: string): void {
    if (node.attrs === undefined) return;
    if (!isFields(node.attrs)) throw invalid("the attributes of a part are no object");
    const attrs = node.attrs;
    for (const [name, value] of Object.entries(attrs)) {
      if (typeof value === "object" && value !== null) {
        throw invalid(`the attribute “${name.slice(0, 40)}” holds a list or an object`);
      }
      const known = KNOWN_ATTRIBUTES[`${type}.${name}`];
      if (!known) {
        delete attrs[name];
        this.changed = true;
        continue;
      }
      const meant = known(value);
      if (meant === undefined) throw invalid(`the attribute “${name}” has a value of another kind`);
      if (meant !== value) {
        attrs[name] = meant;
        this.changed = true;
      }
    }
  }

  /** The value as an object, without the fields that no note has. */
  #fields(value: unknown, names: readonly string[]): Fields {
    if (!isFields(value)) throw invalid("one of its parts is no object");
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      delete value[name];
      this.changed = true;
    }
    return value;
  }
}

const isOfFile = (type: string): boolean => type === "picture" || type === "attachment";

function asMark(fields: Fields, type: MarkType): NoteMark {
  const href = isFields(fields.attrs) ? fields.attrs.href : undefined;
  return typeof href === "string" ? { type, attrs: { href } } : { type };
}
