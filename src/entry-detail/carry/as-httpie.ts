import type { WebRequest } from './request-of.ts'
import { shellWord } from './shell-word.ts'

/** The request as a command for HTTPie (2.5 or later, which knows `--raw`) in a POSIX shell. */
export function asHttpie({ method, url, form }: WebRequest): string {
  const words = ['http', '--ignore-stdin', method, url]
  if (form !== null) {
    words.push('Content-Type:application/x-www-form-urlencoded', `--raw=${form}`)
  }
  return words.map(shellWord).join(' ')
}
