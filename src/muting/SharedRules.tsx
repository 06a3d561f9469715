import type { MuteRule } from '../log/mute/mute-rule.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { moveTo } from '../url/address-bar.ts'
import type { RuleTime } from './muting.ts'
import styles from './Muting.module.css'
import { rulesIn } from './rules-in.ts'
import { RuleWords } from './RuleWords.tsx'

interface SharedRulesProps {
  /** What the link has. */
  readonly shared: string
  readonly add: (rules: readonly MuteRule[]) => void
  readonly when: RuleTime
}

/** Rules from a link: they mute nothing before the person who opened it wants them to. */
export function SharedRules({ shared, add, when }: SharedRulesProps) {
  const rules = rulesIn(shared)
  const close = () => moveTo({ sharedMutes: null }, 'replace')
  return (
    <Dialog label="Shared mute rules" onClose={close}>
      <div className={styles.form}>
        <h2>Shared mute rules</h2>
        {rules.length === 0 ? (
          <p>The link has no mute rules that can be read.</p>
        ) : (
          <>
            <p>Whoever made this link does not look at what these rules find:</p>
            <ul className={styles.rules}>
              {rules.map((rule) => (
                <li key={rule.id}>
                  <RuleWords rule={rule} when={when} />
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={styles.buttons}>
          {rules.length > 0 && (
            <Button
              tone="primary"
              onClick={() => {
                add(rules)
                close()
              }}
            >
              Mute these here too
            </Button>
          )}
          <Button onClick={close}>{rules.length > 0 ? 'No, show everything' : 'Close'}</Button>
        </div>
      </div>
    </Dialog>
  )
}
