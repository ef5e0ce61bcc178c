import { utilityProcess } from "electron";
import type { PictureProcess } from "./pictures/picture-work.ts";

/** Starts the built picture-worker in a process of its own, with nothing of our environment but what finds its way about. */
export function startPictureProcess(file: string): PictureProcess {
  const kept = ["PATH", "HOME", "TMPDIR", "TEMP", "SystemRoot"];
  const env = Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const child = utilityProcess.fork(file, [], {
    serviceName: "Lanyard pictures",
    stdio: "ignore",
    env,
  });
  return {
    send: (request) => child.postMessage(request, []),
    onReply: (heard) => void child.on("message", heard),
    onEnd: (heard) => void child.once("exit", heard),
    end: () => void child.kill(),
  };
}
