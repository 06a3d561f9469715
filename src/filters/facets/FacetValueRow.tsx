import type { FacetValue } from '../../log/facet-counts.ts'
import type { FacetName } from '../../log/facets.ts'
import { maskText } from '../../log/mask/mask.ts'
import type { Titles } from '../../log/headline.ts'
import { masking } from '../../settings/masking.ts'
import { useSetting } from '../../settings/setting.ts'
import { ViewLink } from '../../url/ViewLink.tsx'
import { searchesFor, type Stance } from './facet-choice.ts'
import { FACET_WORDS, valueTitle, valueWords } from './facet-words.ts'
import styles from './Facets.module.css'

interface FacetValueRowProps {
  readonly facet: FacetName
  readonly value: FacetValue
  readonly stance: Stance
  readonly search: string
  readonly titles: Titles
}

/** One value: a click takes it into the search or out again. */
export function FacetValueRow({ facet, value, stance, search, titles }: FacetValueRowProps) {
  const isMasked = useSetting(masking)
  const read = valueWords(facet, value.text)
  const words = isMasked ? maskText(read, { secrets: true, people: true }) : read
  const title = valueTitle(facet, value.text, titles)
  const to = searchesFor(facet, value.text, search, stance)
  const name = `${FACET_WORDS[facet].one} ${words}`
  return (
    <li className={stance === null ? undefined : styles[stance]}>
      <ViewLink
        className={styles.value}
        change={{ search: to.toggled }}
        aria-current={stance === 'wanted'}
        title={title === null ? words : `${words}: ${title}`}
      >
        <span className={styles.words}>{words}</span>{' '}
        {title !== null && <span className={styles.title}>{title}</span>}{' '}
        <span className={styles.count}>{value.count.toLocaleString('en')}</span>
      </ViewLink>
      <span className={styles.actions}>
        <ViewLink change={{ search: to.only }} aria-label={`Only ${name}`}>
          only
        </ViewLink>
        <ViewLink
          change={{ search: to.excluded }}
          aria-label={stance === 'unwanted' ? `Do not exclude ${name}` : `Exclude ${name}`}
        >
          {stance === 'unwanted' ? 'allow' : 'exclude'}
        </ViewLink>
      </span>
    </li>
  )
}
