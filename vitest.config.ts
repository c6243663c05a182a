import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'e2e/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What is left out has nothing to run: types, lists of exports, and the one line that calls `run`.
      exclude: [
        'src/**/*.test.ts',
        'src/**/*.examples.ts',
        'src/**/generated/**',
        'src/**/testing.ts',
        'src/{index,core/index,testing/index}.ts',
        'src/cli/{main,command}.ts',
        'src/schema/{policy-document,property-parts}.ts',
        'src/core/sample-estate.ts',
      ],
      thresholds: { lines: 95 },
    },
  },
});
