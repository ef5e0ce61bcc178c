import { chmodSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { readSource, type SourceText } from "#electron/schedule-import/reading/read-source.ts";
import { AppError } from "#shared/errors.ts";
import { type TemporaryFolder, temporaryFolder } from "#test/support/temporary-folder.ts";

const servers: Server[] = [];

const folders: TemporaryFolder[] = [];

function newFolder(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder.path;
}

afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return `http://127.0.0.1:${address.port}`;
}

const read = (
  origin: { from: "file"; path: string } | { from: "url"; url: string },
  signal = new AbortController().signal,
  onProgress: (fraction: number | null) => void = () => {},
): Promise<SourceText> => readSource(origin, { signal, onProgress });

const refusal = async (reading: Promise<unknown>): Promise<[string, string]> => {
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error("Not refused", { cause: error });
  return [error.code, error.message];
};

const file = (name: string, content: string): string => {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
};

describe("a file", () => {
  test("is read with its name and whole path", async () => {
    const path = file("böat.ics", "BEGIN:VCALENDAR");
    expect(await read({ from: "file", path })).toEqual({
      text: "BEGIN:VCALENDAR",
      name: "böat.ics",
      location: path,
    });
  });

  test("that is a folder, missing, empty, or too large is refused in a sentence", async () => {
    const folder = join(newFolder(), "talks");
    mkdirSync(folder);
    expect(await refusal(read({ from: "file", path: folder }))).toEqual([
      "invalid-input",
      "talks is a folder. Choose a schedule file in it.",
    ]);
    expect(await refusal(read({ from: "file", path: join(folder, "no.ics") }))).toEqual([
      "not-found",
      "There is no file no.ics. Check its name and folder.",
    ]);
    expect((await refusal(read({ from: "file", path: file("a.ics", "") })))[0]).toBe(
      "not-a-schedule",
    );
    const large = file("large.ics", "");
    truncateSync(large, 200 * 1024 * 1024);
    expect(await refusal(read({ from: "file", path: large }))).toEqual([
      "too-large",
      "large.ics is 200 MB; a schedule may be at most 64 MB. Choose the schedule alone.",
    ]);
  });

  test("that may not be read is refused, except to root, who may", async () => {
    const path = file("secret.ics", "BEGIN:VCALENDAR");
    chmodSync(path, 0);
    const result = await read({ from: "file", path }).catch((error: unknown) => error);
    const isRoot = process.getuid?.() === 0;
    expect(result instanceof AppError ? result.message : "read").toBe(
      isRoot ? "read" : "secret.ics may not be read. Allow reading it, then import again.",
    );
  });
});

describe("an address", () => {
  test("is read over redirects, with its last part as the name and its progress told", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/go") {
        response.writeHead(302, { location: "/all%20of.ics" }).end();
      } else {
        response.writeHead(200, { "content-length": 15 }).end("BEGIN:VCALENDAR");
      }
    });
    const fractions: (number | null)[] = [];
    const text = await read({ from: "url", url: `${url}/all%20of.ics` }, undefined, (fraction) => {
      fractions.push(fraction);
    });
    expect([text.text, text.name, fractions.at(-1)]).toEqual(["BEGIN:VCALENDAR", "all of.ics", 1]);
    expect((await read({ from: "url", url: `${url}/go` })).text).toBe("BEGIN:VCALENDAR");
  });

  test("that answers with an error names the status", async () => {
    const url = await serve((_, response) => {
      response.writeHead(404).end("<html>");
    });
    const [code, message] = await refusal(read({ from: "url", url }));
    expect([code, message]).toEqual(["network", expect.stringContaining("answered 404 Not Found")]);
  });

  test("that redirects in a circle, or to another kind of address, is left", async () => {
    const url = await serve((request, response) => {
      response
        .writeHead(302, { location: request.url === "/file" ? "file:///etc/passwd" : "/" })
        .end();
    });
    expect((await refusal(read({ from: "url", url })))[1]).toContain("redirects too often");
    expect((await refusal(read({ from: "url", url: `${url}/file` })))[0]).toBe("invalid-input");
  });

  test("that sends too much is left, told or untold", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/told")
        response.writeHead(200, { "content-length": 2 ** 30 }).write("x");
      else {
        const send = (): void => {
          while (response.write(Buffer.alloc(1024 * 1024))) {
            if (response.destroyed) return;
          }
          response.once("drain", send);
        };
        send();
      }
    });
    expect((await refusal(read({ from: "url", url: `${url}/told` })))[0]).toBe("too-large");
    expect((await refusal(read({ from: "url", url: `${url}/untold` })))[1]).toContain(
      "is larger than 64 MB",
    );
  });

  test("that never answers ends with the person's patience", async () => {
    const url = await serve(() => {});
    const controller = new AbortController();
    const reading = refusal(read({ from: "url", url }, controller.signal));
    setTimeout(() => controller.abort(), 20);
    expect(await reading).toEqual(["cancelled", "The import was stopped."]);
  });

  test("that does not answer in time is named", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200).write("BEGIN");
    });
    const { signal } = new AbortController();
    const options = { signal, onProgress: () => {}, patience: 50 };
    const [code, message] = await refusal(readSource({ from: "url", url }, options));
    expect([code, message]).toEqual(["network", expect.stringContaining("did not answer in full")]);
  });

  test("that cannot be reached is named", async () => {
    const url = await serve(() => {});
    const [server] = servers.splice(0);
    await new Promise((resolve) => {
      server?.close(resolve);
    });
    expect((await refusal(read({ from: "url", url })))[1]).toContain("could not be reached");
  });

  test.each(["ftp://x.example/a.ics", "file:///etc/passwd", "javascript:alert(1)", "talks", ""])(
    "%j is no web address",
    async (url) => {
      expect((await refusal(read({ from: "url", url })))[0]).toBe("invalid-input");
    },
  );
});
