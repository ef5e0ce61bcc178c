/** An http or https address as typed; `https://` where no scheme was typed. Null for none, undefined for something else. */
export function readLink(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  const url = URL.parse(/^[a-z][\d+.a-z-]*:/iu.test(text) ? text : `https://${text}`);
  const isWeb = url !== null && /^https?:$/u.test(url.protocol) && url.hostname.includes(".");
  return isWeb ? url.href : undefined;
}
