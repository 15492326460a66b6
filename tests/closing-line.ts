import type { Reporter, TestModule } from 'vitest/node'

/** Says at the end what was skipped, by name, and closes with one plain line of counts. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 }
    const skipped: string[] = []
    for (const module of modules) {
      if (module.errors().length > 0) count.failed++
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') count.passed++
        else if (state === 'failed') count.failed++
        else {
          count.skipped++
          skipped.push(test.fullName)
        }
      }
    }
    if (skipped.length > 0) {
      process.stdout.write(`\nSKIPPED, so not checked here (${skipped.length}):\n${skipped.map((name) => `  ${name}\n`).join('')}`)
    }
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}\n`)
  }
}
