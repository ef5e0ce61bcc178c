import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { StoredPost } from "#shared/stored-post.ts";

/** Moves a post into the trash, with a way back in the message that says so. `onBack` is told of a post that is back. */
export function useRemovePost(
  { id, name }: Pick<StoredPost, "id" | "name">,
  onBack: (id: string) => void,
): (then?: (id: string) => void) => void {
  const { mutate: remove } = useAct("posts.remove");
  const { mutate: restore } = useAct("trash.restore");
  const toasts = useToasts();
  return (then) =>
    remove(
      { id },
      {
        onSuccess: ({ trashId }) => {
          toasts.tellUndo(`Removed: ${name}.`, () =>
            restore({ id: trashId }, { onSuccess: () => onBack(id) }),
          );
          then?.(id);
        },
      },
    );
}
