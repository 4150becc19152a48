/**
 * Whether a browser built on WebKit may clear what a site stores after seven days of use without a visit to it,
 * as Safari does since 13.1, and every browser on iOS with it, unless the storage is persistent. Chromium keeps
 * "AppleWebKit" in its name and adds its own.
 */
export function mayClearAfterDays(userAgent: string, isPersisted: boolean): boolean {
  const isWebKit = /AppleWebKit\//.test(userAgent);
  const isChromium = /Chrome\/|Chromium\/|Android/.test(userAgent);
  return isWebKit && !isChromium && !isPersisted;
}
