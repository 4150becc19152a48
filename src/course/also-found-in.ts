/** A term by its folders. */
export interface TermName {
  className: string;
  name: string;
}

/**
 * The other terms whose lessons or guides link to a page of this term, in the order of their files.
 * `sources` holds MDX by file, `content/class/term/NN-slug/index.mdx` or `content/class/term/guide.mdx`.
 */
export function alsoFoundIn(
  term: TermName,
  sources: Iterable<readonly [file: string, source: string]>,
): TermName[] {
  const found = new Map<string, TermName>();
  for (const [file, source] of sources) {
    const [, className = "", name = "", folder = ""] = file.split("/");
    if (className === term.className && name === term.name) continue;
    const lesson = folder.endsWith(".mdx") ? "" : `${folder.replace(/^\d+-/, "")}/`;
    const page = `/${className}/${name}/${lesson}`;
    const isLinked = linksIn(source).some((href) =>
      pathOf(href, page).startsWith(`/${term.className}/${term.name}/`),
    );
    if (isLinked) found.set(`${className}/${name}`, { className, name });
  }
  return [...found.values()];
}

/** Where the links of a page lead: `[words](address)` and `href="address"`. */
function linksIn(source: string): string[] {
  const links = source.matchAll(/\]\(\s*<?([^)\s>]+)|\bhref="([^"]+)"/g);
  return [...links].map(([, markdown, html]) => markdown ?? html!);
}

const SITE = "https://site.invalid";

/** The path that a link leads to from a page, or nothing where it leaves the site. */
function pathOf(href: string, page: string): string {
  if (!URL.canParse(href, SITE + page)) return "";
  const { origin, pathname } = new URL(href, SITE + page);
  return origin === SITE ? pathname : "";
}
