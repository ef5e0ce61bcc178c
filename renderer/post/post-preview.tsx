import { useMemo, useRef } from "react";
import { RichText } from "#renderer/editor/rich-text.tsx";
import { useOpenLink } from "#renderer/editor/use-open-link.tsx";
import { postTree } from "#shared/rich-text/post-tree.ts";
import { headingOf } from "./heading-of.ts";
import styles from "./post-pane.module.css";

/** The post as a reader sees it. Links of its contents lead to their headings. */
export function PostPreview({ markdown }: { markdown: string }) {
  const page = useRef<HTMLDivElement>(null);
  const { open, question } = useOpenLink();
  const tree = useMemo(() => postTree(markdown), [markdown]);
  const follow = (address: string, text: string) => {
    if (address.startsWith("#")) jumpTo(page.current, address);
    else open(address, text);
  };
  return (
    <div ref={page} className={styles["preview"]}>
      <RichText tree={tree} onFollow={follow} />
      {question}
    </div>
  );
}

function jumpTo(page: HTMLElement | null, address: string): void {
  const headings = [...(page?.querySelectorAll("h1, h2, h3, h4, h5, h6") ?? [])];
  const index = headingOf(
    headings.map((heading) => heading.textContent),
    address,
  );
  headings[index]?.scrollIntoView();
}
