import { createGzip } from "node:zlib";

const text = /^(text\/|application\/(javascript|json|wasm|xml|manifest\+json)|image\/svg)/;

/** The response, which compresses what is written to it if the client takes gzip and it is text. */
export function gzipped(request, response) {
  if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return response;
  const { writeHead } = response;
  response.writeHead = (status, headers = {}) => {
    const plain = { ...headers };
    if (text.test(plain["Content-Type"] ?? "")) {
      plain.Vary = "Accept-Encoding";
      // Parts of a file are counted in its own bytes, and HEAD has no body to compress.
      if (status === 200 && request.method === "GET") {
        delete plain["Content-Length"];
        plain["Content-Encoding"] = "gzip";
        pipeThroughGzip(response);
      }
    }
    return writeHead.call(response, status, plain);
  };
  return response;
}

function pipeThroughGzip(response) {
  const gzip = createGzip();
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.write = (chunk) => gzip.write(chunk);
  response.end = (chunk) => void gzip.end(chunk);
  gzip.on("data", write);
  gzip.on("drain", () => response.emit("drain"));
  gzip.on("end", () => end());
}
