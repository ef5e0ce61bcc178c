import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import type { Choice } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { OwnText, TextProblem } from "#shared/own-text.ts";
import { lineStart } from "./line-start.ts";
import { Row } from "./setting-fields.tsx";
import styles from "./own-text-editor.module.css";

interface OwnTextEditorProps<V extends string> {
  title: string;
  explanation: string;
  /** What it is, in a word: "template". */
  thing: string;
  /** What the post has of its own; null: Lanyard's. */
  current: string | null;
  /** Lanyard's; undefined while it is read. */
  builtIn: string | undefined;
  /** Those that are kept under a name. */
  own: readonly OwnText[];
  /** What it can be begun with in place of what is there; `read` gives the text of one. */
  beginnings?: {
    choices: readonly Choice<V>[];
    value: V;
    read: (value: V) => Promise<string>;
  };
  /** What is wrong with a text; null when nothing is. */
  check: (text: string) => Promise<TextProblem | null>;
  save: (own: OwnText, done: () => void) => void;
  remove: (name: string, done: () => void) => void;
  /** The post has this one from now on; null: Lanyard's. */
  onUse: (text: string | null) => void;
  onClose: () => void;
}

/** A text that posts are made by, to be changed: for one post, or kept under a name. What is wrong is told as one types. */
export function OwnTextEditor<V extends string>(props: OwnTextEditorProps<V>) {
  const { title, explanation, thing, current, builtIn, own, beginnings, onUse, onClose } = props;
  const [typed, setTyped] = useState(current);
  const [name, setName] = useState(() => own.find((one) => one.text === current)?.name ?? "");
  const [begun, setBegun] = useState<V | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const toasts = useToasts();
  const text = typed ?? builtIn ?? null;
  const problem = useProblem(props.check, text);
  const isOwn = text !== null && text !== builtIn;
  const stored = own.find((one) => one.name === name.trim());

  const begin = (picked: V, read: (value: V) => Promise<string>) => {
    setBegun(picked);
    read(picked).then(setTyped, (error: Error) => toasts.tellFailure(error.message));
  };
  const show = ({ line, column }: TextProblem) => {
    const at = lineStart(text ?? "", line) + column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
  };
  const keep = () =>
    props.save({ name: name.trim(), text: text ?? "" }, () =>
      toasts.tell(`The ${thing} is kept as ${name.trim()}.`),
    );
  const letGo = () => {
    if (stored === undefined) return;
    props.remove(stored.name, () =>
      toasts.tellUndo(`Removed: ${stored.name}.`, () => props.save(stored, () => {})),
    );
  };
  const use = (chosen: string | null) => {
    onUse(chosen);
    onClose();
  };
  return (
    <Dialog title={title} explanation={explanation} width="broad" onClose={onClose}>
      {text === null ? (
        <Loading label={`Reading the ${thing}`} lines={8} />
      ) : (
        <>
          {beginnings !== undefined && (
            <Row
              label="Begin with"
              choices={beginnings.choices}
              value={begun ?? beginnings.value}
              onChange={(picked) => begin(picked, beginnings.read)}
            />
          )}
          <textarea
            ref={area}
            aria-label={`${thing.slice(0, 1).toUpperCase()}${thing.slice(1)}`}
            aria-invalid={problem !== null}
            aria-describedby="own-text-problem"
            className={styles["text"]}
            value={text}
            spellCheck={false}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p id="own-text-problem" role="status" className={styles["problem"]}>
            {problem !== null && (
              <button type="button" className={styles["place"]} onClick={() => show(problem)}>
                Line {problem.line}, column {problem.column}: {problem.reason}
              </button>
            )}
          </p>
          <div className={styles["names"]}>
            <TextField label="Keep it for other posts as" value={name} onChange={setName} />
            <Button disabled={name.trim() === "" || problem !== null} onClick={keep}>
              {stored === undefined ? "Keep" : "Replace"}
            </Button>
            {stored !== undefined && (
              <Button look="plain" onClick={letGo}>
                Remove
              </Button>
            )}
          </div>
        </>
      )}
      <DialogFoot>
        <Button look="plain" disabled={!isOwn && current === null} onClick={() => use(null)}>
          Use Lanyard’s
        </Button>
        <Button
          look="main"
          disabled={problem !== null || text === null}
          onClick={() => use(isOwn ? text : null)}
        >
          Use for this post
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

/** Typing pauses for so long before a text is tried. Milliseconds. */
const QUIET = 200;

/** What is wrong with a text, once typing has paused. */
function useProblem(
  check: OwnTextEditorProps<string>["check"],
  text: string | null,
): TextProblem | null {
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const asked = useRef(0);
  const tryIt = useEffectEvent((tried: string) => {
    asked.current += 1;
    const mine = asked.current;
    check(tried).then(
      (found) => mine === asked.current && setProblem(found),
      // Whatever keeps it from being tried is told when it is used.
      () => {},
    );
  });
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => tryIt(text), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return problem;
}
