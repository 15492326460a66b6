import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/closing-line.ts'],
    testTimeout: 60_000,
    // validators start a Java machine or a browser each; more than two at once starve one another
    maxWorkers: 2,
  },
})
