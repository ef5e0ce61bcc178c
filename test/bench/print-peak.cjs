// Loaded before the command line: the last line on stderr is the most memory that the process held, in kilobytes.
const { writeSync } = require("node:fs");

process.on("exit", () => writeSync(2, `\n${process.resourceUsage().maxRSS}\n`));
