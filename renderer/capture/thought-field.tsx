import { useEffect, useRef, type KeyboardEvent } from "react";
import { TextArea } from "#renderer/ui/text-area.tsx";

interface ThoughtFieldProps {
  value: string;
  onChange: (typed: string) => void;
  wrong: string | null;
  onSave: () => void;
}

/** Where a thought is typed. It takes the focus, with the caret behind what was typed before. */
export function ThoughtField({ value, onChange, wrong, onSave }: ThoughtFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSave();
  };
  return (
    <div role="presentation" onKeyDown={press}>
      <TextArea
        label="Thought"
        labelHidden
        rows={3}
        value={value}
        onChange={onChange}
        wrong={wrong}
        explanation="Enter saves, Shift+Enter begins a line. Closing keeps what is typed."
        ref={field}
      />
    </div>
  );
}
