import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import * as mdx from "eslint-plugin-mdx";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { typedNumbers } from "./scripts/lint/typed-numbers.mjs";
import * as mdxParser from "./scripts/mdx-parser.mjs";
import { contentMayImport, exactMath, mayQuoteEngine, rooms } from "./scripts/rooms.mjs";

const code = "**/*.{ts,tsx,astro,mdx,mjs}";

/** One zone a room: everything of ours is forbidden, except what the table allows. */
function zones() {
  const outside = ["./content", "./scripts", "./tests"];
  const ofRooms = Object.entries(rooms).flatMap(([room, allowed]) => {
    const target = `./src/${room}`;
    const names = allowed.join(", ") || "nothing of ours";
    const message = `The room ${room} may import ${names} (scripts/rooms.mjs).`;
    const ours = [room, ...allowed.filter((name) => name !== "content")];
    const quoted = room === mayQuoteEngine && "engine";
    const zones = [
      { target, from: "./src", except: [...ours, quoted].filter(Boolean), message },
      ...outside
        .filter((folder) => !allowed.includes(folder.slice(2)))
        .map((from) => ({ target, from, message })),
    ];
    if (quoted)
      zones.push({
        target,
        from: `./src/${quoted}/**/*.ts`,
        message: `${message} The engine may be quoted as text (?raw).`,
      });
    return zones;
  });
  const indexes = (names) => names.map((name) => `${name}/index.ts`);
  return [
    ...ofRooms,
    {
      target: "./content",
      from: "./src",
      except: indexes(contentMayImport),
      message: `Content may import ${contentMayImport.join(", ")}, through their indexes.`,
    },
    ...["./scripts", "./tests"].map((from) => ({
      target: "./content",
      from,
      message: "Content may not import tools or tests.",
    })),
    {
      target: "./scripts",
      from: "./src",
      except: indexes(Object.keys(rooms)),
      message: "Scripts enter a room through its index.",
    },
    { target: "./scripts", from: "./tests", message: "Scripts may not import tests." },
  ];
}

const engineOnly = {
  "no-restricted-imports": [
    "error",
    { patterns: [{ regex: "^[^.]", message: "The engine imports nothing but its own files." }] },
  ],
  "no-restricted-properties": [
    "error",
    {
      object: "Math",
      allowProperties: exactMath,
      message: "Platforms round it differently: write it over the exact operations.",
    },
  ],
  "no-restricted-globals": [
    "error",
    ...["Date", "performance", "crypto", "globalThis", "window", "self", "process"].map((name) => ({
      name,
      message: "The engine owns no clock, no chance and no surroundings.",
    })),
  ],
  "no-restricted-syntax": [
    "error",
    {
      selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
      message: "Platforms round ** differently: multiply, or use the engine's own exp.",
    },
    {
      selector:
        ":not(MemberExpression):not(VariableDeclarator[id.type='ObjectPattern']) > Identifier[name='Math'], MemberExpression[computed=true][object.name='Math']",
      message: "Name the operation: Math.fround, not an alias of Math.",
    },
    { selector: "ImportExpression", message: "The engine loads nothing while it runs." },
  ],
};

export default defineConfig(
  globalIgnores(["dist", ".astro", "**/*.as.ts", "test-results", "playwright-report"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: ["**/*.{ts,tsx,mjs}"], extends: [js.configs.recommended, tseslint.configs.recommended] },
  {
    files: ["**/*.{ts,tsx,astro}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        ["clearInterval", "console", "performance", "process", "setInterval", "URL"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
  },
  astro.configs["flat/recommended"],
  {
    ...mdx.flat,
    files: ["**/*.mdx"],
    languageOptions: { ...mdx.flat.languageOptions, parser: mdxParser },
    rules: {},
  },
  {
    name: "numbers of lessons",
    files: ["content/**/*.mdx"],
    plugins: { lessons: { rules: { "typed-numbers": typedNumbers } } },
    rules: { "lessons/typed-numbers": "error" },
  },
  {
    name: "rooms",
    files: [code],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [
        createNodeResolver({
          extensions: [".ts", ".tsx", ".astro", ".mdx", ".mjs", ".js", ".json"],
        }),
      ],
      "import-x/extensions": [".ts", ".tsx", ".astro"],
      "import-x/parsers": {
        "@typescript-eslint/parser": [".ts", ".tsx"],
        "astro-eslint-parser": [".astro"],
      },
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: zones() }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
    },
  },
  { name: "engine", files: ["src/engine/**/*.ts"], rules: engineOnly },
  {
    name: "browser tests",
    files: ["tests/e2e/**/*.spec.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@playwright/test",
              importNames: ["test", "default"],
              message: "Take test from ./site.ts: it fails on errors that nobody asked about.",
            },
          ],
        },
      ],
    },
  },
);
