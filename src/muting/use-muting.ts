import { useMemo, useState } from 'react'
import { isInForce, type MuteRule, type MuteSubject } from '../log/mute/mute-rule.ts'
import { muteRulesOf } from '../settings/mute-rules.ts'
import { useSetting } from '../settings/setting.ts'
import { type Muting, type MutingPanel, newRule } from './muting.ts'

/** What is muted in this account's log now (ms UTC), and the ways to change it. */
export function useMuting(accountSid: string, now: number): Muting {
  const setting = muteRulesOf(accountSid)
  const rules = useSetting(setting)
  const [panel, show] = useState<MutingPanel | null>(null)
  const [lastId, setLastId] = useState<string | null>(null)
  // The clock goes on; what is muted is the same until a rule ends.
  const ids = rules.flatMap((rule) => (isInForce(rule, now) ? rule.id : [])).join()
  const inForce = useMemo(() => {
    const known = new Set(ids.split(','))
    return rules.filter(({ id }) => known.has(id))
  }, [rules, ids])
  const end = ({ id }: Pick<MuteRule, 'id'>) => {
    setting.set(setting.get().filter((rule) => rule.id !== id))
    if (id === lastId) setLastId(null)
  }
  const save = (rule: MuteRule) => {
    const isNew = rules.every(({ id }) => id !== rule.id)
    setting.set([rule, ...setting.get().filter(({ id }) => id !== rule.id)])
    setLastId(isNew ? rule.id : null)
  }
  return {
    rules,
    inForce,
    panel,
    show,
    canUndo: rules.some(({ id }) => id === lastId),
    undo: () => end({ id: lastId ?? '' }),
    draft: (search, reason = '') => {
      const subject = { kind: 'search', search } as const
      show({ kind: 'draft', draft: { rule: null, subject, reason } })
    },
    hide: (what, reason = 'Hidden here') => {
      const subject: MuteSubject =
        typeof what === 'string'
          ? { kind: 'search', search: what }
          : { kind: 'entries', sids: what }
      save(newRule(subject, { kind: 'never' }, reason))
    },
    save,
    end,
    add: (more) => {
      const known = new Set(setting.get().map(({ id }) => id))
      setting.set([...more.filter(({ id }) => !known.has(id)), ...setting.get()])
    },
  }
}
