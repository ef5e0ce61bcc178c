import { useCallback, useState } from "react";

/**
 * A setting of this window that outlives it: a pane's width, list or grid. `read` makes the value out of what is
 * stored (null: nothing is) and has to cope with anything.
 */
export function useRemembered<T extends string | number>(
  name: string,
  read: (stored: string | null) => T,
): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(localStorage.getItem(name)));
  const change = useCallback(
    (next: T) => {
      localStorage.setItem(name, String(next));
      setValue(next);
    },
    [name],
  );
  return [value, change];
}
