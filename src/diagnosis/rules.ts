import { CLOUD_PAGES } from './pages/cloud-pages.ts'
import { EDGE_PAGES } from './pages/edge-pages.ts'
import { FRAMEWORK_PAGES } from './pages/framework-pages.ts'
import { PROXY_PAGES } from './pages/proxy-pages.ts'
import { RUNTIME_PAGES } from './pages/runtime-pages.ts'
import { ADDRESS_RULES } from './rules/address-rules.ts'
import { ANSWER_RULES } from './rules/answer-rules.ts'
import { CONNECTION_RULES } from './rules/connection-rules.ts'
import { CONTENT_TYPE_RULES } from './rules/content-type-rules.ts'
import { DOCUMENT_RULES } from './rules/document-rules.ts'
import { EFFECT_RULES } from './rules/effect-rules.ts'
import { MEDIA_RULES } from './rules/media-rules.ts'
import { NOTE_RULES } from './rules/note-rules.ts'
import { NUMBER_RULES } from './rules/number-rules.ts'
import { PLACE_RULES } from './rules/place-rules.ts'
import { REDIRECT_RULES } from './rules/redirect-rules.ts'
import { REFUSAL_RULES } from './rules/refusal-rules.ts'
import { SCHEMA_RULES } from './rules/schema-rules.ts'
import { SHAPE_RULES } from './rules/shape-rules.ts'
import { STATUS_RULES } from './rules/status-rules.ts'
import { WORD_RULES } from './rules/word-rules.ts'

/**
 * Every rule, the most telling first. Within a topic the order decides which rule speaks: who
 * answered (a known page) before what the status says, and that before what the answer merely is
 * not.
 */
export const RULES = [
  ...EFFECT_RULES,
  ...NUMBER_RULES,
  ...ADDRESS_RULES,
  ...CONNECTION_RULES,
  ...ANSWER_RULES,
  ...FRAMEWORK_PAGES,
  ...RUNTIME_PAGES,
  ...EDGE_PAGES,
  ...CLOUD_PAGES,
  ...PROXY_PAGES,
  ...REDIRECT_RULES,
  ...MEDIA_RULES,
  ...STATUS_RULES,
  ...REFUSAL_RULES,
  ...PLACE_RULES,
  ...DOCUMENT_RULES,
  ...WORD_RULES,
  ...SCHEMA_RULES,
  ...SHAPE_RULES,
  ...CONTENT_TYPE_RULES,
  ...NOTE_RULES,
] as const

/** The names of the rules. */
export type RuleId = (typeof RULES)[number]['id']
