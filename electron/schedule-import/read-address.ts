import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { ReadOptions } from "./read-source.ts";
import { tooLarge } from "./too-large.ts";

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

/** Follows redirects by hand, so that none leads anywhere but to http or https. */
async function answer(url: URL, signal: AbortSignal, redirects = REDIRECTS): Promise<Response> {
  const response = await fetch(url, { signal, redirect: "manual" });
  const target = response.headers.get("location");
  if (response.status < 300 || response.status >= 400 || target === null) return response;
  await response.body?.cancel();
  if (redirects > 0) return answer(address(new URL(target, url).href), signal, redirects - 1);
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
 * `limits.scheduleBytes` of them. Nothing is sent but the request.
 */
export async function readAddress(
  url: string,
  { signal, onProgress, patience = limits.downloadMilliseconds }: ReadOptions,
): Promise<{ bytes: Uint8Array; name: string; location: string }> {
  const start = address(url);
  const late = AbortSignal.timeout(patience);
  const name = decodeURIComponentOr(start.pathname.split("/").findLast(Boolean)) ?? start.host;
  try {
    const response = await answer(start, AbortSignal.any([signal, late]));
    if (!response.ok) {
      await response.body?.cancel();
      throw new AppError(
        "network",
        `${start.host} answered ${response.status}${response.statusText === "" ? "" : ` ${response.statusText}`} for this address. Check it in a browser.`,
      );
    }
    return { bytes: await body(response, name, onProgress), name, location: start.href };
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
