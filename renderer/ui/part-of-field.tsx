import type { Choice } from "./select.tsx";
import { SelectField } from "./select-field.tsx";

interface PartOfFieldProps {
  /** The event's id; null: it is part of none. */
  value: string | null;
  choices: readonly Choice<string>[];
  onChange: (value: string | null) => void;
  disabled?: boolean;
}

/** What an event is part of, such as the conference of a co-located day. */
export function PartOfField(props: PartOfFieldProps) {
  return <SelectField {...props} label="Part of" none="No other event" empty="No other event" />;
}
