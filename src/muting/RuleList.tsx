import type { MuteRule } from '../log/mute/mute-rule.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DialogHead } from '../ui/DialogHead.tsx'
import { Scrollable } from '../ui/Scrollable.tsx'
import { entriesOfRule } from './entries-of-rule.ts'
import type { Found, Muting, ProposeDeletion, RuleTime } from './muting.ts'
import styles from './Muting.module.css'
import { RuleExchange } from './RuleExchange.tsx'
import { RuleWords } from './RuleWords.tsx'

interface RuleListProps {
  readonly muting: Muting
  readonly when: RuleTime
  readonly found: Found
  /** Null where deleting is not offered. */
  readonly onDelete: ProposeDeletion | null
}

/** All rules, each to be changed or ended, and the ways to carry them elsewhere. */
export function RuleList({ muting, when, found, onDelete }: RuleListProps) {
  const close = () => muting.show(null)
  const remove = (rule: MuteRule, propose: ProposeDeletion) => {
    propose(entriesOfRule(rule, found.find), 'all that is loaded of what a mute rule finds')
    close()
  }
  return (
    <Dialog label="Mute rules" onClose={close}>
      <DialogHead title="Mute rules" onClose={close} />
      <Scrollable label="Rules" className={styles.sheet}>
        {muting.rules.length === 0 && <p className={styles.quiet}>No rule mutes anything.</p>}
        <ul className={styles.rules}>
          {muting.rules.map((rule) => (
            <li key={rule.id}>
              <RuleWords rule={rule} when={when} />
              <div className={styles.buttons}>
                <Button
                  tone="quiet"
                  onClick={() =>
                    muting.show({
                      kind: 'draft',
                      draft: { rule, subject: rule.subject, reason: rule.reason },
                    })
                  }
                >
                  Edit
                </Button>
                <Button tone="quiet" onClick={() => muting.end(rule)}>
                  End
                </Button>
                {onDelete && (
                  <Button tone="quiet" onClick={() => remove(rule, onDelete)}>
                    Delete what it mutes…
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </Scrollable>
      <RuleExchange muting={muting} />
    </Dialog>
  )
}
