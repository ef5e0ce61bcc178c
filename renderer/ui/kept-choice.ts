import { useSyncExternalStore } from "react";

/** One of a few values that the person chose. It outlives the windows and is the same in all of them. */
export interface KeptChoice<T extends string> {
  /** Under this name it is remembered. */
  readonly name: string;
  readonly values: readonly T[];
  /** Until something else is chosen. */
  readonly usual: T;
}

type Shelf = Pick<Storage, "getItem">;

/** What is chosen; the usual value where nothing, or nothing sensible, is remembered. */
export function readChoice<T extends string>(choice: KeptChoice<T>, shelf: Shelf): T {
  const stored = shelf.getItem(choice.name);
  return choice.values.find((value) => value === stored) ?? choice.usual;
}

/** Remembers a choice, and tells this window of it as the browser tells the others. */
export function keepChoice<T extends string>(choice: KeptChoice<T>, value: T): void {
  localStorage.setItem(choice.name, value);
  window.dispatchEvent(new StorageEvent("storage", { key: choice.name, newValue: value }));
}

/** The value that stands `by` places after another one; the last, or the first, is not gone past. */
export function valueBeside<T extends string>(choice: KeptChoice<T>, value: T, by: number): T {
  const at = Math.min(choice.values.length - 1, Math.max(0, choice.values.indexOf(value) + by));
  return choice.values[at] ?? choice.usual;
}

/** Calls `heard` after each change of anything that is remembered. Returns the function that ends it. */
export function hearChoices(heard: () => void): () => void {
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}

/** A choice, and the way to change it. */
export function useChoice<T extends string>(choice: KeptChoice<T>): [T, (value: T) => void] {
  const value = useSyncExternalStore(hearChoices, () => readChoice(choice, localStorage));
  return [value, (next) => keepChoice(choice, next)];
}
