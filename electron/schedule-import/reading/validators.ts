import type { Validators } from "#electron/store/contract/imports.ts";

/** A server's validators are short; what is longer is not worth keeping. */
const MOST_CHARACTERS = 1000;

const short = (value: string | null): string | null =>
  value === null || value === "" || value.length > MOST_CHARACTERS ? null : value;

/** What an answer gives to ask with next time (RFC 9110, 8.8); null for none. */
export function validatorsOf(response: Response, answeredBy: URL): Validators | null {
  const etag = short(response.headers.get("etag"));
  const lastModified = short(response.headers.get("last-modified"));
  if (etag === null && lastModified === null) return null;
  return { etag, lastModified, answeredBy: answeredBy.href };
}

/** The headers of a request that may be answered with 304 (RFC 9110, 13.1). */
export function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { "If-None-Match": etag }),
    ...(lastModified === null ? {} : { "If-Modified-Since": lastModified }),
  };
}
