import type { Nodes } from "hast";
import { toJsxRuntime, type Components } from "hast-util-to-jsx-runtime";
import type { ComponentProps, MouseEvent } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { useMemo } from "react";
import styles from "./prose.module.css";

interface RichTextProps {
  /** A sanitised tree: abstracts and posts come through shared/rich-text. */
  tree: Nodes;
  /** A link was followed. `#…` leads to a heading of this text. */
  onFollow: (address: string, text: string) => void;
}

/** A tree of sanitised HTML as React elements: nothing is ever parsed as markup in the window. */
export function RichText({ tree, onFollow }: RichTextProps) {
  const content = useMemo(() => toJsxRuntime(tree, { Fragment, jsx, jsxs, components }), [tree]);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    event.preventDefault();
    onFollow(link.getAttribute("href") ?? "", link.innerText);
  };
  return (
    <div className={styles["prose"]} role="presentation" onClick={follow} onAuxClick={follow}>
      {content}
    </div>
  );
}

/** The box of a task, to be read. */
function Box({ checked }: ComponentProps<"input">) {
  return (
    <input type="checkbox" checked={checked} disabled aria-label={checked ? "Done" : "To do"} />
  );
}

/** Where a link leads is shown before it is followed. */
function Link({ href, children }: ComponentProps<"a">) {
  return (
    <a href={href} title={href?.startsWith("#") ? undefined : href}>
      {children}
    </a>
  );
}

/** An empty heading of a table heads nothing: a cell like others, as in the editor. */
function HeadingCell({ children, ...own }: ComponentProps<"th">) {
  return (
    <th dir="auto" {...own} role={children === undefined ? "cell" : undefined}>
      {children}
    </th>
  );
}

/** Blocks read in the direction of their own first letter, as in the editor. */
const BLOCKS = ["p", "li", "td", "pre", "h1", "h2", "h3", "h4", "h5", "h6"] as const;

const components: Components = {
  ...Object.fromEntries(
    BLOCKS.map((Block) => [Block, (props: object) => <Block dir="auto" {...props} />]),
  ),
  a: Link,
  th: HeadingCell,
  input: Box,
};
