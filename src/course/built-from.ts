import { execFileSync } from "node:child_process";

/** The commit that the site is built from, and whether files were changed since; null without git. */
export function builtFrom(): { commit: string; isChanged: boolean } | null {
  const git = (...args: string[]) =>
    execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  try {
    return {
      commit: git("rev-parse", "--short=10", "HEAD"),
      isChanged: git("status", "--porcelain") !== "",
    };
  } catch {
    return null;
  }
}
