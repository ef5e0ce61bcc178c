import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { revealBox } from "#renderer/ui/reveal-box.ts";
import { useShownPart } from "#renderer/ui/use-shown-part.ts";
import type { ChangeGroup } from "./change-groups.ts";
import { changeHeights, layOutChanges, sectionsBetween, stepInChanges } from "./change-layout.ts";
import styles from "./change-list.module.css";
import { ChangeRowView } from "./change-row.tsx";

interface ChangeListProps {
  groups: readonly ChangeGroup[];
  /** Keys of the changes that are not picked. Left out where there is nothing to pick: changes that were made. */
  leftOut?: ReadonlySet<string>;
  disabled?: boolean;
  onToggle?: (key: string) => void;
  /** Whether a session can be opened; with Enter or a click then. */
  canOpen?: (sessionId: string) => boolean;
  onOpen?: (sessionId: string) => void;
}

const HEAD = { side: 0, head: 0 } as const;

/** Changes under the names of their groups. Only those in sight are drawn. Arrow keys move, Space picks. */
export function ChangeList(props: ChangeListProps) {
  const { groups, leftOut, disabled = false, onToggle, canOpen, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShownPart(scroller, null, "changes width");
  const layout = useMemo(() => layOutChanges(groups), [groups]);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const listId = useId();
  const at = layout.rows.findIndex(({ change }) => change.key === activeKey);
  const sections = sectionsBetween(layout, shown.top, shown.bottom);
  const isActiveDrawn = sections.some(({ rows }) =>
    rows.some(({ change }) => change.key === activeKey),
  );
  const idOf = (position: number): string => `${listId}${position}`;
  const toggle = (key: string | undefined) => {
    if (key !== undefined && !disabled) onToggle?.(key);
  };
  const open = (key: string | undefined) => {
    const row = layout.rows.find(({ change }) => change.key === key);
    const sessionId = row?.change.sessionId ?? null;
    if (sessionId !== null && canOpen?.(sessionId)) onOpen?.(sessionId);
  };

  const press = (event: KeyboardEvent) => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / 60) - 1;
    const next = stepInChanges(event.key, at, layout.rows.length, Math.max(1, page));
    if (event.key === " ") toggle(layout.rows[at]?.change.key);
    else if (event.key === "Enter" && onOpen) open(layout.rows[at]?.change.key);
    else if (next === null) return;
    else activate(next);
    event.preventDefault();
  };
  const activate = (index: number) => {
    const row = layout.rows[index];
    if (!row || !scroller.current) return;
    setActiveKey(row.change.key);
    // The first of all shows its group's name as well.
    const above = index === 0 ? changeHeights.heading : 0;
    const box = { left: 0, width: 0, top: row.top - above, height: row.height + above };
    revealBox(scroller.current, box, HEAD);
  };
  const click = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const key = event.target.closest<HTMLElement>("[data-change]")?.dataset["change"];
    if (key === undefined) return;
    setActiveKey(key);
    toggle(key);
    open(key);
  };

  return (
    <div className={styles["frame"]}>
      <div
        ref={scroller}
        role="listbox"
        aria-label="Changes"
        aria-multiselectable={leftOut !== undefined}
        aria-activedescendant={isActiveDrawn ? idOf(at + 1) : undefined}
        aria-disabled={disabled}
        tabIndex={0}
        className={styles["scroller"]}
        onKeyDown={press}
        onClick={click}
        onFocus={() => activeKey === null && setActiveKey(layout.rows[0]?.change.key ?? null)}
      >
        <div role="presentation" className={styles["sheet"]} style={{ height: layout.height }}>
          {sections.map((section) => (
            <div key={section.name} role="group" aria-label={section.name}>
              <div
                role="presentation"
                className={styles["heading"]}
                style={{ transform: `translateY(${section.top}px)` }}
              >
                {section.name}
              </div>
              {section.rows.map((row) => (
                <ChangeRowView
                  key={row.change.key}
                  row={row}
                  id={idOf(row.position)}
                  count={layout.rows.length}
                  canOpen={canOpen?.(row.change.sessionId ?? "") ?? false}
                  isPicked={leftOut === undefined ? null : !leftOut.has(row.change.key)}
                  isActive={row.change.key === activeKey}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
