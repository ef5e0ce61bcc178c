import { memo, useLayoutEffect, useMemo, useRef } from "react";
import { RichText } from "#renderer/editor/rich-text.tsx";
import { useOpenLink } from "#renderer/editor/use-open-link.tsx";
import { postSections } from "#shared/rich-text/post-sections.ts";
import { postTree } from "#shared/rich-text/post-tree.ts";
import { headingOf } from "./heading-of.ts";
import styles from "./post-pane.module.css";

/** The post as a reader sees it. Links of its contents lead to their headings. What has not changed is not read again. */
export function PostPreview({ markdown }: { markdown: string }) {
  const page = useRef<HTMLDivElement>(null);
  const { open, question } = useOpenLink();
  const follow = useRef((_address: string, _text: string) => {});
  useLayoutEffect(() => {
    follow.current = (address, text) => {
      if (address.startsWith("#")) jumpTo(page.current, address);
      else open(address, text);
    };
  });
  const sections = useMemo(() => postSections(markdown), [markdown]);
  return (
    <div ref={page} className={styles["preview"]}>
      {Array.from(sections.entries(), ([at, section]) => (
        <PostSection key={at} markdown={section} follow={follow} />
      ))}
      {question}
    </div>
  );
}

interface PostSectionProps {
  markdown: string;
  follow: { current: (address: string, text: string) => void };
}

const PostSection = memo(function PostSection({ markdown, follow }: PostSectionProps) {
  const tree = useMemo(() => postTree(markdown), [markdown]);
  return (
    <div className={styles["section"]}>
      <RichText tree={tree} onFollow={(address, text) => follow.current(address, text)} />
    </div>
  );
});

function jumpTo(page: HTMLElement | null, address: string): void {
  // Footnotes have ids, headings are known by their words.
  const own = page?.querySelector(`[id="${CSS.escape(address.slice(1))}"]`);
  if (own) {
    own.scrollIntoView();
    return;
  }
  const headings = [...(page?.querySelectorAll("h1, h2, h3, h4, h5, h6") ?? [])];
  const index = headingOf(
    headings.map((heading) => heading.textContent),
    address,
  );
  headings[index]?.scrollIntoView();
}
