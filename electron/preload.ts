import { contextBridge, ipcRenderer, webUtils } from "electron";
import type { Bridge, Result, Topic } from "#shared/ipc.ts";
import { channels } from "./ipc/channels.ts";

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

const bridge: Bridge = {
  async call(method, input) {
    try {
      return await ipcRenderer.invoke(channels.call, method, input);
    } catch {
      // The main process always answers. It is gone, or the input could not be copied.
      const failed: Result<never> = {
        ok: false,
        error: { code: "internal", message: "Lanyard did not answer. Restart it." },
      };
      return JSON.stringify(failed);
    }
  },
  listen: createEar(),
  pathOfFile(file) {
    return file instanceof File ? webUtils.getPathForFile(file) : "";
  },
};

contextBridge.exposeInMainWorld("bridge", bridge);
