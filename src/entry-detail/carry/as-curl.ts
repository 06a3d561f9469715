import type { WebRequest } from './request-of.ts'
import { shellWord } from './shell-word.ts'

/** The request as a command for curl in a POSIX shell. */
export function asCurl({ method, url, form }: WebRequest): string {
  // Brackets and braces in a URL would be patterns to curl.
  const globs = /[[\]{}]/.test(url) ? ['--globoff'] : []
  const how = method === (form === null ? 'GET' : 'POST') ? [] : ['--request', method]
  if (method === 'HEAD') how.splice(0, how.length, '--head')
  const data = form === null ? [] : ['--data-raw', form]
  return ['curl', ...globs, ...how, ...data, '--url', url].map(shellWord).join(' ')
}
