import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** What the bundler names its files: no segment begins with a dot, and nothing is percent-encoded. */
const bundledPath = /^(?:\/\w[\w-]*)*\/\w[\w.-]*$/;

/**
 * The file that an address under `origin` stands for: its path relative to the built renderer, and its media type. Null
 * for any address that could not be one of the bundler's. The query is ignored.
 */
export function bundledFile(
  address: string,
  origin: string,
): { path: string; type: string } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (`${protocol}//${host}` !== origin) return null;
  const path = pathname === "/" ? "/index.html" : pathname;
  const type = types[extname(path)];
  return type !== undefined && bundledPath.test(path) ? { path: path.slice(1), type } : null;
}
