import type { Validators } from "#electron/store/contract/imports.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { ReadOptions } from "./read-source.ts";
import { tooLarge } from "./too-large.ts";
import { conditionsOf, validatorsOf } from "./validators.ts";

/** A calendar behind more than this many redirects is a loop or a trap. */
const REDIRECTS = 5;

/** `webcal:` is what calendar programs call a subscription; it is fetched over https. */
function address(url: string): URL {
  const text = url.trim().replace(/^webcals?:\/\//i, "https://");
  try {
    const parsed = new URL(text);
    if (parsed.protocol === "http:" || parsed.protocol === "https:") return parsed;
  } catch {
    // Said below, in the same words.
  }
  throw new AppError(
    "invalid-input",
    "That is no web address. It has to begin with http://, https:// or webcal://.",
  );
}

/** What was answered, and by which address after all redirects. */
interface Answer {
  response: Response;
  url: URL;
}

/** Follows redirects by hand, so that none leads anywhere but to http or https. */
async function answer(
  url: URL,
  { signal, validators = null }: Pick<ReadOptions, "signal" | "validators">,
  redirects = REDIRECTS,
): Promise<Answer> {
  const headers = validators?.answeredBy === url.href ? conditionsOf(validators) : {};
  const response = await fetch(url, { signal, headers, redirect: "manual" });
  const target = response.headers.get("location");
  const isRedirect = response.status >= 300 && response.status < 400 && response.status !== 304;
  if (!isRedirect || target === null) return { response, url };
  await response.body?.cancel();
  if (redirects > 0) {
    const next = address(new URL(target, url).href);
    return answer(next, { signal, validators }, redirects - 1);
  }
  throw new AppError("network", `${url.host} redirects too often. Check the address in a browser.`);
}

async function body(
  response: Response,
  name: string,
  onProgress: ReadOptions["onProgress"],
): Promise<Uint8Array> {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  if (length > limits.scheduleBytes) throw tooLarge(name, length);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.scheduleBytes) throw tooLarge(name, null);
    chunks.push(chunk);
    onProgress(length > 0 ? Math.min(1, size / length) : null);
  }
  return Buffer.concat(chunks);
}

/**
 * The bytes behind an http(s) address, fetched within `limits.downloadMilliseconds` and never more than
 * `limits.scheduleBytes` of them; null when it answers that they are those that gave `validators`. Nothing is sent but
 * the request, and what this very address gave to ask with.
 */
export async function readAddress(
  url: string,
  { signal, onProgress, patience = limits.downloadMilliseconds, validators = null }: ReadOptions,
): Promise<{
  bytes: Uint8Array | null;
  name: string;
  location: string;
  validators: Validators | null;
}> {
  const start = address(url);
  const late = AbortSignal.timeout(patience);
  const name = decodeURIComponentOr(start.pathname.split("/").findLast(Boolean)) ?? start.host;
  const place = { name, location: start.href };
  try {
    const asking = { signal: AbortSignal.any([signal, late]), validators };
    const { response, url: answeredBy } = await answer(start, asking);
    if (response.status === 304 && validators !== null) {
      return { bytes: null, ...place, validators };
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new AppError(
        "network",
        `${start.host} answered ${response.status}${response.statusText === "" ? "" : ` ${response.statusText}`} for this address. Check it in a browser.`,
      );
    }
    const bytes = await body(response, name, onProgress);
    return { bytes, ...place, validators: validatorsOf(response, answeredBy) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (signal.aborted) throw new AppError("cancelled", "The import was stopped.");
    if (late.aborted) {
      const seconds = Math.ceil(patience / 1000);
      throw new AppError(
        "network",
        `${start.host} did not answer in full within ${seconds} seconds. Try again later.`,
      );
    }
    throw new AppError(
      "network",
      `${start.host} could not be reached. Check the address and your connection.`,
      { cause: error },
    );
  }
}

function decodeURIComponentOr(part: string | undefined): string | null {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
