import { useEffect, useEffectEvent, useState } from "react";
import { pathOfFile } from "#renderer/ipc/client.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import styles from "./drop-target.module.css";

/** Hears files dragged over the window, shows where they go, and answers a drop with the first one's path. */
export function DropTarget({ onDrop }: { onDrop: (path: string) => void }) {
  const [isOver, setIsOver] = useState(false);
  const toasts = useToasts();
  const drop = useEffectEvent((files: FileList) => {
    const [file] = files;
    const path = file ? pathOfFile(file) : null;
    if (path === null) {
      toasts.tellFailure("What was dropped is not a file on this computer. Save it first.");
      return;
    }
    if (files.length > 1) toasts.tell("One file is imported at a time; the first one was taken.");
    onDrop(path);
  });
  useEffect(() => {
    // Moving between elements leaves one after entering the next, so entering and leaving are counted.
    let depth = 0;
    const hasFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setIsOver(false);
    };
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const end = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      depth = 0;
      setIsOver(false);
      if (event.dataTransfer) drop(event.dataTransfer.files);
    };
    addEventListener("dragenter", enter, true);
    addEventListener("dragleave", leave, true);
    addEventListener("dragover", over, true);
    addEventListener("drop", end, true);
    return () => {
      removeEventListener("dragenter", enter, true);
      removeEventListener("dragleave", leave, true);
      removeEventListener("dragover", over, true);
      removeEventListener("drop", end, true);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles["veil"]}>
      <p className={styles["words"]}>Drop a schedule to import it</p>
    </div>
  );
}
