import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { features, mathPlugin } from "./src/markdown/index.ts";
import { woff2Only } from "./src/styles/woff2-only.ts";

export default defineConfig({
  trailingSlash: "always",
  // Astro's default drops the space between a word and a tag on the next line.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    // Shiki writes inline styles that the policy below would have to allow one by one.
    syntaxHighlight: false,
    processor: satteri({ features, hastPlugins: [mathPlugin] }),
  },
  integrations: [mdx(), react()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
      // The engine's WebAssembly kernels, in a worker.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      // KaTeX places its boxes with style attributes.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: "attribute" }] },
    },
  },
  vite: {
    plugins: [woff2Only()],
    worker: { format: "es" },
    build: {
      // Inlined fonts and modules would be data: addresses, which the policy forbids.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
        },
      },
    },
  },
});
