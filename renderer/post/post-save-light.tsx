import { useState } from "react";
import type { Autosave } from "#renderer/editor/autosave.ts";
import { savedWords } from "#renderer/editor/saved-words.ts";
import { useSteadyStatus } from "#renderer/editor/use-steady-status.ts";
import light from "#renderer/editor/save-light.module.css";
import { classNames } from "#renderer/ui/class-names.ts";

/** Whether the post on screen is in the store. It follows commits and nothing else. */
export function PostSaveLight({ autosave }: { autosave: Autosave }) {
  const status = useSteadyStatus(autosave);
  const [shownAt] = useState(Date.now);
  const { look, words } = savedWords(status, shownAt);
  return (
    <span
      role={look === "bad" ? "alert" : undefined}
      className={classNames(light["light"], light[look])}
    >
      {/* The words of the post are counted beside it. */}
      {words.replace(/ · .*/, "")}
    </span>
  );
}
