import type { ReactNode } from "react";
import { selectionBar } from "#renderer/editor/selection-bar-choice.ts";
import { quotes } from "#renderer/editor/quotes-choice.ts";
import { spelling } from "#renderer/editor/spelling.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { ErrorState } from "#renderer/ui/state.tsx";
import { zoneWords } from "#renderer/ui/zone-names.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { CommandKeys } from "./command-keys.tsx";
import { fixedGroups } from "./key-groups.ts";
import { KeyTables } from "./key-tables.tsx";
import { openAt } from "./open-at.ts";
import { letters, lineWidth, textSize } from "./reading.ts";
import styles from "./settings-pane.module.css";
import { Templates } from "./templates.tsx";
import { WatchedFolder } from "./watched-folder.tsx";
import { Trash } from "./trash.tsx";

const READINGS = [
  { value: "sans", words: "Sans serif" },
  { value: "serif", words: "Serif" },
] as const;

const SIZES = textSize.values.map((value) => ({ value, words: value }));

const WIDTHS = [
  { value: "narrow", words: "Narrow" },
  { value: "usual", words: "Usual" },
  { value: "wide", words: "Wide" },
  { value: "full", words: "Full" },
] as const;

const SPELLINGS = [
  { value: "en", words: "English" },
  { value: "de", words: "German" },
  { value: "both", words: "Both" },
  { value: "none", words: "Off" },
] as const;

const QUOTES = [
  { value: "en", words: "“English”" },
  { value: "de", words: "„Deutsch“" },
  { value: "off", words: "Off" },
] as const;

const OPENINGS = [
  { value: "last", words: "Where I was" },
  { value: "schedule", words: "The schedule" },
  { value: "running", words: "The running talk’s note" },
] as const;

const BARS = [
  { value: "on", words: "On" },
  { value: "off", words: "Off" },
] as const;

/** What can be set, what Lanyard runs on, and what keys do. */
export function SettingsPane() {
  return (
    <section aria-label="Settings" className={styles["pane"]}>
      <div className={styles["sheet"]}>
        <h1 className={styles["title"]}>Settings</h1>
        <Part heading="Start">
          <ChoiceRow words="Open at" label="Lanyard opens at" choice={openAt} values={OPENINGS} />
          <p className={styles["soft"]}>
            In the note of the talk that runs, or ended a moment ago, the caret is ready. Where none
            runs, Lanyard opens where you were.
          </p>
        </Part>
        <Part heading="Reading">
          <ChoiceRow
            words="Letters"
            label="Letters of notes and abstracts"
            choice={letters}
            values={READINGS}
          />
          <ChoiceRow words="Size" label="Size of the text" choice={textSize} values={SIZES} />
          <ChoiceRow words="Lines" label="Length of the lines" choice={lineWidth} values={WIDTHS} />
          <p className={styles["example"]}>
            Notes and abstracts are set like this. The interface keeps its own letters.
          </p>
          <p className={styles["soft"]}>Light and dark follow the system.</p>
        </Part>
        <Part heading="Writing">
          <ChoiceRow
            words="Marks as in print"
            label="Quotation marks, dots and dashes as in print"
            choice={quotes}
            values={QUOTES}
          />
          <p className={styles["soft"]}>
            As you type in notes: &quot;x&quot;, ... and -- become those of print. Backspace right
            after takes it back. Never in code.
          </p>
          <ChoiceRow
            words="Bar over selected text"
            label="Bar over selected text"
            choice={selectionBar}
            values={BARS}
          />
        </Part>
        <Part heading="Note templates">
          <Templates />
        </Part>
        <Part heading="Pictures">
          <WatchedFolder />
        </Part>
        <Part heading="Spelling">
          <ChoiceRow label="Check the spelling of notes" choice={spelling} values={SPELLINGS} />
          <p className={styles["soft"]}>
            A right click on a marked word suggests others and adds it to your words, which stand in
            own-words.txt in the data folder. Nothing leaves this computer. Code is never checked.
          </p>
        </Part>
        <Part heading="Trash">
          <Trash />
        </Part>
        <Part heading="About">
          <About />
        </Part>
        <Part heading="Keys">
          <CommandKeys />
          <KeyTables groups={fixedGroups()} />
          <p className={styles["soft"]}>
            In notes Markdown works while typing: # for a heading, - for a list, [ ] for a task,
            &gt; for a quote, **bold**, ==highlight==.
          </p>
        </Part>
      </div>
    </section>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles["part"]}>
      <h2 className={styles["heading"]}>{heading}</h2>
      {children}
    </section>
  );
}

function About() {
  const { data: about, error, refetch } = useCall("app.about", {});
  if (error) {
    return <ErrorState title="This is not known" error={error} onRetry={() => void refetch()} />;
  }
  const facts = [
    ["Version", about?.version],
    ["Data folder", about?.dataFolder],
    ["This computer’s time zone", about && zoneWords(about.zone)],
    ["Saving", about && (about.readOnly ? "Off: the data folder cannot be written" : "On")],
  ] as const;
  return (
    <dl className={styles["facts"]}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles["fact"]}>
          <dt>{name}</dt>
          <dd>{value ?? " "}</dd>
        </div>
      ))}
    </dl>
  );
}
