import { useImperativeHandle, useMemo, useRef, type KeyboardEvent } from "react";
import { moveOf } from "./keys.ts";
import { groupsBetween, layOutList, placeOf, rowHeights } from "./list-layout.ts";
import { stepInList } from "./list-steps.ts";
import styles from "./programme-list.module.css";
import { optionId, ProgrammeRow } from "./programme-row.tsx";
import { actOnClick, type ProgrammeViewProps } from "./programme-view.ts";
import { revealBox } from "#renderer/ui/reveal-box.ts";
import { NowLine, TimeGroup } from "./time-group.tsx";
import { useReveal } from "./use-reveal.ts";
import { useScrollStart } from "./use-scroll-start.ts";
import { useShownPart } from "#renderer/ui/use-shown-part.ts";
import { useTitleWidth } from "./use-title-width.ts";

const NONE = { side: 0, head: 0 } as const;

/** A day as a list under its times. Only what is on screen is drawn; heights are known beforehand. */
export function ProgrammeList(props: ProgrammeViewProps) {
  const { entries, tracks, overlaps, now, activeId, openId, place, onActivate, onKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShownPart(scroller, place);
  const widthOf = useTitleWidth();
  const layout = useMemo(
    () => layOutList(entries, now, shown.width, widthOf),
    [entries, now, shown.width, widthOf],
  );
  useImperativeHandle(props.handle, () => ({ focus: () => scroller.current?.focus() }), []);

  const reveal = (id: string | null) => {
    const row = id === null ? null : placeOf(layout, id);
    if (row && scroller.current) revealBox(scroller.current, { left: 0, width: 0, ...row }, NONE);
  };
  /** A day that is going on begins at the present, another one at what is open. */
  useScrollStart(scroller, place, (element) => {
    if (layout.nowTop === null) reveal(openId);
    else element.scrollTo(0, layout.nowTop - element.clientHeight / 3);
  });
  useReveal(openId, props.isOpenNews, reveal);

  const active = entries.find(({ row }) => row.id === activeId) ?? null;
  const press = (event: KeyboardEvent) => {
    const move = moveOf(event);
    if (move === null) {
      onKey(event, active);
      return;
    }
    event.preventDefault();
    const inOneScreen = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeights.session) - 2;
    const next = stepInList(entries, active, move, Math.max(1, inOneScreen));
    if (!next) return;
    onActivate(next);
    reveal(next.row.id);
  };

  const groups = groupsBetween(layout, shown.top, shown.bottom);
  const isActiveDrawn = groups.some(({ rows }) =>
    rows.some(({ entry }) => entry.row.id === activeId),
  );
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Sessions"
      aria-activedescendant={activeId !== null && isActiveDrawn ? optionId(activeId) : undefined}
      tabIndex={0}
      data-chooses-session
      className={styles["scroller"]}
      onKeyDown={press}
      onClick={(event) => actOnClick(event, props)}
      onFocus={() => active === null && entries[0] && onActivate(entries[0])}
    >
      <div role="presentation" className={styles["sheet"]} style={{ height: layout.height }}>
        {groups.map((group) => (
          <TimeGroup key={group.startsAt} group={group}>
            {group.rows.map(({ entry, position, top, height }) => (
              <ProgrammeRow
                key={entry.row.id}
                entry={entry}
                track={entry.row.track === null ? undefined : tracks.get(entry.row.track)}
                overlaps={overlaps.get(entry.row.id) ?? null}
                top={top}
                height={height}
                isActive={entry.row.id === activeId}
                isOpen={entry.row.id === openId}
                position={position}
                count={entries.length}
              />
            ))}
          </TimeGroup>
        ))}
        {layout.nowTop !== null && <NowLine top={layout.nowTop} />}
      </div>
    </div>
  );
}
