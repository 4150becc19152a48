/**
 * Installs what is missing before `npm start`, `npm run dev` and `npm test`.
 * It runs before there are packages, on the Node of the system: no imports but Node's own here.
 *
 *   node scripts/setup.mjs             the packages
 *   node scripts/setup.mjs --browser   and a browser for the tests
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const windows = process.platform === "win32";

if (Number(process.versions.node.split(".")[0]) < 20)
  stop(`Learnable needs Node.js 20 or newer; this is ${process.versions.node}.`);

if (!packagesMatchLock() || !bundledNodeRuns()) install();
if (!bundledNodeRuns() && !isNewEnough(process.versions.node))
  stop(
    "The Node.js that comes with the packages does not run on this system.\n" +
      "Install Node.js 22.12 or newer and run the command again.",
  );

if (process.argv.includes("--browser")) {
  const { provideBrowser } = await import("./browser.mjs");
  const browser = await provideBrowser();
  // The other tests can still run; the stage that needs the browser fails and says why.
  if (!browser) console.error("No browser: the browser tests will fail.");
}

function install() {
  console.log("Installing the packages, once; this takes half a minute or so.");
  // EBADENGINE is silenced: some packages want a newer Node, which is among the packages.
  const done = npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (done.status !== 0) stop("npm could not install the packages; its message is above.");
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of it. */
function packagesMatchLock() {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(record);
  return Object.keys(wanted).every((path) => {
    const wish = wanted[path];
    const found = present[path];
    if (path === "" || wish.link) return true;
    // Optional packages are left out where they are for another system.
    if (!found) return Boolean(wish.optional || wish.devOptional);
    return found.version === wish.version && found.integrity === wish.integrity;
  });
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, "utf8")).packages;
}

/** Astro and Vitest need Node 22.12; npm's scripts find the one in node_modules/.bin first. */
function bundledNodeRuns() {
  const node = join(root, "node_modules", ".bin", "node");
  const run = spawnSync(windows ? `"${node}"` : node, ["--version"], {
    encoding: "utf8",
    shell: windows,
  });
  return run.status === 0 && isNewEnough(run.stdout.trim().slice(1));
}

function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** Runs the npm that runs this script, so that it is the same one, on the same Node. */
function npm(args) {
  const options = { cwd: root, stdio: "inherit" };
  const cli = process.env.npm_execpath;
  const node = process.env.npm_node_execpath;
  if (cli && node && existsSync(node)) return spawnSync(node, [cli].concat(args), options);
  return spawnSync("npm", args, { ...options, shell: windows });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
