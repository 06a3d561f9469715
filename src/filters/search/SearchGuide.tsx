import { FIELD_NAMES } from '../../log/query/field-name.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Scrollable } from '../../ui/Scrollable.tsx'
import { FIELD_WORDS } from './field-words.ts'
import styles from './SearchGuide.module.css'

const EXAMPLES: readonly (readonly [written: string, means: string])[] = [
  ['read timed', 'both words, anywhere in code, message, URL, call or sid'],
  ['"read timed out"', 'the words one after the other'],
  ['-retry', 'not the word; the dash works before every term'],
  ['code:11200,11205', 'a field with one of these values'],
  ['host:staging', 'a part of the host'],
  ['host:=voice.example.com', 'exactly this host'],
  ['host:*.example.com', 'a star stands for anything; the value is then the whole host'],
  ['path:"/a, b"', 'quotes around blanks, commas and stars'],
]

/** The search language on one page. */
export function SearchGuide({ onClose }: { onClose(): void }) {
  return (
    <Dialog label="How to search" onClose={onClose}>
      <Scrollable label="The search language" className={styles.guide}>
        <h2>How to search</h2>
        <p>All terms must hold. Case does not matter. What is loaded is searched.</p>
        <Pairs of={EXAMPLES} />
        <h3>Fields</h3>
        <Pairs of={FIELD_NAMES.map((name) => [`${name}:`, FIELD_WORDS[name]] as const)} />
        <Button onClick={onClose}>Close</Button>
      </Scrollable>
    </Dialog>
  )
}

function Pairs({ of }: { readonly of: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {of.map(([written, means]) => (
        <div key={written}>
          <dt>
            <code>{written}</code>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  )
}
