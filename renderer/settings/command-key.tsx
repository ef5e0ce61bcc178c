import { useRef, useState } from "react";
import { shortcutWords } from "#renderer/editor/shortcut-words.ts";
import { Button } from "#renderer/ui/button.tsx";
import type { CommandId } from "#shared/commands.ts";
import type { Keys } from "#shared/keys.ts";
import styles from "./command-keys.module.css";
import { KeyRecorder } from "./key-recorder.tsx";

interface CommandKeyProps {
  id: CommandId;
  words: string;
  keys: Keys;
  onGive: (id: CommandId, key: string | null) => void;
}

/** A command and its key, and the field that takes another one. */
export function CommandKey({ id, words, keys, onGive }: CommandKeyProps) {
  /** The field is open; with a key in it where that is asked about. */
  const [recording, setRecording] = useState<{ key: string | null } | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  const key = keys.of(id);
  const usual = keys.usual(id);
  const close = () => {
    setRecording(null);
    change.current?.focus();
  };
  const give = (next: string | null) => {
    onGive(id, next);
    close();
  };
  const reset = () => {
    const other = usual === null ? null : keys.at(usual);
    if (other === null || other === id) give(usual);
    else setRecording({ key: usual });
  };
  return (
    <li className={styles["command"]}>
      <div className={styles["line"]}>
        <span className={styles["words"]}>{words}</span>
        {key === null ? (
          <span className={styles["none"]}>None</span>
        ) : (
          <kbd className={styles["key"]}>{shortcutWords(key)}</kbd>
        )}
        <Button
          ref={change}
          look="plain"
          size="small"
          aria-label={`Change the key of “${words}”`}
          aria-expanded={recording !== null}
          onClick={() => setRecording(recording === null ? { key: null } : null)}
        >
          Change
        </Button>
        {keys.own[id] !== undefined && (
          <Button
            look="plain"
            size="small"
            aria-label={`Reset the key of “${words}”`}
            onClick={reset}
          >
            Reset
          </Button>
        )}
      </div>
      {recording !== null && (
        <KeyRecorder
          id={id}
          words={words}
          keys={keys}
          first={recording.key}
          onGive={give}
          onClose={close}
        />
      )}
    </li>
  );
}
