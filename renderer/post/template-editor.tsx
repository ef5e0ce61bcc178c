import { call } from "#renderer/ipc/client.ts";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import type { StoredPost } from "#shared/stored-post.ts";
import { OwnTextEditor } from "./own-text-editor.tsx";

interface TemplateEditorProps {
  post: StoredPost;
  /** The post is made by this template from now on; null: by Lanyard's. */
  onUse: (template: string | null) => void;
  onClose: () => void;
}

/** The template of a post, tried on its event as one types. */
export function TemplateEditor({ post, onUse, onClose }: TemplateEditorProps) {
  const { eventId, shape, options } = post;
  const { data: builtIn } = useCall("posts.builtIn", { shape });
  const { data: own = [] } = useCall("postTemplates.list", {});
  const { mutate: save } = useAct("postTemplates.save");
  const { mutate: remove } = useAct("postTemplates.remove");
  return (
    <OwnTextEditor
      title="Template of the post"
      explanation="Markdown with places for what notes and programme hold, in Liquid. docs/templates.md lists what it can name."
      thing="template"
      current={options.template}
      builtIn={builtIn}
      own={own}
      check={(template) =>
        call("posts.checkTemplate", { eventId, shape, options: { ...options, template } })
      }
      save={(kept, done) => save(kept, { onSuccess: done })}
      remove={(name, done) => remove({ name }, { onSuccess: done })}
      onUse={onUse}
      onClose={onClose}
    />
  );
}
