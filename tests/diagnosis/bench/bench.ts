import { ADDRESS_FAILURES, ADDRESS_NEAR_MISSES } from './address-cases.ts'
import type { Failure, NearMiss } from './bench-case.ts'
import { CONNECTION_FAILURES, CONNECTION_NEAR_MISSES } from './connection-cases.ts'
import { DOCUMENT_FAILURES, DOCUMENT_NEAR_MISSES } from './document-cases.ts'
import { EFFECT_FAILURES, EFFECT_NEAR_MISSES } from './effect-cases.ts'
import { FRAMEWORK_FAILURES, FRAMEWORK_NEAR_MISSES } from './framework-cases.ts'
import { NUMBER_FAILURES, NUMBER_NEAR_MISSES } from './number-cases.ts'
import { PAGE_FAILURES, PAGE_NEAR_MISSES } from './page-cases.ts'
import { STATUS_FAILURES, STATUS_NEAR_MISSES } from './status-cases.ts'
import { WORD_FAILURES, WORD_NEAR_MISSES } from './word-cases.ts'

export { HEALTHY } from './healthy-cases.ts'

export const FAILURES: readonly Failure[] = [
  ...EFFECT_FAILURES,
  ...NUMBER_FAILURES,
  ...ADDRESS_FAILURES,
  ...CONNECTION_FAILURES,
  ...PAGE_FAILURES,
  ...FRAMEWORK_FAILURES,
  ...STATUS_FAILURES,
  ...DOCUMENT_FAILURES,
  ...WORD_FAILURES,
]

export const NEAR_MISSES: readonly NearMiss[] = [
  ...EFFECT_NEAR_MISSES,
  ...NUMBER_NEAR_MISSES,
  ...ADDRESS_NEAR_MISSES,
  ...CONNECTION_NEAR_MISSES,
  ...PAGE_NEAR_MISSES,
  ...FRAMEWORK_NEAR_MISSES,
  ...STATUS_NEAR_MISSES,
  ...DOCUMENT_NEAR_MISSES,
  ...WORD_NEAR_MISSES,
]
