import { useQueryClient } from "@tanstack/react-query";
import { useAct } from "#renderer/ipc/use-act.ts";
import { keyOf } from "#renderer/ipc/use-call.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import { commands, type CommandId } from "#shared/commands.ts";
import type { OwnKeys } from "#shared/keys.ts";

export interface KeyChanges {
  /** Null: the command has none. */
  give: (id: CommandId, key: string | null) => void;
  /** All keys as Lanyard came; can be taken back for a while. */
  reset: () => void;
}

/** Changes keys. What was changed shows at once here, and in other windows when main has told them. */
export function useChangeKeys(own: OwnKeys): KeyChanges {
  const client = useQueryClient();
  const { tellUndo } = useToasts();
  const show = { onSuccess: (next: OwnKeys) => client.setQueryData(keyOf("keys.own", {}), next) };
  const giving = useAct("keys.give");
  const resetting = useAct("keys.reset");
  const giveAll = async (keys: OwnKeys) => {
    for (const { id } of commands) {
      const key = keys[id];
      if (key !== undefined) await giving.mutateAsync({ id, key }, show);
    }
  };
  return {
    give: (id, key) => giving.mutate({ id, key }, show),
    reset: () =>
      resetting.mutate(
        {},
        {
          onSuccess(next) {
            show.onSuccess(next);
            // A failure on the way is told as that of any call.
            tellUndo("All keys are as Lanyard came", () => void giveAll(own).catch(() => {}));
          },
        },
      ),
  };
}
