import { useQuery } from '@tanstack/react-query'
import { BookOpen } from 'lucide-react'
import { ApiError } from '../api/api-error.ts'
import { dictionaryQuery } from '../api/detail-queries.ts'
import { OutsideLink } from '../ui/OutsideLink.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AskFailure } from './AskFailure.tsx'
import { DictionaryText } from './DictionaryText.tsx'
import { documentationOf } from './documentation.ts'
import styles from './Explanation.module.css'

interface CodeMeaningProps {
  readonly code: string | null
}

/** What an error code means, in the words of Twilio's dictionary. */
export function CodeMeaning({ code }: CodeMeaningProps) {
  if (code === null) return <p className={styles.quiet}>Twilio gave it no error code.</p>
  const address = documentationOf(code)
  return (
    <>
      <Dictionary code={code} />
      {address !== null && (
        <p>
          <BookOpen size={14} aria-hidden />{' '}
          <OutsideLink address={address}>Twilio’s documentation of {code}</OutsideLink>
        </p>
      )}
    </>
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
