import type { VariableKind } from '../log/problem/text-parts.ts'

/** What a variable part is, in words. */
export const KIND_WORDS: Readonly<Record<VariableKind, string>> = {
  sid: 'Sid',
  id: 'Id',
  time: 'Time',
  phone: 'Phone number',
  mail: 'Mail address',
  network: 'Network address',
  number: 'Number',
  query: 'Query',
}
