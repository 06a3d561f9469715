import type { MuteRule } from '../log/mute/mute-rule.ts'
import { readMuteRules } from '../log/mute/read-mute-rules.ts'
import { type Setting, storedSetting } from './setting.ts'

const known = new Map<string, Setting<readonly MuteRule[]>>()

/** What a person has muted in this account's log (`AC…`), ended rules among them. */
export function muteRulesOf(accountSid: string): Setting<readonly MuteRule[]> {
  let setting = known.get(accountSid)
  if (!setting) {
    setting = storedSetting(`mutes.${accountSid}`, { read: readMuteRules })
    known.set(accountSid, setting)
  }
  return setting
}
