import { ESLint } from "eslint";
import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const eslint = new ESLint({ cwd: root });

/** The rules that `code` breaks if it stands in `file`, as the site's own configuration sees it. */
export async function brokenRules(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  if (!result) throw new Error(`ESLint ignores ${file}`);
  return result.messages.map((message) => message.ruleId ?? message.message);
}

/** The specifier with which `file` would import some file of `folder`, so that it resolves. */
export function specifierFrom(file: string, folder: string): string {
  const found = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(ts|tsx|astro|mdx|mjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()[0];
  if (!found) throw new Error(`no file in ${folder}`);
  const relative = path.relative(path.join(root, path.dirname(file)), found);
  return `./${relative.replaceAll(path.sep, "/")}`;
}

/** A module or page, by the ending of its name, that imports from `specifier` alone. */
export function importing(file: string, specifier: string): string {
  const statement = `import ${JSON.stringify(specifier)};\n`;
  if (file.endsWith(".astro")) return `---\n${statement}---\n\n<p>Text</p>\n`;
  if (file.endsWith(".mdx")) return `${statement}\nText with $x$.\n`;
  return statement;
}

/** The rooms that stand in src. */
export function foldersOfSource(): string[] {
  return readdirSync(path.join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
