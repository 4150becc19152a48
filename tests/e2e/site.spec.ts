import { expect, test } from "./site.ts";

test("a test fails for a fault, whatever it asserts", async ({ page }) => {
  test.fail();
  await page.goto("/");
  await page.evaluate(() => console.error("something went wrong"));
});

test.describe("what a test says that it provokes", () => {
  test.use({ provoked: [/a fault of ours/] });

  test("is forgiven", async ({ page }) => {
    await page.goto("/");
    await page.evaluate(() => console.error("a fault of ours"));
  });
});

test.describe("a fault is", () => {
  test.use({ provoked: [/./] });

  for (const type of ["error", "warn"] as const)
    test(`console.${type}`, async ({ page, faults }) => {
      await page.goto("/");
      await page.evaluate((type) => console[type]("something is odd"), type);
      await expect.poll(() => faults.join()).toContain("something is odd");
    });

  test("an error that nothing catches", async ({ page, faults }) => {
    await page.goto("/");
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error("thrown")), 0));
    await expect.poll(() => faults.join()).toContain("Error: thrown");
  });

  test("a request to another site", async ({ page, faults }) => {
    await page.route("https://example.org/**", (route) => route.fulfill({ body: "" }));
    // The policy of the site would stop it, so this page has none.
    await page.route("**/without-policy/", (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>No policy</h1>" }),
    );
    await page.goto("/without-policy/");
    await page.evaluate(() => fetch("https://example.org/", { mode: "no-cors" }));
    expect(faults).toEqual(["request to another site: https://example.org/"]);
  });

  test("a script that the policy of the page stops", async ({ page, faults }) => {
    await page.goto("/");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'injected'";
      document.body.append(script);
    });
    await expect.poll(() => faults.join()).toContain("security policy: script-src-elem");
    expect(await page.title()).not.toBe("injected");
  });

  test("a request that the policy of a worker stops", async ({ page, faults }) => {
    await page.route("**/_astro/probe.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        headers: { "content-security-policy": "default-src 'none'" },
        body: "setInterval(() => fetch('https://example.org/').catch(() => {}), 100)",
      }),
    );
    await page.goto("/");
    await page.evaluate(() => void new Worker("/_astro/probe.js"));
    await expect.poll(() => faults.join()).toContain("connect-src blocks https://example.org/");
  });

  test("an error in a context that the test opened itself", async ({
    browser,
    baseURL,
    faults,
  }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await page.goto("/");
    await page.evaluate(() => console.error("something went wrong"));
    await expect.poll(() => faults.join()).toContain("something went wrong");
    await context.close();
  });
});
