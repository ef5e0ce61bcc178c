/** Where the page's Quit leads. Nothing is served there: the window ends the app instead of going. */
export const quitAddress = "app://lanyard/quit";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");

/** A page, as a `data:` address, that tells why Lanyard cannot start. It runs no script and loads nothing. */
export function problemPage(sentence: string, dataFolder: string): string {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">
<title>Lanyard</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; font: 15px/1.5 system-ui, sans-serif;
    background: light-dark(#f4f2ec, #1b1a18); color: light-dark(#23211d, #ebe7de); }
  main { max-width: 34rem; padding: 24px; }
  h1 { font-size: 21px; margin: 0 0 12px; }
  p { margin: 0 0 12px; overflow-wrap: anywhere; }
  .folder { color: light-dark(#655f54, #a9a294); font-size: 13px; }
  a { display: inline-block; margin-top: 12px; padding: 8px 16px; border-radius: 6px; text-decoration: none;
    background: light-dark(#0b5f63, #74c6c5); color: light-dark(#ffffff, #0c2123); }
  a:focus-visible { outline: 2px solid; outline-offset: 2px; }
</style>
<main role="alert">
  <h1>Lanyard did not start</h1>
  <p id="reason" dir="auto">${escaped(sentence)}</p>
  <p class="folder">Data folder: <bdi>${escaped(dataFolder)}</bdi></p>
  <a href="${quitAddress}" role="button" draggable="false">Quit</a>
</main>
</html>`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;
}
