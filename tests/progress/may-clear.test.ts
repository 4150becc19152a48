import { expect, test } from "vitest";
import { mayClearAfterDays } from "../../src/progress/index.ts";

const KIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const BLINK = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  [
    "Safari on a Mac",
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${KIT} Version/17.4 Safari/605.1.15`,
    true,
  ],
  [
    "Safari on a phone",
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) ${KIT} Version/17.4 Mobile/15E148 Safari/604.1`,
    true,
  ],
  [
    "Chrome on a phone by Apple, which is WebKit",
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) ${KIT} CriOS/122.0 Mobile/15E148 Safari/604.1`,
    true,
  ],
  [
    "Firefox on an iPad, which is WebKit",
    `Mozilla/5.0 (iPad; CPU OS 17_4 like Mac OS X) ${KIT} FxiOS/123.0 Mobile/15E148 Safari/605.1.15`,
    true,
  ],
  ["Chrome", `Mozilla/5.0 (X11; Linux x86_64) ${BLINK} Chrome/122.0.0.0 Safari/537.36`, false],
  [
    "headless Chrome",
    `Mozilla/5.0 (X11; Linux x86_64) ${BLINK} HeadlessChrome/122.0.0.0 Safari/537.36`,
    false,
  ],
  [
    "Edge",
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} Chrome/122.0.0.0 Safari/537.36 Edg/122.0.0.0`,
    false,
  ],
  [
    "Samsung's browser",
    `Mozilla/5.0 (Linux; Android 13; SM-S901B) ${BLINK} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36`,
    false,
  ],
  ["Firefox", "Mozilla/5.0 (X11; Linux x86_64; rv:123.0) Gecko/20100101 Firefox/123.0", false],
])("%s", (_, userAgent, mayClear) => {
  expect(mayClearAfterDays(userAgent, false)).toBe(mayClear);
  expect(mayClearAfterDays(userAgent, true)).toBe(false);
});
