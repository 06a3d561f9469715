// @ts-check
// Counts what the two test runners have reported, and prints `N passed, N failed`. A gate that
// failed while all tests that ran passed (a type error, say) counts as one failure.
// Usage: node .ci/count.js EXIT_STATUS
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const gateFailed = process.argv[2] !== '0'
const vitest = report('vitest.json')
const stories = report('e2e.json').stats ?? {}

const passed = (vitest.numPassedTests ?? 0) + (stories.expected ?? 0) + (stories.flaky ?? 0)
const failed = (vitest.numFailedTests ?? 0) + (stories.unexpected ?? 0)
console.log(`${passed} passed, ${gateFailed ? Math.max(1, failed) : failed} failed`)

/**
 * @param {string} name
 * @returns {any} an empty one where that runner never came to report.
 */
function report(name) {
  try {
    return JSON.parse(readFileSync(join(import.meta.dirname, '../test-results', name), 'utf8'))
  } catch {
    return {}
  }
}
