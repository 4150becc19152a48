/** Where a tag stands, for messages: the lesson or guide whose address is being built. */
export function pageFile({ url }: { url: URL }): string {
  return `content${url.pathname.replace(/\/$/, "")}`;
}
