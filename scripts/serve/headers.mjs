/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a line with a path, in which `*`
 * stands for anything, then indented lines `Name: value`. `#` begins a comment line.
 */
export function parseHeaders(source) {
  const rules = [];
  source.split(/\r?\n/).forEach((line, index) => {
    if (!line.trim() || line.trim().startsWith("#")) return;
    const fault = (expected) =>
      new Error(`_headers:${index + 1}: found "${line.trim()}", expected ${expected}`);
    if (!/^\s/.test(line)) {
      if (!line.startsWith("/")) throw fault("a path that starts with /");
      rules.push({ pattern: patternOf(line.trim()), headers: [] });
      return;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    if (!name) throw fault("an indented line such as Name: value");
    if (rules.length === 0) throw fault("a path before the first header");
    rules.at(-1).headers.push([name, value]);
  });
  return rules;
}

/** The headers of a path, in a Map; values of several rules that fit are joined by commas. */
export function headersFor(rules, pathname) {
  const found = new Map();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(pathname)) continue;
    for (const [name, value] of headers)
      found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  }
  return found;
}

function patternOf(path) {
  const parts = path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
