import { contextBridge, ipcRenderer, webUtils } from "electron";
import { limits } from "#shared/limits.ts";
import type { CameIn, FilePiece } from "#shared/attachment.ts";
import type { Bridge, Result, Topic } from "#shared/ipc.ts";
import { fetchNotePage } from "./fetch-note-page.ts";
import { channels } from "../ipc/channels.ts";

type Heard = (topic: Topic, payload: unknown) => void;

/** Hands topics on to whoever listens; what comes before anybody does is told to the first. */
function createEar(): Bridge["listen"] {
  const listeners = new Set<Heard>();
  let early: Parameters<Heard>[] | null = [];
  // The event stays here: its `sender` would be a way around the contract.
  ipcRenderer.on(channels.heard, (_event, topic: Topic, payload: unknown) => {
    early?.push([topic, payload]);
    for (const heard of listeners) heard(topic, payload);
  });
  return (heard) => {
    listeners.add(heard);
    const waiting = early ?? [];
    early = null;
    for (const said of waiting) heard(...said);
    return () => {
      listeners.delete(heard);
    };
  };
}

/** The main process always answers. It is gone, or what was sent could not be copied. */
const noAnswer: Result<never> = {
  ok: false,
  error: { code: "internal", message: "Lanyard did not answer. Restart it." },
};

const notTaken = (message: string): string => {
  const failed: Result<never> = { ok: false, error: { code: "invalid-input", message } };
  return JSON.stringify(failed);
};

/** Hands a file over piece by piece, so that neither side holds or copies all of a large one. */
async function attach(file: File): Promise<string> {
  if (file.size > limits.attachmentBytes) {
    return notTaken(
      `“${file.name}” is larger than 256 MB. Keep it where it is, and put a link to it into the note.`,
    );
  }
  const id = crypto.randomUUID();
  for (let at = 0; ; at += limits.attachmentPieceBytes) {
    const end = at + limits.attachmentPieceBytes;
    const bytes = new Uint8Array(await file.slice(at, end).arrayBuffer());
    const piece: FilePiece = { id, name: file.name, bytes, isLast: end >= file.size };
    const answer: string = await ipcRenderer.invoke(channels.attach, piece);
    const result: Result<CameIn | null> = JSON.parse(answer);
    if (!result.ok || piece.isLast) return answer;
  }
}

const bridge: Bridge = {
  async call(method, input) {
    try {
      return await ipcRenderer.invoke(channels.call, method, input);
    } catch {
      return JSON.stringify(noAnswer);
    }
  },
  async attach(file) {
    if (!(file instanceof File)) return notTaken("That is no file that Lanyard can take in.");
    try {
      return await attach(file);
    } catch {
      // A folder, or a file that was moved away meanwhile.
      return notTaken(`“${file.name}” cannot be read. Of a folder, drop the files in it.`);
    }
  },
  listen: createEar(),
  pathOfFile(file) {
    return file instanceof File ? webUtils.getPathForFile(file) : "";
  },
};

contextBridge.exposeInMainWorld("bridge", bridge);
fetchNotePage(window);
