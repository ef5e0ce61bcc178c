import { GripVertical } from "lucide-react";
import { useState } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { dayInWords } from "#shared/day-words.ts";
import { fold } from "#shared/fold.ts";
import type { SessionRow } from "#shared/session.ts";
import { moved } from "./moved.ts";
import styles from "./sessions-by-hand.module.css";
import { draggedSession, useDroppedSession } from "./use-dropped-session.ts";

interface SessionsByHandProps {
  eventId: string;
  /** Ids in the order of the post. */
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  onClose: () => void;
}

/** More rows than this are found by their words rather than by scrolling. */
const MOST = 200;

/** Which sessions are in a post, and in which order: by dragging, or with the arrow keys. */
export function SessionsByHand({ eventId, chosen, onChoose, onClose }: SessionsByHandProps) {
  const { data: rows, error, refetch } = useCall("sessions.list", { eventId });
  const [ids, setIds] = useState<readonly string[]>(chosen);
  const [filter, setFilter] = useState("");
  const words = fold(filter.trim());
  const byId = new Map(rows?.map((row) => [row.id, row]));
  const isFound = (row: SessionRow) => words === "" || fold(textOf(row)).includes(words);
  const inPost = ids.flatMap((id) => byId.get(id) ?? []).filter(isFound);
  const others = (rows ?? []).filter((row) => !ids.includes(row.id) && isFound(row));
  const move = (id: string, to: number) => setIds((before) => moved(before, id, to));
  const dropped = useDroppedSession((id, onto) => move(id, ids.indexOf(onto)));
  return (
    <Dialog
      title="Choose sessions"
      explanation="Those that are checked are in the post, in this order. Drag them by their handles, or press an arrow key on one."
      width="wide"
      onClose={onClose}
    >
      {error ? (
        <ErrorState title="No sessions are shown" error={error} onRetry={() => void refetch()} />
      ) : !rows ? (
        <Loading label="Reading the sessions" lines={6} />
      ) : (
        <>
          <TextField label="Find" value={filter} onChange={setFilter} />
          <ol ref={dropped} className={styles["list"]} aria-label="In the post">
            {inPost.map((row) => (
              <ChosenRow
                key={row.id}
                row={row}
                onMove={(by) => move(row.id, ids.indexOf(row.id) + by)}
                onRemove={() => setIds((before) => before.filter((id) => id !== row.id))}
              />
            ))}
          </ol>
          <ul className={styles["list"]} aria-label="Not in the post">
            {others.slice(0, MOST).map((row) => (
              <li key={row.id} className={styles["row"]}>
                <Checkbox checked={false} onChange={() => setIds((before) => [...before, row.id])}>
                  <Words row={row} />
                </Checkbox>
              </li>
            ))}
          </ul>
          {others.length > MOST && (
            <p className={styles["soft"]}>{others.length - MOST} more: find them by their words.</p>
          )}
        </>
      )}
      <DialogFoot>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          look="main"
          disabled={!rows}
          onClick={() => {
            onChoose([...ids]);
            onClose();
          }}
        >
          {ids.length === 1 ? "Use 1 session" : `Use ${ids.length} sessions`}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

interface ChosenRowProps {
  row: SessionRow;
  /** To another place, so many further down. */
  onMove: (by: number) => void;
  onRemove: () => void;
}

function ChosenRow({ row, onMove, onRemove }: ChosenRowProps) {
  return (
    <li className={styles["row"]} data-session={row.id}>
      <button
        type="button"
        aria-label={`Move ${row.title}`}
        draggable
        className={styles["grip"]}
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData(draggedSession, row.id);
          dataTransfer.effectAllowed = "move";
        }}
        onKeyDown={(pressed) => {
          const by = pressed.key === "ArrowUp" ? -1 : pressed.key === "ArrowDown" ? 1 : 0;
          if (by === 0) return;
          pressed.preventDefault();
          onMove(by);
        }}
      >
        <GripVertical size={14} aria-hidden />
      </button>
      <Checkbox checked onChange={onRemove}>
        <Words row={row} />
      </Checkbox>
    </li>
  );
}

function Words({ row }: { row: SessionRow }) {
  return (
    <span className={styles["words"]}>
      <bdi>{row.title}</bdi>
      <span className={styles["soft"]}>
        {dayInWords(row.day)} {row.startsAt.slice(11, 16)}
        {row.rating !== null && ` · ${"★".repeat(row.rating)}`}
        {row.hasNote && " · note"}
      </span>
    </span>
  );
}

const textOf = ({ title, speakers, tags }: SessionRow): string =>
  [title, ...speakers.map(({ name }) => name), ...tags].join(" ");
