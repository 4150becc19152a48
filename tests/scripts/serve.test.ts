import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../scripts/serve/listen.mjs";
import { site } from "../../scripts/serve/site.mjs";

const home = "<h1>Home</h1>".repeat(500);
const hosts = ["127.0.0.1"];
let dist: string;
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), "learnable-"));
  mkdirSync(path.join(dist, "lesson"));
  mkdirSync(path.join(dist, "_astro"));
  writeFileSync(path.join(dist, "index.html"), home);
  writeFileSync(path.join(dist, "lesson/index.html"), "<h1>Lesson</h1>");
  writeFileSync(path.join(dist, "404.html"), "<h1>Nothing here</h1>");
  writeFileSync(path.join(dist, "_astro/a.worker.js"), "postMessage(1)");
  writeFileSync(path.join(dist, ".built-from"), "secret");
  writeFileSync(
    path.join(dist, "_headers"),
    "# all\n/*\n  X-All: yes\n  X-Both: a\n\n/_astro/*\n  X-Both: b\n  Cache-Control: immutable\n",
  );
  server = await listen(site(dist), { hosts, port: 0, orNext: false });
});

afterAll(async () => {
  await server.close();
  rmSync(dist, { recursive: true });
});

/** A request as it is on the wire: `fetch` would follow redirects, unzip and tidy addresses. */
function ask(address: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const options = { host: hosts[0], port: server.port, path: address, headers, method };
      request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on("error", reject)
        .end();
    },
  );
}

test("a page is at its address with the slash, and the address without leads there", async () => {
  expect((await ask("/lesson/")).body.toString()).toBe("<h1>Lesson</h1>");
  const { status, headers } = await ask("/lesson?seed=1");
  expect([status, headers.location]).toEqual([301, "/lesson/?seed=1"]);
});

test("every rule of _headers that fits is applied, and values are joined", async () => {
  expect((await ask("/")).headers).toMatchObject({ "x-all": "yes", "x-both": "a" });
  const { headers } = await ask("/_astro/a.worker.js");
  expect(headers).toMatchObject({ "x-both": "a, b", "cache-control": "immutable" });
});

test("what is not there is answered by 404.html, and never kept", async () => {
  for (const address of ["/nothing", "/_astro/gone.js", "/%2e%2e/%2e%2e/etc/passwd", "/%"]) {
    const { status, headers, body } = await ask(address);
    expect([address, status, body.toString()]).toEqual([address, 404, "<h1>Nothing here</h1>"]);
    expect(headers["cache-control"]).toBeUndefined();
  }
});

test("notes to the host and files that begin with a dot stay inside", async () => {
  for (const address of ["/_headers", "/.built-from", "/%2ebuilt-from", "/_%68eaders"])
    expect([address, (await ask(address)).status]).toEqual([address, 404]);
});

test("text is compressed for those who take it, and for them alone", async () => {
  const zipped = await ask("/", { "accept-encoding": "br, gzip" });
  expect(zipped.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
  expect(zipped.body.length).toBeLessThan(home.length / 5);
  expect(gunzipSync(zipped.body).toString()).toBe(home);

  const plain = await ask("/");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe(home);
});

test("a part of a file, a file not changed and a file's headers come uncompressed", async () => {
  const zip = { "accept-encoding": "gzip" };
  const part = await ask("/", { ...zip, range: "bytes=0-3" });
  expect([part.status, part.body.toString()]).toEqual([206, "<h1>"]);
  const etag = String((await ask("/")).headers.etag);
  expect((await ask("/", { ...zip, "if-none-match": etag })).status).toBe(304);
  expect((await ask("/", zip, "HEAD")).body.length).toBe(0);
});

test("an address that makes no sense does not stop the server", async () => {
  for (const address of ["//", "/%", "/%ff", "http://[", "/\\..\\x"])
    expect([200, 404]).toContain((await ask(address)).status);
});

test("nobody can write", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
});

test("a port that is taken is left to its owner", async () => {
  const next = await listen(site(dist), { hosts, port: server.port, orNext: true });
  expect(next.port).toBeGreaterThan(server.port);
  await next.close();
  const insist = listen(site(dist), { hosts, port: server.port, orNext: false });
  await expect(insist).rejects.toThrow("EADDRINUSE");
});
