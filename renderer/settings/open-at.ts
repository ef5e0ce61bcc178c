import type { KeptChoice } from "#renderer/ui/kept-choice.ts";
import { openAtName, openAtValues, type OpenAt } from "#shared/open-at.ts";

export const openAt: KeptChoice<OpenAt> = {
  name: openAtName,
  values: openAtValues,
  usual: "last",
};
