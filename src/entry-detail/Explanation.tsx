import { useQuery } from '@tanstack/react-query'
import { BookOpen } from 'lucide-react'
import { ApiError } from '../api/api-error.ts'
import { dictionaryQuery } from '../api/log-queries.ts'
import { OutsideLink } from '../ui/OutsideLink.tsx'
import { Section } from '../ui/Section.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AskFailure } from './AskFailure.tsx'
import { DictionaryText } from './DictionaryText.tsx'
import { documentationOf } from './documentation.ts'
import styles from './Explanation.module.css'

interface ExplanationProps {
  readonly code: string | null
}

/** What the notification's error code means, in the words of Twilio's dictionary. */
export function Explanation({ code }: ExplanationProps) {
  const address = documentationOf(code)
  return (
    <Section title="Explanation">
      <div className={styles.explanation}>
        {code === null ? (
          <p className={styles.quiet}>Twilio gave this notification no error code.</p>
        ) : (
          <Dictionary code={code} />
        )}
        {address !== null && (
          <p>
            <BookOpen size={14} aria-hidden />{' '}
            <OutsideLink address={address}>Twilio’s documentation of {code}</OutsideLink>
          </p>
        )}
      </div>
    </Section>
  )
}

interface DictionaryProps {
  readonly code: string
}

function Dictionary({ code }: DictionaryProps) {
  const { data, error, isFetching, refetch } = useQuery(dictionaryQuery(code))
  if (data) return <DictionaryText entry={data} />
  if (!error || isFetching) {
    return (
      <div aria-busy>
        <p className={styles.quiet}>Loading…</p>
        <Skeleton lines={3} />
      </div>
    )
  }
  if (error instanceof ApiError && error.code === 'not_found') {
    return <p className={styles.quiet}>Twilio’s error dictionary has no entry for code {code}.</p>
  }
  return <AskFailure error={error} onTryAgain={() => void refetch()} />
}
