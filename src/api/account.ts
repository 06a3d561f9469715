import type { LogTexts } from '../log/log-texts.ts'
import type { Lane } from './lane.ts'

/** The account that is asked about, and the way its asks take. */
export interface Account {
  /** `AC…`: part of every query key, so that two accounts' logs never mix. */
  readonly sid: string
  readonly lane: Lane
  /** The texts of all that is loaded. */
  readonly texts: LogTexts
}
