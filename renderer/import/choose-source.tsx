import { useEffect, useRef, useState, type FormEvent } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import { originOfFiles } from "#shared/source-location.ts";
import styles from "./choose-source.module.css";
import { Failure } from "./failure.tsx";
import { tooManyFiles, typedAddress } from "./import-words.ts";
import { PasteSource } from "./paste-source.tsx";
import { isAddressAlone, tooMuchText } from "./pasted-text.ts";
import { usePaste } from "./use-paste.ts";

interface ChooseSourceProps {
  /** Why the last source was not imported. */
  failure: string | null;
  address: string;
  onAddress: (address: string) => void;
  pasted: string;
  onPasted: (text: string) => void;
  onChoose: (origin: ScheduleOrigin) => void;
}

/** The ways in: a file, an address, pasted text, the sample event. */
export function ChooseSource(props: ChooseSourceProps) {
  const { failure, address, onAddress, pasted, onPasted, onChoose } = props;
  const file = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [tooMany, setTooMany] = useState<string | null>(null);
  const choosing = useAct("imports.choose");
  const [first] = useState(() => (pasted !== "" ? area : address !== "" ? field : file));
  useEffect(() => first.current?.focus(), [first]);
  usePaste((text) => {
    if (isAddressAlone(text)) {
      // It is shown, not fetched: going online takes a press of its own.
      onAddress(text.trim());
      field.current?.focus();
      return;
    }
    onPasted(text);
    if (tooMuchText(text) === null) onChoose({ from: "text", text });
    else area.current?.focus();
  });

  const chooseFiles = () =>
    choosing.mutate(
      {},
      {
        onSuccess: (chosen) => {
          if (chosen === null) return;
          const origin = originOfFiles(chosen.paths);
          if (origin === null) setTooMany(tooManyFiles(chosen.paths.length));
          else onChoose(origin);
        },
      },
    );
  const readAddress = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() === "") setWrong("Type the address of a schedule first.");
    else onChoose({ from: "url", url: typedAddress(address) });
  };
  return (
    <div className={styles["ways"]}>
      {failure && <Failure sentence={failure}>Nothing was changed.</Failure>}
      <section className={styles["way"]}>
        <h3 className={styles["heading"]}>From a file</h3>
        <p className={styles["words"]}>
          iCalendar (.ics), schedule.xml or .json, Sessionize, a table (CSV) and more, recognised by
          what is in it. Several files at once make one event, such as its sessions and its
          speakers. They can be dropped on the window as well.
        </p>
        {tooMany && <Failure sentence={tooMany}>Choose fewer.</Failure>}
        <Button look="main" onClick={chooseFiles} disabled={choosing.isPending} ref={file}>
          Choose a file
        </Button>
      </section>
      <form className={styles["way"]} onSubmit={readAddress} noValidate>
        <h3 className={styles["heading"]}>From an address</h3>
        <div className={styles["address"]}>
          <TextField
            label="Address of a schedule"
            labelHidden
            placeholder="https://example.org/schedule.ics"
            inputMode="url"
            spellCheck={false}
            autoComplete="off"
            value={address}
            onChange={(typed) => {
              setWrong(null);
              onAddress(typed);
            }}
            wrong={wrong}
            explanation="It is fetched once, now, and again only when you ask for a refresh."
            className={styles["field"]}
            ref={field}
          />
          <Button type="submit">Read</Button>
        </div>
      </form>
      <PasteSource text={pasted} onText={onPasted} onChoose={onChoose} ref={area} />
      <section className={styles["way"]}>
        <h3 className={styles["heading"]}>Sample event</h3>
        <p className={styles["words"]}>
          A made-up two-day community conference, removable in one click.
        </p>
        <Button onClick={() => onChoose({ from: "sample" })}>Read the sample</Button>
      </section>
    </div>
  );
}
