import type { MuteEnd, MuteSubject } from '../log/mute/mute-rule.ts'
import { clockTime, shortDate } from '../log/moment.ts'
import type { RuleTime } from './muting.ts'

/** When a rule ends: `until Nov 23, 14:00`. */
export function endWords(until: MuteEnd, { zone, now }: RuleTime): string {
  if (until.kind === 'never') return 'forever'
  if (until.kind === 'exceeds') {
    return `on GMT days with at most ${until.perDay.toLocaleString('en')}`
  }
  const at = `${shortDate(until.at, zone)}, ${clockTime(until.at, zone).slice(0, 5)}`
  return until.at <= now ? `ended ${at}` : `until ${at}`
}

/** How many entries a rule of single entries is about. */
export function entriesWords({ sids }: Extract<MuteSubject, { kind: 'entries' }>): string {
  const count = sids.length.toLocaleString('en')
  return sids.length === 1 ? 'exactly this notification' : `exactly these ${count} notifications`
}
