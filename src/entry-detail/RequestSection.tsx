import { useState } from 'react'
import type { LogEntry } from '../log/entry.ts'
import { readFormPairs } from '../log/form-pairs.ts'
import { decodePercent, openAddresses } from '../log/percent.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { PairTable } from '../ui/PairTable.tsx'
import { RawButton } from '../ui/RawButton.tsx'
import { Section } from '../ui/Section.tsx'
import styles from './RequestSection.module.css'

interface RequestSectionProps {
  readonly entry: LogEntry
}

/** Twilio keeps no more of an address than this. */
const LONGEST_URL = 2047

/** The request that Twilio made: its method, its address, and what its query says. */
export function RequestSection({ entry }: RequestSectionProps) {
  const [isRaw, setIsRaw] = useState(false)
  const { requestMethod: method, requestUrl: url } = entry
  const { address, query } = partsOf(url ?? '')
  const pairs = readFormPairs(query)
  const isReadable = url !== null && (pairs.length > 0 || readable(address) !== url)
  return (
    <Section
      title="Request"
      actions={
        <>
          {isReadable && <RawButton isRaw={isRaw} onChange={setIsRaw} />}
          {url !== null && <CopyButton what="URL" text={url} label="Copy" />}
        </>
      }
    >
      <p className={styles.request}>
        {method && <strong className={styles.method}>{method.toUpperCase()}</strong>}{' '}
        {url === null ? (
          <span className={styles.quiet}>Twilio names no address.</span>
        ) : (
          <code>{isRaw ? url : readable(address)}</code>
        )}
      </p>
      {!isRaw && pairs.length > 0 && (
        <PairTable
          label="Query of the address"
          nameColumn="Parameter"
          groups={[{ title: null, pairs }]}
        />
      )}
      {url !== null && url.length >= LONGEST_URL && (
        <p className={styles.quiet}>
          Twilio keeps 2,047 characters of an address: the end of this one is missing.
        </p>
      )}
    </Section>
  )
}

/** An address up to its query, and the query without its `?`. A fragment stays with the address. */
function partsOf(url: string): { readonly address: string; readonly query: string } {
  const [, address = '', query = '', fragment = ''] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? []
  return { address: address + fragment, query }
}

function readable(address: string): string {
  return openAddresses(decodePercent(address))
}
