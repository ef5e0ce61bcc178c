import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { meaningOf } from "./keys.ts";
import { layOutList, linesBetween } from "./list-layout.ts";
import { listItems } from "./list-items.ts";
import { stepInList } from "./list-steps.ts";
import styles from "./programme-list.module.css";
import { optionId, ProgrammeRow } from "./programme-row.tsx";
import { clickedSession, type ProgrammeViewProps } from "./programme-view.ts";
import { revealBox } from "./reveal-box.ts";
import { heightOf, rowHeights } from "./row-heights.ts";
import { NowLine, TimeHeading } from "./time-heading.tsx";
import { useShownPart } from "./use-shown-part.ts";
import { useTitleWidth } from "./use-title-width.ts";

const NOTHING_BESIDE = { side: 0, head: 0 } as const;

/** A day as a list under its times. Only what is on screen is drawn; heights are known beforehand. */
export function ProgrammeList(props: ProgrammeViewProps) {
  const { entries, tracks, now, activeId, openId, place, onActivate, onOpen, onPlan, onKey } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShownPart(scroller, place);
  const widthOf = useTitleWidth();
  const items = useMemo(() => listItems(entries, now), [entries, now]);
  const heights = useMemo(
    () => items.map((item) => heightOf(item, shown.width, widthOf)),
    [items, shown.width, widthOf],
  );
  const layout = useMemo(() => layOutList(heights), [heights]);
  useImperativeHandle(props.handle, () => ({ focus: () => scroller.current?.focus() }), []);

  const reveal = (id: string | null) => {
    const at = items.findIndex(({ key }) => key === id);
    const element = scroller.current;
    if (at === -1 || !element) return;
    // The time above comes into view together with its first session.
    const isFirst = items[at - 1]?.of === "time";
    const top = (layout.tops[at] ?? 0) - (isFirst ? rowHeights.time : 0);
    const bottom = (layout.tops[at] ?? 0) + (heights[at] ?? 0);
    revealBox(element, { left: 0, width: 0, top, height: bottom - top }, NOTHING_BESIDE);
  };
  const revealOpen = useEffectEvent(() => reveal(openId));
  // Opened by next and previous, a session is followed. A list that appears stays where it was left.
  const openBefore = useRef(openId);
  useEffect(() => {
    if (openBefore.current !== openId) revealOpen();
    openBefore.current = openId;
  }, [openId]);

  const active = entries.find(({ row }) => row.id === activeId) ?? null;
  const press = (event: KeyboardEvent) => {
    const meaning = meaningOf(event);
    if (meaning?.does !== "move") {
      onKey(event, active);
      return;
    }
    event.preventDefault();
    const inOneScreen = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeights.session) - 2;
    const next = stepInList(entries, active, meaning.by, Math.max(1, inOneScreen));
    if (!next) return;
    onActivate(next);
    reveal(next.row.id);
  };
  const click = (event: MouseEvent) => {
    const clicked = clickedSession(event);
    const entry = entries.find(({ row }) => row.id === clicked?.id);
    if (!clicked || !entry) return;
    onActivate(entry);
    if (clicked.bookmark) onPlan(entry);
    else onOpen(entry);
  };

  const { first, end } = linesBetween(layout, shown.top, shown.bottom);
  const drawn = items.slice(first, end);
  const isActiveDrawn = drawn.some(({ key }) => key === activeId);
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Sessions"
      aria-activedescendant={activeId !== null && isActiveDrawn ? optionId(activeId) : undefined}
      tabIndex={0}
      className={styles["scroller"]}
      onKeyDown={press}
      onClick={click}
      onFocus={() => active === null && entries[0] && onActivate(entries[0])}
    >
      <div role="presentation" className={styles["sheet"]} style={{ height: layout.height }}>
        {drawn.map((item, offset) => {
          const top = layout.tops[first + offset] ?? 0;
          if (item.of === "time")
            return <TimeHeading key={item.key} first={item.first} top={top} />;
          if (item.of === "now") return <NowLine key={item.key} top={top} />;
          const { row } = item.entry;
          return (
            <ProgrammeRow
              key={item.key}
              entry={item.entry}
              track={row.track === null ? undefined : tracks.get(row.track)}
              top={top}
              height={heights[first + offset] ?? rowHeights.session}
              isActive={row.id === activeId}
              isOpen={row.id === openId}
              position={item.position}
              count={entries.length}
            />
          );
        })}
      </div>
    </div>
  );
}
