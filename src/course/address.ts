/** An address of the site, as a link needs it where the site is served under a sub-path. */
export function siteAddress(address: string): string {
  const base = import.meta.env?.BASE_URL ?? "/";
  return base.replace(/\/$/, "") + address;
}
