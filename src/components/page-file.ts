/** Where a tag stands, for messages: the file of the lesson or guide whose page is being built. */
export function pageFile({
  url,
  params,
}: {
  url: URL;
  params: Record<string, string | undefined>;
}): string {
  const { class: className, term, lesson } = params;
  if (!className || !term) return `the page ${url.pathname}`;
  const folder = `content/${className}/${term}`;
  return lesson ? `${folder}/*-${lesson}/index.mdx` : `${folder}/guide.mdx`;
}
