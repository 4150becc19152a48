import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import sirv from "sirv";
import { gzipped } from "./gzip.mjs";
import { headersFor, parseHeaders } from "./headers.mjs";

/**
 * A handler for Node's http server that answers from the folder `dist` as static hosts do: with
 * the headers of `_headers`, /page/index.html at /page/, a redirect to it from /page, and
 * 404.html for what is not there.
 */
export function site(dist) {
  const rules = parseHeaders(readIfThere(path.join(dist, "_headers")));
  const files = sirv(dist, { dev: true, etag: true, extensions: ["html"] });

  return (request, response) => {
    const url = URL.parse(`http://localhost${request.url}`);
    const pathname = url && decoded(url.pathname);
    if (!pathname) return missing(response, dist);
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    // Notes to the host and to the build, which hosts do not hand out.
    if (pathname === "/_headers" || pathname.includes("/.")) return missing(response, dist);
    if (isPageWithoutSlash(dist, pathname)) {
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    files(request, gzipped(request, response), () => missing(response, dist));
  };
}

/** The address as the file is named, or null if its percent signs make no sense. */
function decoded(pathname) {
  try {
    return decodeURI(pathname);
  } catch {
    return null;
  }
}

function isPageWithoutSlash(dist, pathname) {
  return !pathname.endsWith("/") && existsSync(path.join(dist, pathname, "index.html"));
}

function missing(response, dist) {
  const page = readIfThere(path.join(dist, "404.html")) || "Not found";
  response.removeHeader("Cache-Control");
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" }).end(page);
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
