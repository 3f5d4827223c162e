import { defineConfig } from "vitest/config"

/** Three kinds of test: those of `npm run check` need nothing; `shared` needs the papers of PENHOLDER_SHARED; `world` needs a browser, a server or a child process. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "check",
          testTimeout: 60_000,
          setupFiles: ["test/seed.ts"],
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: ["test/shared/**", "test/world/**", "src/**/*.world.test.ts"],
        },
      },
      { test: { name: "shared", setupFiles: ["test/seed.ts"], include: ["test/shared/**/*.test.ts"], testTimeout: 120_000 } },
      {
        test: {
          name: "world",
          setupFiles: ["test/seed.ts"],
          include: ["test/world/**/*.test.ts", "src/**/*.world.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
