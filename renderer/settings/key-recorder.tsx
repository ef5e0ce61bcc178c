import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { shortcutWords } from "#renderer/editor/shortcut-words.ts";
import { Button } from "#renderer/ui/button.tsx";
import { isMac, recordedKey } from "#renderer/ui/pressed-key.ts";
import { wordsOfCommand, type CommandId } from "#shared/commands.ts";
import { keyRefusal } from "#shared/key-refusal.ts";
import { isProgrammeCommand } from "#shared/programme-commands.ts";
import type { Keys } from "#shared/keys.ts";
import styles from "./command-keys.module.css";

interface KeyRecorderProps {
  id: CommandId;
  words: string;
  keys: Keys;
  /** A key to ask about at once; null: one is waited for. */
  first: string | null;
  onGive: (key: string | null) => void;
  onClose: () => void;
}

/** A field that takes the key that is pressed in it, and says why where it cannot. Tab leads on, Escape out. */
export function KeyRecorder({ id, words, keys, first, onGive, onClose }: KeyRecorderProps) {
  const [pressed, setPressed] = useState(first);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const other = pressed === null ? null : keys.at(pressed);
  const refusalOf = (key: string) =>
    keyRefusal(key, { canBeAlone: isProgrammeCommand(id), onMac: isMac() });
  const refusal = pressed === null ? null : refusalOf(pressed);
  const isTaken = other !== null && other !== id && refusal === null;

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") {
      onClose();
      return;
    }
    const key = event.repeat ? null : recordedKey(event);
    if (key === null) return;
    const before = keys.at(key);
    const isFree = refusalOf(key) === null && (before === null || before === id);
    if (isFree) onGive(key);
    else setPressed(key);
  };
  return (
    <div className={styles["recorder"]}>
      <div className={styles["line"]}>
        <input
          ref={field}
          data-records-keys
          readOnly
          aria-label={`New key of “${words}”`}
          placeholder="Press the new key"
          value={pressed === null ? "" : shortcutWords(pressed)}
          className={styles["field"]}
          onKeyDown={press}
        />
        {isTaken && (
          <Button look="main" size="small" onClick={() => onGive(pressed)}>
            Use it here instead
          </Button>
        )}
        {keys.of(id) !== null && (
          <Button size="small" onClick={() => onGive(null)}>
            No key
          </Button>
        )}
        <Button look="plain" size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
      <p role="status" className={styles["said"]}>
        {refusal}
        {isTaken && `${shortcutWords(pressed ?? "")} is the key of “${wordsOfCommand(other)}”.`}
      </p>
    </div>
  );
}
