/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
];

const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The path of a Chromium that runs: the one that CHROME_PATH names, Playwright's own, or one that
 * the system has; null if there is none.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  const { chromium } = await import("playwright-core");
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...places].find(runs) ?? null;
}

/** The path of a Chromium, downloaded or installed if there was none; null if that failed. */
export async function provideBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log("There is no browser to test with. Downloading Playwright's, once (170 MB).");
  const cli = fileURLToPath(new URL("../node_modules/playwright/cli.js", import.meta.url));
  // Its stack traces would hide that there are other ways.
  run(process.execPath, [cli, "install", "chromium", "--no-shell"], "ignore");
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  if (isDebianRoot()) {
    console.log("That did not work; installing Debian's chromium.");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  console.error(
    "There is no Chromium here and none could be installed. Install Chromium or Chrome,\n" +
      "or name one: CHROME_PATH=/path/to/chrome npm test",
  );
  return null;
}

/** Some distributions put a signpost where the browser was, and downloads may lack libraries. */
function runs(file) {
  if (!file || !existsSync(file)) return false;
  // Chrome on Windows opens a window when asked for its version.
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync("/etc/os-release") &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}

function run(command, args, output = "inherit") {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { env, stdio: ["ignore", output, output], timeout: 600_000 });
}
