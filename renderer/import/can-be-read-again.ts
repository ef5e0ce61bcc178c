import { isWebAddress } from "#shared/source-location.ts";

/** Whether a source is an address or a file with its whole path; what was pasted, and the sample, are not. */
export const canBeReadAgain = (location: string): boolean =>
  isWebAddress(location) || /^(?:[a-z]:[\\/]|[\\/])/iu.test(location);
