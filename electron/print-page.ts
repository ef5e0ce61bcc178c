import { BrowserWindow, session } from "electron";
import { AppError } from "#shared/errors.ts";
import type { Paper } from "#shared/post.ts";
import { appOrigin, appScheme } from "./app-origin.ts";

/** Each page number in the margin's middle. Chromium fills in what has these classes; without a size it shows nothing. */
const FOOTER =
  '<div style="width: 100%; font: 8pt sans-serif; color: #444; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** Inches. */
const MARGINS = { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 };

/** A page of pictures takes seconds; a hang is not waited for. Milliseconds. */
const PATIENCE = 120_000;

/**
 * Prints a web page as a PDF with text that can be selected, tags, bookmarks of its headings and page numbers. The page is shown
 * to nobody, in a process and a session of its own that keep nothing, run no script and load nothing but this page. Throws
 * `internal` with a sentence when Chromium prints nothing.
 */
export async function printPage(page: string, paper: Paper): Promise<Uint8Array> {
  const own = session.fromPartition(`printing-${crypto.randomUUID()}`, { cache: false });
  const address = `${appOrigin}/printed.html`;
  // In place of the app's own files, which every session is given (lock-app.ts).
  own.protocol.unhandle(appScheme);
  own.protocol.handle(appScheme, ({ url }) => (url === address ? pageAnswer(page) : nothing()));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      webgl: false,
      spellcheck: false,
    },
  });
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("Printing took too long.")), PATIENCE);
  try {
    return await Promise.race([late, printed(window, address, paper)]);
  } catch (cause) {
    throw new AppError(
      "internal",
      "The PDF could not be printed. Export the post as a web page and print that.",
      { cause },
    );
  } finally {
    clearTimeout(timer);
    window.destroy();
  }
}

async function printed(
  window: BrowserWindow,
  address: string,
  pageSize: Paper,
): Promise<Uint8Array> {
  await window.loadURL(address);
  return window.webContents.printToPDF({
    pageSize,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: FOOTER,
    margins: MARGINS,
    // Only both together give bookmarks.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

const pageAnswer = (page: string): Response =>
  new Response(page, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
      "X-DNS-Prefetch-Control": "off",
    },
  });

const nothing = (): Response => new Response("Not found", { status: 404 });
