const files = import.meta.glob<string>("/content/**/*.mdx", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** The lessons and guides as they are written, by file (`content/…`). Only the build can read them. */
export const sources: readonly (readonly [file: string, source: string])[] = Object.entries(
  files,
).map(([path, source]) => [path.slice(1), source] as const);
