import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The commands are tested as they are shipped.
    globalSetup: ['test/cli/build.ts'],
    testTimeout: 20_000,
  },
});
