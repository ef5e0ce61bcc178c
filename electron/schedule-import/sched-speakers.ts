import type { TitledPeople } from "./titled-people.ts";

export function createSchedSpeakers(
  _titles: readonly string[],
  _places: readonly string[],
): (title: string) => TitledPeople {
  return (title) => ({ title, speakers: [] });
}
