import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "tests/e2e/**"],
    globalSetup: "tests/provide-kernel.ts",
    allowOnly: false,
    maxWorkers: 2,
    // The limit is there to end what hangs, also on a machine that is busy with other things.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
