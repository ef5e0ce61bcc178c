import { useImperativeHandle, useMemo, useRef, type KeyboardEvent } from "react";
import { BackgroundStrip } from "./background-strip.tsx";
import { GridBlockView } from "./grid-block.tsx";
import { layOutGrid, minutesToNow, openingBlock } from "./grid-layout.ts";
import { boxOf, columnEdges, gridMeasures } from "./grid-measures.ts";
import { GridScale } from "./grid-scale.tsx";
import { stepInGridView } from "./grid-steps.ts";
import { moveOf } from "./keys.ts";
import styles from "./programme-grid.module.css";
import { optionId } from "./programme-row.tsx";
import { actOnClick, type ProgrammeViewProps } from "./programme-view.ts";
import { revealBox } from "#renderer/ui/reveal-box.ts";
import { useKeptInView } from "./use-kept-in-view.ts";
import { useReveal } from "./use-reveal.ts";
import { useScrollStart } from "./use-scroll-start.ts";
import { useShownPart } from "#renderer/ui/use-shown-part.ts";

/** A day by room: rooms side by side, time downwards. Only what is on screen is drawn. */
export function ProgrammeGrid(props: ProgrammeViewProps) {
  const { entries, tracks, zone, now, activeId, openId, place, onActivate, onKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useShownPart(scroller, place, "shown width by room");
  const layout = useMemo(() => layOutGrid(entries), [entries]);
  const edges = useMemo(() => columnEdges(layout.columns, seen.width), [layout, seen.width]);
  const boxes = useMemo(
    () => layout.blocks.map((block) => ({ block, box: boxOf(block, edges) })),
    [layout, edges],
  );
  const active = layout.blocks.find(({ entry }) => entry.row.id === activeId);
  const activeEntry = entries.find(({ row }) => row.id === activeId) ?? null;

  useImperativeHandle(props.handle, () => ({ focus: () => scroller.current?.focus() }), []);
  const nowAt = minutesToNow(layout, now);
  const reveal = (id: string | null) => {
    const found = boxes.find(({ block }) => block.entry.row.id === id);
    if (found && scroller.current) revealBox(scroller.current, found.box, gridMeasures);
  };
  const begin = (element: HTMLElement) => {
    const opening = openingBlock(layout);
    if (opening === null) return;
    reveal(opening.entry.row.id);
    element.scrollTo(element.scrollLeft, Math.floor(opening.top / 60) * 60 * gridMeasures.minute);
  };
  /** A day that is going on begins at the present, another one at what is open, else at its first talk. */
  useScrollStart(scroller, place, (element) => {
    const isHere = layout.blocks.some(({ entry }) => entry.row.id === openId);
    if (nowAt !== null) element.scrollTo(0, (nowAt - 30) * gridMeasures.minute);
    else if (isHere) reveal(openId);
    else begin(element);
  });
  useReveal(openId, props.isOpenNews, reveal);
  useKeptInView(seen.width, () => {
    const open = boxes.find(({ block }) => block.entry.row.id === openId);
    if (!open || !scroller.current) return;
    const top = scroller.current.scrollTop;
    revealBox(scroller.current, { ...open.box, top, height: 0 }, gridMeasures);
  });
  const press = (event: KeyboardEvent) => {
    const move = moveOf(event);
    if (move === null) {
      onKey(event, activeEntry);
      return;
    }
    event.preventDefault();
    const next = stepInGridView(layout.blocks, active, move);
    if (!next) return;
    onActivate(next.entry);
    reveal(next.entry.row.id);
  };

  const height = (layout.to - layout.from) * gridMeasures.minute;
  return (
    <>
      <BackgroundStrip entries={layout.background} openId={openId} onOpen={props.onOpen} />
      <div
        ref={scroller}
        role="listbox"
        aria-label="Sessions by room"
        aria-activedescendant={active ? optionId(active.entry.row.id) : undefined}
        tabIndex={0}
        data-chooses-session
        className={styles["scroller"]}
        onKeyDown={press}
        onClick={(event) => actOnClick(event, props)}
        onFocus={() => activeEntry === null && entries[0] && onActivate(entries[0])}
      >
        <GridScale layout={layout} zone={zone} edges={edges} seen={seen} nowAt={nowAt} />
        <div
          role="presentation"
          className={styles["sheet"]}
          style={{ width: edges.at(-1) ?? 0, height }}
        >
          {boxes.map(({ block, box }) => {
            const isActive = block === active;
            const isSeen =
              box.left < seen.right &&
              box.left + box.width > seen.left - gridMeasures.side &&
              box.top < seen.bottom &&
              box.top + box.height > seen.top - gridMeasures.head;
            if (!isSeen && !isActive) return null;
            const { row } = block.entry;
            return (
              <GridBlockView
                key={row.id}
                entry={block.entry}
                track={row.track === null ? undefined : tracks.get(row.track)}
                {...box}
                isActive={isActive}
                isOpen={row.id === openId}
              />
            );
          })}
          {nowAt !== null && (
            <span className={styles["now"]} style={{ top: nowAt * gridMeasures.minute }} />
          )}
        </div>
      </div>
    </>
  );
}
