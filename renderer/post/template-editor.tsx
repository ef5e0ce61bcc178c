import { useEffect, useRef, useState } from "react";
import { call } from "#renderer/ipc/client.ts";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { TemplateProblem } from "#shared/post-template.ts";
import type { StoredPost } from "#shared/stored-post.ts";
import { lineStart } from "./line-start.ts";
import styles from "./template-editor.module.css";

interface TemplateEditorProps {
  post: StoredPost;
  /** The post is made by this template from now on; null: by Lanyard's. */
  onUse: (template: string | null) => void;
  onClose: () => void;
}

/** Typing pauses for so long before a template is tried. Milliseconds. */
const QUIET = 200;

/** The template of a post, to be changed: for this post, or kept under a name for others. What is wrong is told as one types. */
export function TemplateEditor({ post, onUse, onClose }: TemplateEditorProps) {
  const { data: builtIn } = useCall("posts.builtIn", { shape: post.shape });
  const { data: own = [] } = useCall("postTemplates.list", {});
  const [typed, setTyped] = useState(post.options.template);
  const [name, setName] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const { mutate: save } = useAct("postTemplates.save");
  const { mutate: remove } = useAct("postTemplates.remove");
  const toasts = useToasts();
  const template = typed ?? builtIn ?? null;
  const problem = useProblem(post, template);
  const isOwn = template !== null && template !== builtIn;
  const isNamed = name.trim() !== "";
  const stored = own.find((one) => one.name === name.trim());

  const show = ({ line, column }: TemplateProblem) => {
    const at = lineStart(template ?? "", line) + column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
  };
  const keep = () =>
    save(
      { name: name.trim(), template: template ?? "" },
      { onSuccess: () => toasts.tell(`The template is kept as ${name.trim()}.`) },
    );
  const letGo = () => {
    if (stored === undefined) return;
    remove(
      { name: stored.name },
      { onSuccess: () => toasts.tellUndo(`Removed: ${stored.name}.`, () => save(stored)) },
    );
  };
  return (
    <Dialog
      title="Template of the post"
      explanation="Markdown with places for what notes and programme hold, in Liquid. docs/templates.md lists what it can name."
      width="broad"
      onClose={onClose}
    >
      {template === null ? (
        <Loading label="Reading the template" lines={8} />
      ) : (
        <>
          <textarea
            ref={area}
            aria-label="Template"
            aria-invalid={problem !== null}
            aria-describedby="template-problem"
            className={styles["template"]}
            value={template}
            spellCheck={false}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p id="template-problem" role="status" className={styles["problem"]}>
            {problem !== null && (
              <button type="button" className={styles["place"]} onClick={() => show(problem)}>
                Line {problem.line}, column {problem.column}: {problem.reason}
              </button>
            )}
          </p>
          <div className={styles["names"]}>
            <TextField label="Keep it for other posts as" value={name} onChange={setName} />
            <Button disabled={!isNamed || problem !== null} onClick={keep}>
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
        <Button
          look="plain"
          disabled={!isOwn && post.options.template === null}
          onClick={() => {
            onUse(null);
            onClose();
          }}
        >
          Use Lanyard's
        </Button>
        <Button
          look="main"
          disabled={problem !== null || template === null}
          onClick={() => {
            onUse(isOwn ? template : null);
            onClose();
          }}
        >
          Use for this post
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

/** What is wrong with a template, once typing has paused. */
function useProblem(
  { eventId, shape, options }: StoredPost,
  template: string | null,
): TemplateProblem | null {
  const [problem, setProblem] = useState<TemplateProblem | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      asked.current += 1;
      const mine = asked.current;
      call("posts.checkTemplate", { eventId, shape, options: { ...options, template } }).then(
        (found) => mine === asked.current && setProblem(found),
        // Whatever keeps it from being tried is told when it is used.
        () => {},
      );
    }, QUIET);
    return () => clearTimeout(timer);
  }, [eventId, shape, options, template]);
  return problem;
}
