import { useState } from "react";
import {
  beginningName,
  defaultTemplateName,
  NOTHING,
  toBeginning,
  toTemplateId,
} from "#renderer/editor/default-template.ts";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import { builtInTemplates } from "#shared/built-in-templates.ts";
import type { NoteTemplateDraft } from "#shared/note-template.ts";
import styles from "./templates.module.css";

/** What notes can begin with: which is offered first, and those of the person's own. */
export function Templates() {
  const { data: own = [] } = useCall("templates.list", {});
  const [first, setFirst] = useRemembered(defaultTemplateName, toTemplateId);
  const [beginning, setBeginning] = useRemembered(beginningName, toBeginning);
  const [draft, setDraft] = useState<NoteTemplateDraft | null>(null);
  const save = useAct("templates.save");
  const remove = useAct("templates.remove");
  const all = [...builtInTemplates, ...own];
  const close = () => setDraft(null);
  return (
    <div className={styles["templates"]}>
      <span aria-hidden className={styles["label"]}>
        New notes begin with
      </span>
      <Select
        label="New notes begin with"
        choices={[
          { value: NOTHING, words: "Nothing" },
          ...all.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        value={all.some(({ id }) => id === beginning) ? beginning : NOTHING}
        onChange={(id) => setBeginning(id ?? NOTHING)}
      />
      <p className={styles["soft"]}>
        Put into the note of a session at the first letter or click in it. One Undo takes it away.
      </p>
      <span aria-hidden className={styles["label"]}>
        Offered first
      </span>
      <Select
        label="Offered first"
        choices={all.map(({ id, name }) => ({ value: id, words: name }))}
        value={all.some(({ id }) => id === first) ? first : "plain"}
        onChange={(id) => setFirst(id ?? "plain")}
      />
      <div className={styles["row"]}>
        {own.map((template) => (
          <Button key={template.id} size="small" onClick={() => setDraft(template)}>
            {template.name}
          </Button>
        ))}
        <Button size="small" onClick={() => setDraft({ id: null, name: "", markdown: "" })}>
          New template
        </Button>
      </div>
      {draft && (
        <form
          className={styles["templates"]}
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(draft, { onSuccess: close });
          }}
        >
          <TextField
            label="Name of the template"
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
          />
          <TextArea
            label="Markdown"
            rows={8}
            value={draft.markdown}
            onChange={(markdown) => setDraft({ ...draft, markdown })}
            explanation="{{title}}, {{speakers}}, {{room}}, {{track}} and {{start}} stand for those of the session; {{links}} and {{abstract}} in a line of their own."
          />
          <div className={styles["row"]}>
            <Button type="submit" look="main" size="small" disabled={draft.name.trim() === ""}>
              Save template
            </Button>
            <Button size="small" onClick={close}>
              Cancel
            </Button>
            {draft.id !== null && (
              <Button
                size="small"
                look="plain"
                onClick={() => draft.id && remove.mutate({ id: draft.id }, { onSuccess: close })}
              >
                Remove template
              </Button>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
