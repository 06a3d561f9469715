import { storedSetting } from './setting.ts'

const MOST = 8

/** The searches that were last gone through with, newest first. */
export const recentSearches = storedSetting<readonly string[]>('searches', {
  read: (stored) =>
    Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, MOST) : [],
})

/** Remembers a search. What it grew out of, letter by letter, is not worth a place of its own. */
export function rememberSearch(search: string): void {
  const written = search.trim()
  if (written === '') return
  const others = recentSearches.get().filter((known) => !written.startsWith(known))
  recentSearches.set([written, ...others].slice(0, MOST))
}
