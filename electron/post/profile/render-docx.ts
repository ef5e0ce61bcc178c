import {
  Bookmark,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import type { Heading, List, RootContent, Table as MdastTable } from "mdast";
import { toString } from "mdast-util-to-string";
import type { PostDocument } from "../post-document.ts";
import type { EmbeddedPictures } from "../pictures/embedded-picture.ts";
import { idOf } from "./anchor-ids.ts";
import { bookmarksOf, createInline, type Inline } from "./docx-inline.ts";
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

/**
 * A post as a Word document: headings with bookmarks, lists, tables, links, pictures with what they show; its title stands
 * first. Answers with its bytes.
 */
export async function renderDocx(
  post: PostDocument,
  pictures: EmbeddedPictures = new Map(),
): Promise<Uint8Array> {
  const bookmarks = bookmarksOf(post.tree);
  const write = createWriter(bookmarks, createInline(bookmarks, pictures));
  const start: Place = { run: {}, paragraph: {}, list: null };
  const document = new Document({
    title: xmlText(post.title),
    ...(post.author === null ? {} : { creator: xmlText(post.author) }),
    styles: { default: { document: { run: { language: { value: post.language } } } } },
    footnotes: footnotesOf(post.tree, write, start),
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

function createWriter(bookmarks: ReadonlyMap<string, string>, inline: Inline): Write {
  let lists = 0;
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
    if (node.type === "html" || node.type === "footnoteDefinition") return [];
    return [new Paragraph({ children: [new TextRun(xmlText(toString(node)))] })];
  };

  function headingOf(node: Heading, place: Place): Paragraph {
    const id = bookmarks.get(idOf(node)) ?? "";
    const children = [new Bookmark({ id, children: inline(node.children, place.run) })];
    return new Paragraph({
      heading: HEADINGS[node.depth - 1] ?? HeadingLevel.HEADING_6,
      // The library's own styles have none, and LibreOffice then sees no heading.
      outlineLevel: node.depth - 1,
      children,
    });
  }

  function writeList(node: List, place: Place): Block[] {
    lists += 1;
    const level = Math.min(place.list === null ? 0 : place.list.level + 1, DEEPEST_LIST);
    const list = { ordered: node.ordered ?? false, level, instance: lists };
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
          children: row.children.map((cell, column) => {
            const run = index === 0 ? { ...place.run, bold: true } : place.run;
            const alignment = table.align?.[column];
            const children = inline(cell.children, run);
            const paragraph = new Paragraph({ ...(alignment && { alignment }), children });
            return new TableCell({ children: [paragraph] });
          }),
        }),
    ),
  });
}

/** Word's own footnotes, by their numbers. They hold paragraphs, as those of notes do. */
function footnotesOf(
  tree: PostDocument["tree"],
  write: Write,
  place: Place,
): Record<string, { children: Paragraph[] }> {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  for (const node of tree.children) {
    if (node.type !== "footnoteDefinition") continue;
    const blocks = node.children.flatMap((child) => write(child, place));
    footnotes[node.identifier] = {
      children: blocks.filter((block) => block instanceof Paragraph),
    };
  }
  return footnotes;
}

const codeLine = (line: string, place: Place): Paragraph =>
  new Paragraph({
    ...place.paragraph,
    children: [new TextRun({ text: xmlText(line), font: "Consolas" })],
    spacing: { after: 0 },
  });
