import type { MuteRule } from '../log/mute/mute-rule.ts'
import { readMuteRules } from '../log/mute/read-mute-rules.ts'

/** The rules in a file's or link's text; none where it is no JSON. */
export function rulesIn(text: string): readonly MuteRule[] {
  try {
    return readMuteRules(JSON.parse(text))
  } catch {
    return []
  }
}
