import type { NodeLogger } from "electron-log";
import { join } from "node:path";
import { describeFailure } from "./describe-failure.ts";

/** What happened, for the person who looks into it later. Never a note's text, nor anything else a person wrote. */
export interface Log {
  note: (happening: string) => void;
  failure: (happening: string, error: unknown) => void;
}

/** A new file is begun above this size, and one old file kept. Bytes. */
const fileSize = 1024 * 1024;

/** Logs to `lanyard.log` in a folder. A log that cannot be written is given up silently. */
export function createLog(folder: string): Log {
  let opened: Promise<NodeLogger> | null = null;
  const write = (level: "info" | "error", text: string): void => {
    opened ??= openLogger(folder);
    void opened.then((logger) => logger[level](text));
  };
  return {
    note: (happening) => write("info", happening),
    failure: (happening, error) => write("error", `${happening}: ${describeFailure(error)}`),
  };
}

/** Loaded when there is something to write: most starts have nothing. */
async function openLogger(folder: string): Promise<NodeLogger> {
  const { default: electronLog } = await import("electron-log/node");
  const logger = electronLog.create({ logId: "lanyard" });
  logger.transports.console.level = false;
  logger.transports.file.level = "info";
  logger.transports.file.maxSize = fileSize;
  logger.transports.file.format = "{iso} {level} {text}";
  logger.transports.file.resolvePathFn = () => join(folder, "lanyard.log");
  return logger;
}
