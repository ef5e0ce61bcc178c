/**
 * What `electron DIRECTORY` runs in the substitute Electron, whose own default application was
 * replaced by that of its packager. A CommonJS main is required and not imported: then it runs
 * before `ready`, and only there can an app register its privileged schemes.
 */
const { app } = require("electron");
const { Module } = require("node:module");
const path = require("node:path");

const preloaded = [];
let target;
const args = process.argv.slice(1);
while (args.length > 0 && target === undefined) {
  const arg = args.shift();
  if (arg === "-r" || arg === "--require") preloaded.push(args.shift());
  else if (arg === "--version" || arg === "-v") {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  } else if (!arg.startsWith("-")) target = path.resolve(arg);
}
// Playwright's loader comes in this way, and reads the command line as it is here.
// oxlint-disable-next-line no-underscore-dangle -- what Electron's own default application calls
Module._preloadModules(preloaded);

if (target === undefined) {
  console.error("Give the folder of an application: electron .");
  process.exit(1);
}
Object.defineProperty(process, "defaultApp", { value: true, enumerable: true });

const manifest = require(path.join(target, "package.json"));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
app.setAppPath(target);

require(target);
