import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.resolve(import.meta.dirname, "../../dist");
const file = (address: string) => path.join(dist, address.replace(/\/$/, "/index.html"));
const size = (address: string) => gzipSync(readFileSync(file(address))).length / 1000;

/** What a page of the build weighs, each file gzipped, in kB. */
export interface PageWeight {
  html: number;
  /** Scripts of the page and its islands with all they import, without what loads at a tap and without workers. */
  scripts: number;
  styles: number;
}

/** Weighs a page by its address. */
export function weigh(address: string): PageWeight {
  const html = readFileSync(file(address), "utf8");
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  return {
    html: size(address),
    scripts: sum(scriptsOf(address)),
    styles: sum(new Set(sheets.map(([, sheet]) => sheet!))),
  };
}

/** The scripts of a page and of its islands with all that they import, as addresses. */
export function scriptsOf(address: string): Set<string> {
  const html = readFileSync(file(address), "utf8");
  const named = html.matchAll(
    /(?:component-url|renderer-url|<script type="module" src)="([^"]+)"/g,
  );
  const inline = [...html.matchAll(/<script type="module">([^]*?)<\/script>/g)];
  return closure([
    ...[...named].map(([, name]) => name!),
    ...inline.flatMap(([, script]) => importsIn(script!)),
  ]);
}

/** These scripts and all that they import, as addresses. */
function closure(entries: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const waiting = [...entries];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    const from = next;
    waiting.push(...importsIn(readFileSync(file(from), "utf8")).map((name) => resolve(name, from)));
  }
  return loaded;
}

/** What a bundled script imports as it loads; `import(…)` waits for a tap. */
function importsIn(script: string): string[] {
  const found = script.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?"([^"]+\.js)"/g,
  );
  return [...found].map(([, name]) => name!);
}

function resolve(name: string, from: string): string {
  return new URL(name, `https://site.invalid${from}`).pathname;
}

function sum(addresses: Iterable<string>): number {
  return [...addresses].reduce((total, address) => total + size(address), 0);
}
