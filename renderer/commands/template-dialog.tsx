import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { defaultTemplateName, toTemplateId } from "#renderer/editor/default-template.ts";
import { insertTemplate } from "#renderer/editor/insert-template.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { callQuery, useCall } from "#renderer/ipc/use-call.ts";
import { holdKeys } from "#renderer/ui/hold-keys.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import { builtInTemplates } from "#shared/built-in-templates.ts";
import { foldAll, rank } from "#shared/rank.ts";
import { fillTemplate } from "#shared/rich-text/fill-template.ts";
import { Chooser } from "./chooser.tsx";

/** Puts a template into the note that is shown, filled with its session's data. */
export function TemplateDialog({ onClose }: { onClose: () => void }) {
  const notes = useOpenNotes();
  const client = useQueryClient();
  const { tell, tellFailure } = useToasts();
  const [typed, setTyped] = useState("");
  const [first] = useRemembered(defaultTemplateName, toTemplateId);
  const { data: own = [], isPending } = useCall("templates.list", {});
  const all = [...builtInTemplates, ...own].map(({ id, name, markdown }, index) => ({
    key: id,
    title: name,
    text: "template",
    aside: id === first ? "Default" : "",
    weight: id === first ? 1 : 0.9 - index / 1000,
    markdown,
  }));
  const insert = async (markdown: string) => {
    // What is typed from here on stands behind it.
    const held = holdKeys();
    const surface = notes.surface();
    const note = surface?.shown();
    onClose();
    if (!surface || !note || !surface.element.isConnected) {
      held.seal();
      tell("No note is open.");
      return;
    }
    const { target } = note;
    try {
      const session =
        target.of === "session"
          ? await client.fetchQuery(callQuery("sessions.get", { id: target.sessionId }))
          : null;
      // Another one may have been opened meanwhile.
      if (surface.shown() !== note) {
        held.seal();
        return;
      }
      const { view } = surface.editor;
      view.dispatch(insertTemplate(view.state, fillTemplate(markdown, session)));
      requestAnimationFrame(() => surface.type(held.take()));
    } catch (reason) {
      held.seal();
      tellFailure(reason instanceof Error ? reason.message : String(reason));
    }
  };
  return (
    <Chooser
      title="Templates"
      placeholder="Insert a template"
      typed={typed}
      onType={setTyped}
      choices={rank(foldAll(all), typed, all.length)}
      isBusy={isPending}
      nothing="No template is called so."
      onChoose={({ markdown }) => void insert(markdown)}
      onClose={onClose}
    />
  );
}
