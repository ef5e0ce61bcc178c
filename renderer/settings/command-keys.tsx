import { useState } from "react";
import { shortcutWords } from "#renderer/editor/shortcut-words.ts";
import { useKeys } from "#renderer/ipc/keys.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { foldAll, rank } from "#shared/rank.ts";
import { CommandKey } from "./command-key.tsx";
import styles from "./command-keys.module.css";
import { groupedCommands } from "./key-groups.ts";
import { useChangeKeys } from "./use-change-keys.ts";

/** Every command with its key, which can be another one, or none. */
export function CommandKeys() {
  const keys = useKeys();
  const { give, reset } = useChangeKeys(keys.own);
  const [typed, setTyped] = useState("");
  const groups = groupedCommands();
  const findable = groups.flatMap(({ group, commands }) =>
    commands.map(({ id, words }) => {
      const key = keys.of(id);
      const text = `${group} ${key === null ? "" : shortcutWords(key)}`;
      return { id, title: words, text, weight: 1 };
    }),
  );
  const found = new Set(rank(foldAll(findable), typed, findable.length).map(({ id }) => id));
  const shown = groups
    .map(({ group, commands }) => ({ group, commands: commands.filter(({ id }) => found.has(id)) }))
    .filter(({ commands }) => commands.length > 0);
  return (
    <div className={styles["keys"]}>
      <div className={styles["head"]}>
        <TextField
          type="search"
          label="Find a command or key"
          value={typed}
          onChange={setTyped}
          className={styles["find"] ?? ""}
        />
        <Button size="small" disabled={Object.keys(keys.own).length === 0} onClick={reset}>
          Reset all keys
        </Button>
      </div>
      {shown.map(({ group, commands }) => (
        <section key={group} aria-label={group}>
          <h3 className={styles["group"]}>{group}</h3>
          <ul>
            {commands.map(({ id, words }) => (
              <CommandKey key={id} id={id} words={words} keys={keys} onGive={give} />
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && <p role="status">No command or key is called so.</p>}
    </div>
  );
}
