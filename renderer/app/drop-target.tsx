import { useEffect, useEffectEvent, useState } from "react";
import { isInNoteText } from "#renderer/editor/note-text.ts";
import { pathOfFile } from "#renderer/ipc/client.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import { limits } from "#shared/limits.ts";
import { originOfFiles } from "#shared/source-location.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import styles from "./drop-target.module.css";

/** Hears files dragged over the window, shows where they go, and answers a drop with their paths. */
export function DropTarget({ onDrop }: { onDrop: (origin: ScheduleOrigin) => void }) {
  const [isOver, setIsOver] = useState(false);
  const toasts = useToasts();
  const drop = useEffectEvent((files: FileList) => {
    const paths = [...files].map(pathOfFile).filter((path) => path !== null);
    const origin = originOfFiles(paths);
    if (origin !== null && paths.length === files.length) onDrop(origin);
    else {
      toasts.tellFailure(
        origin === null && paths.length > 0
          ? `At most ${limits.filesOfEvent} files make one event. Drop fewer.`
          : "What was dropped is not a file on this computer. Save it first.",
      );
    }
  });
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent) => {
      if (hasFiles(event)) setIsOver(true);
    };
    // Between two elements the one that is entered is named; nothing is, where the window is left.
    const leave = (event: DragEvent) => {
      if (hasFiles(event) && event.relatedTarget === null) setIsOver(false);
    };
    // An element that went while files were over it never hears them leave. The pointer rests for as long as they are held.
    const moved = () => setIsOver(false);
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(!isInNoteText(event));
    };
    const end = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      setIsOver(false);
      if (isInNoteText(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer) drop(event.dataTransfer.files);
    };
    addEventListener("dragenter", enter, true);
    addEventListener("dragleave", leave, true);
    addEventListener("dragover", over, true);
    addEventListener("drop", end, true);
    addEventListener("pointermove", moved, true);
    return () => {
      removeEventListener("dragenter", enter, true);
      removeEventListener("dragleave", leave, true);
      removeEventListener("dragover", over, true);
      removeEventListener("drop", end, true);
      removeEventListener("pointermove", moved, true);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles["veil"]}>
      <p className={styles["words"]}>Drop a schedule to import it</p>
    </div>
  );
}
