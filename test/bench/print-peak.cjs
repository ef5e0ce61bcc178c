// Loaded before the command line: the last line on stderr is the most memory that the process held, in kilobytes.
const { readFileSync, writeSync } = require("node:fs");

/** Linux has `maxRSS` begin with what the process held that started this one, which is a bench after large imports. */
function peak() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1];
}

process.on("exit", () => writeSync(2, `\n${peak()}\n`));
