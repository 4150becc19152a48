/**
 * A Vite plugin that takes the .woff and .ttf fallbacks out of KaTeX's stylesheet: every browser
 * that runs this site reads .woff2, and the rest would triple what is published.
 */
export function woff2Only() {
  return {
    name: "woff2-only",
    enforce: "pre" as const,
    transform(code: string, id: string) {
      if (!/katex[^/]*\.css/.test(id)) return null;
      const slim = code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'][a-z]+["']\)/g, "");
      return { code: slim, map: null };
    },
  };
}
