import { expect, files, pages, test } from "./site.ts";

/** What must stand in the policy of every page; nobody else may run scripts in it. */
const promised = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "worker-src 'self'",
  "connect-src 'self'",
];

test("the site has pages", () => {
  expect(pages()).toEqual(expect.arrayContaining(["/", "/404.html"]));
});

for (const address of pages()) {
  test(`${address} loads without an error, under its policy`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await page.waitForLoadState("networkidle");

    // Islands hydrate when they come near.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");

    const policy = page.locator('meta[http-equiv="content-security-policy"]');
    await expect(policy).toHaveCount(1);
    const content = (await policy.getAttribute("content")) ?? "";
    for (const directive of promised) expect(content).toContain(directive);
    const scripts = /script-src ([^;]*)/.exec(content)?.[1] ?? "";
    expect(scripts).toContain("'self'");
    expect(scripts).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  });
}

test("every file has the headers that _headers promises it", async ({ request }) => {
  for (const file of files().filter((file) => file !== "/_headers")) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    const headers = response.headers();
    expect(headers["x-content-type-options"], file).toBe("nosniff");
    expect(headers["content-security-policy"], file).toContain("frame-ancestors 'none'");
    expect(headers["content-type"], file).toBeTruthy();
    // Scripts, among them the worker's, which does not inherit the policy of its page.
    if (file.startsWith("/_astro/")) {
      expect(headers["content-security-policy"], file).toContain(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
      );
      expect(headers["cache-control"], file).toContain("immutable");
    }
  }
});

test("notes to the host are not handed out", async ({ request }) => {
  for (const file of ["/_headers", "/.built-from"])
    expect((await request.get(file)).status(), file).toBe(404);
});

test.describe("an address that does not exist", () => {
  test.use({ provoked: [/status of 404/] });

  test("gets the 404 page", async ({ page }) => {
    const response = await page.goto("/no/such/page/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
