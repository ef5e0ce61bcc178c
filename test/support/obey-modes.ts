import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtApp, electronExecutable, type LaunchRequest } from "./launch-app.ts";

/**
 * How to launch the app so that file modes bind it: root, as whom tests in a container run, may write anywhere. A script
 * of `folder` then takes that right away from the app alone.
 */
export function obeyModes(folder: string): Pick<LaunchRequest, "executable" | "args"> {
  if (process.getuid?.() !== 0) return {};
  const executable = join(folder, "obey-modes");
  const script = `#!/bin/sh
exec setpriv --bounding-set=-dac_override,-dac_read_search "${electronExecutable()}" "$@"
`;
  writeFileSync(executable, script, { mode: 0o755 });
  return { executable, args: [builtApp] };
}
