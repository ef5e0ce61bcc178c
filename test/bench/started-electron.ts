import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { z } from "zod";
import { connectPage, type PageConnection } from "./page-connection.ts";

/** One Electron started as a person starts it. Nothing is attached until the page is asked for a mark. */
export interface StartedElectron {
  pid: number;
  /** Milliseconds from the process asked for to the mark that the page sets. Waits for it. */
  timeToMark(name: string): Promise<number>;
  /** Evaluates an expression in the page; a promise is waited for. It has to answer with a number. */
  evaluate(expression: string): Promise<number>;
  /** A connection that stays, for keys and for many questions. */
  connect(): Promise<PageConnection>;
  close(): Promise<void>;
}

const listening = /DevTools listening on ws:\/\/([^/]+)\//;
const targets = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }));
const evaluated = z.object({ result: z.object({ result: z.object({ value: z.number() }) }) });

/** Starts Electron with the given arguments: a folder, a main file, options. `env` is added to the environment. */
export async function startElectron(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<StartedElectron> {
  const binary: unknown = createRequire(import.meta.url)("electron");
  if (typeof binary !== "string") throw new Error("Electron has no binary: run npm start once.");
  const askedAt = performance.timeOrigin + performance.now();
  const child = spawn(binary, [...args, "--remote-debugging-port=0"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
  });
  const host = await hostOf(child);
  return {
    pid: child.pid ?? 0,
    timeToMark: async (name) => (await markedAt(host, name)) - askedAt,
    evaluate: async (expression) => evaluate(await pageOf(host), expression),
    connect: async () => connectPage(await pageOf(host)),
    close: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function hostOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const host = listening.exec(said)?.[1];
      if (host !== undefined) resolve(host);
    });
    child.once("exit", () => {
      reject(new Error(`Electron ended before it could be measured: ${said}`));
    });
  });
}

/** When the page set the mark, in milliseconds since 1970. Asked late, so that the asking does not slow the start. */
async function markedAt(host: string, name: string): Promise<number> {
  const expression = `(() => { const entry = performance.getEntriesByName(${JSON.stringify(name)})[0];
    return entry === undefined ? 0 : performance.timeOrigin + entry.startTime; })()`;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const value = await evaluate(await pageOf(host), expression);
    if (value > 0) return value;
  }
  throw new Error(`The page did not set the mark "${name}" within a minute.`);
}

async function pageOf(host: string): Promise<string> {
  const found = targets.parse(await (await fetch(`http://${host}/json/list`)).json());
  const page = found.find((target) => target.type === "page");
  if (page === undefined) throw new Error("Electron shows no page.");
  return page.webSocketDebuggerUrl;
}

async function evaluate(address: string, expression: string): Promise<number> {
  const socket = new WebSocket(address);
  await once(socket, "open");
  socket.send(
    JSON.stringify({
      id: 1,
      method: "Runtime.evaluate",
      params: { expression, awaitPromise: true },
    }),
  );
  const [message] = await once(socket, "message");
  socket.close();
  const text: unknown = message instanceof MessageEvent ? message.data : "";
  return evaluated.parse(JSON.parse(String(text))).result.result.value;
}
