import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/state.tsx";
import { dayWords, type ProgrammeDay } from "./days.ts";

interface NoMatchProps {
  days: readonly ProgrammeDay[];
  onChooseDay: (day: string) => void;
  onClear: () => void;
}

/** Nothing on this day passes the filter: says on which days something does. */
export function NoMatch({ days, onChooseDay, onClear }: NoMatchProps) {
  const other = days.find(({ entries }) => entries.length > 0);
  if (!other) {
    return (
      <EmptyState
        title="No session matches"
        action={<Button onClick={onClear}>Clear filter</Button>}
      >
        Nothing on any day passes the filter.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No sessions match on this day"
      action={
        <Button onClick={() => onChooseDay(other.day)}>Show {dayWords(other.day, false)}</Button>
      }
    >
      The numbers beside the days say where there are some.
    </EmptyState>
  );
}
