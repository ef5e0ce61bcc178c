/** Wrong usage that the option parser does not see: status 2, with this reason. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
