import {
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import type { Heading, List, PhrasingContent, Root, RootContent, Table as MdastTable } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import type { PostDocument } from "../post-document.ts";
import { idOf } from "./anchor-ids.ts";
import { xmlText } from "./xml-text.ts";

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const NUMBERS = "numbers";
const DEEPEST_LIST = 8;

/** What applies to the text that is being written. */
interface Place {
  run: IRunOptions;
  paragraph: IParagraphOptions;
  list: { ordered: boolean; level: number; instance: number } | null;
}

/** A post as a Word document: headings with bookmarks, lists, tables, links; its title stands first. Answers with its bytes. */
export async function renderDocx(post: PostDocument): Promise<Uint8Array> {
  const counter = { lists: 0 };
  const write = createWriter(counter, bookmarksOf(post.tree));
  const start: Place = { run: {}, paragraph: {}, list: null };
  const document = new Document({
    title: xmlText(post.title),
    ...(post.author === null ? {} : { creator: xmlText(post.author) }),
    styles: { default: { document: { run: { language: { value: post.language } } } } },
    numbering: { config: [{ reference: NUMBERS, levels: numberLevels() }] },
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun(xmlText(post.title))],
          }),
          ...post.tree.children.flatMap((node) => write(node, start)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const numberLevels = () =>
  Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  }));

type Block = Paragraph | Table;
type Write = (node: RootContent, place: Place) => Block[];

function createWriter(counter: { lists: number }, bookmarks: ReadonlyMap<string, string>): Write {
  const inline = createInline(bookmarks);
  const write: Write = (node, place) => {
    if (node.type === "heading") return [headingOf(node, place)];
    if (node.type === "paragraph") {
      const children = inline(node.children, place.run);
      return [new Paragraph({ ...place.paragraph, ...listOptions(place), children })];
    }
    if (node.type === "blockquote") {
      const run = { ...place.run, italics: true };
      const inside = { ...place, paragraph: { indent: { left: 720 } }, run };
      return node.children.flatMap((child) => write(child, inside));
    }
    if (node.type === "list") return writeList(node, place);
    if (node.type === "code") return node.value.split("\n").map((line) => codeLine(line, place));
    if (node.type === "thematicBreak") return [new Paragraph({ thematicBreak: true })];
    if (node.type === "table") return [tableOf(node, place, inline)];
    if (node.type === "html") return [];
    return [new Paragraph({ children: [new TextRun(xmlText(toString(node)))] })];
  };

  function headingOf(node: Heading, place: Place): Paragraph {
    const id = bookmarks.get(idOf(node)) ?? "";
    const children = [new Bookmark({ id, children: inline(node.children, place.run) })];
    return new Paragraph({
      heading: HEADINGS[node.depth - 1] ?? HeadingLevel.HEADING_6,
      children,
    });
  }

  function writeList(node: List, place: Place): Block[] {
    counter.lists += 1;
    const level = Math.min(place.list === null ? 0 : place.list.level + 1, DEEPEST_LIST);
    const list = { ordered: node.ordered ?? false, level, instance: counter.lists };
    return node.children.flatMap((item) =>
      item.children.flatMap((child, index) => {
        const inside = { ...place, list: index === 0 || child.type === "list" ? list : null };
        const indented = index > 0 ? { indent: { left: 720 * (level + 1) } } : {};
        const box =
          item.checked === null || item.checked === undefined ? "" : item.checked ? "☑ " : "☐ ";
        const marked =
          index === 0 && child.type === "paragraph" && box !== ""
            ? { ...child, children: [{ type: "text" as const, value: box }, ...child.children] }
            : child;
        return write(marked, { ...inside, paragraph: { ...place.paragraph, ...indented } });
      }),
    );
  }
  return write;
}

function listOptions({ list }: Place): IParagraphOptions {
  if (list === null) return {};
  return list.ordered
    ? { numbering: { reference: NUMBERS, level: list.level, instance: list.instance } }
    : { bullet: { level: list.level } };
}

function tableOf(table: MdastTable, place: Place, inline: Inline): Table {
  return new Table({
    rows: table.children.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: row.children.map(
            (cell) =>
              new TableCell({
                children: [
                  new Paragraph({
                    children: inline(
                      cell.children,
                      index === 0 ? { ...place.run, bold: true } : place.run,
                    ),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

type Inline = (nodes: readonly PhrasingContent[], run: IRunOptions) => ParagraphChild[];

/** What stands within a line. `bookmarks`: what a heading's id is called in the document. */
function createInline(bookmarks: ReadonlyMap<string, string>): Inline {
  const inline: Inline = (nodes, run) => {
    let isMarked = false;
    return nodes.flatMap((node): ParagraphChild[] => {
      const here = isMarked ? { ...run, highlight: "yellow" as const } : run;
      if (node.type === "html") {
        isMarked = node.value === "<mark>" || (isMarked && node.value !== "</mark>");
        return node.value === "<br>" ? [new TextRun({ break: 1 })] : [];
      }
      return ofNode(node, here);
    });
  };

  function ofNode(node: PhrasingContent, run: IRunOptions): ParagraphChild[] {
    if (node.type === "text") return [new TextRun({ ...run, text: xmlText(node.value) })];
    if (node.type === "inlineCode") {
      return [new TextRun({ ...run, text: xmlText(node.value), font: "Consolas" })];
    }
    if (node.type === "break") return [new TextRun({ ...run, break: 1 })];
    if (node.type === "strong") return inline(node.children, { ...run, bold: true });
    if (node.type === "emphasis") return inline(node.children, { ...run, italics: true });
    if (node.type === "delete") return inline(node.children, { ...run, strike: true });
    if (node.type === "link") {
      return linkOf(node.url, inline(node.children, { ...run, style: "Hyperlink" }));
    }
    const words = node.type === "image" ? (node.alt ?? "") : toString(node);
    return words === "" ? [] : [new TextRun({ ...run, text: xmlText(words), italics: true })];
  }

  function linkOf(url: string, children: ParagraphChild[]): ParagraphChild[] {
    const anchor = bookmarks.get(url.slice(1));
    if (url.startsWith("#") && anchor !== undefined) {
      return [new InternalHyperlink({ anchor, children })];
    }
    const link = linkAddress(url);
    return link === null ? children : [new ExternalHyperlink({ link, children })];
  }
  return inline;
}

const codeLine = (line: string, place: Place): Paragraph =>
  new Paragraph({
    ...place.paragraph,
    children: [new TextRun({ text: xmlText(line), font: "Consolas" })],
    spacing: { after: 0 },
  });

/** Word's bookmarks are short and plain, so they are numbered. */
function bookmarksOf(tree: Root): Map<string, string> {
  const bookmarks = new Map<string, string>();
  visit(tree, "heading", (heading) => {
    bookmarks.set(idOf(heading), `section_${bookmarks.size + 1}`);
  });
  return bookmarks;
}
