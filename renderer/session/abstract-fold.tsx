import { useMemo } from "react";
import { RichText } from "#renderer/editor/rich-text.tsx";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import { abstractTree } from "#shared/rich-text/abstract-tree.ts";
import type { Abstract } from "#shared/session.ts";
import styles from "./abstract-fold.module.css";

interface AbstractFoldProps {
  abstract: Abstract;
  onFollow: (address: string, text: string) => void;
}

/** The abstract, folded away or open, as the last one was left. */
export function AbstractFold({ abstract, onFollow }: AbstractFoldProps) {
  const [state, setState] = useRemembered("abstract", (stored) =>
    stored === "open" ? "open" : "folded",
  );
  const isOpen = state === "open";
  return (
    <details
      className={styles["fold"]}
      open={isOpen}
      onToggle={({ currentTarget }) => setState(currentTarget.open ? "open" : "folded")}
    >
      <summary className={styles["summary"]}>Abstract</summary>
      {isOpen && <AbstractText abstract={abstract} onFollow={onFollow} />}
    </details>
  );
}

/** The abstract itself, made safe. */
export function AbstractText({ abstract, onFollow }: AbstractFoldProps) {
  const tree = useMemo(() => abstractTree(abstract), [abstract]);
  return (
    <div className={styles["text"]}>
      <RichText tree={tree} onFollow={onFollow} />
    </div>
  );
}
