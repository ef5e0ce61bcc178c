import { useState } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { ScheduleSource } from "#shared/schedule-source.ts";
import { canBeReadAgain } from "./can-be-read-again.ts";
import { ChooseAgain } from "./choose-again.tsx";
import { RefreshRun } from "./refresh-run.tsx";
import { useCloseUndo } from "./use-close-undo.ts";

interface RefreshDialogProps {
  event: ConferenceEvent;
  onClose: () => void;
  onImported: (eventId: string) => void;
  /** Another schedule is to be chosen. */
  onImport: () => void;
}

/** Reads an event's schedule again from where it came. With one source at once, with several the person says which. */
export function RefreshDialog({ event, onClose, onImported, onImport }: RefreshDialogProps) {
  useCloseUndo();
  const { data, error } = useCall("sources.list", { eventId: event.id });
  const [chosen, setChosen] = useState<ScheduleSource | null>(null);
  const sources = data?.filter(({ location }) => canBeReadAgain(location)) ?? [];
  const source = chosen ?? (sources.length === 1 ? sources[0] : undefined);
  if (source) {
    return <RefreshRun key={source.id} source={source} onClose={onClose} onImported={onImported} />;
  }
  return (
    <Dialog title="Refresh" explanation={event.name} onClose={onClose}>
      {error ? (
        <ErrorState title="The sources are not shown" error={error} />
      ) : data === undefined ? (
        <Loading label="Reading the sources" lines={2} />
      ) : sources.length === 0 ? (
        <EmptyState
          title="Nothing to read again"
          action={<Button onClick={onImport}>Import a schedule</Button>}
        >
          The programme of this event did not come from an address or a file. A newer schedule can
          be imported into it.
        </EmptyState>
      ) : (
        <ChooseAgain sources={sources} onChoose={setChosen} />
      )}
    </Dialog>
  );
}
