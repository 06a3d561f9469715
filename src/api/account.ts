import { LogTexts } from '../log/log-texts.ts'
import { Lane } from './lane.ts'
import { PageSource } from './page-source.ts'

/** The account that is asked about, and the way its asks take. */
export interface Account {
  /** `AC…`: part of every query key, so that two accounts' logs never mix. */
  readonly sid: string
  readonly lane: Lane
  readonly pages: PageSource
  /** The texts of all that is loaded. */
  readonly texts: LogTexts
}

/** Everything that asking for an account's log needs, new. */
export function openAccount(sid: string, lane = new Lane()): Account {
  return { sid, lane, pages: new PageSource(lane), texts: new LogTexts() }
}
