import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { RULES } from '../../src/diagnosis/rules.ts'
import { FAILURES, HEALTHY, NEAR_MISSES } from './bench/bench.ts'

describe('a failure', () => {
  test.each(FAILURES.map((failure) => [failure.rule, failure.name, failure] as const))(
    '%s: %s',
    (_rule, _name, { given, rule, verdict, also = [] }) => {
      const findings = diagnose(given.entry, given.exchange)
      const [first] = findings
      expect([first?.rule, first?.verdict]).toEqual([rule, verdict])
      const rest = findings.slice(1).map((finding) => finding.rule)
      expect(rest).toEqual(expect.arrayContaining([...also]))
    },
  )
})

describe('a near miss', () => {
  test.each(NEAR_MISSES.map((miss) => [miss.nearly, miss.name, miss] as const))(
    'of %s: %s',
    (_rule, _name, { given, nearly }) => {
      const rules = diagnose(given.entry, given.exchange).map((finding) => finding.rule)
      expect(rules).not.toContain(nearly)
    },
  )
})

describe('a healthy exchange', () => {
  test.each(HEALTHY.map((healthy) => [healthy.name, healthy] as const))('%s', (_name, { given }) =>
    expect(diagnose(given.entry, given.exchange)).toEqual([]),
  )
})

describe('the bench', () => {
  const told = new Set(FAILURES.flatMap(({ rule, also = [] }) => [rule, ...also]))
  const missed = new Set(NEAR_MISSES.map(({ nearly }) => nearly))

  test.each(RULES.map(({ id }) => id))('has a case for %s, and one that is nearly it', (id) => {
    expect([told.has(id), missed.has(id)]).toEqual([true, true])
  })

  test('is large enough', () => {
    expect(FAILURES.length).toBeGreaterThanOrEqual(60)
    expect(HEALTHY.length).toBeGreaterThanOrEqual(20)
  })

  test('has rules with names of their own', () => {
    const ids = RULES.map(({ id }) => id)
    expect(new Set<string>(ids).size).toBe(ids.length)
  })
})
