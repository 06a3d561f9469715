import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The rooms, and whom each may import: the architecture (see ARCHITECTURE.md). */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  log: [],
  diagnosis: ['log'],
  twilio: ['log'],
  'fake-twilio': [],
  proxy: ['log', 'twilio', 'fake-twilio'],
  api: ['log', 'twilio'],
  url: ['log'],
  ui: [],
  settings: ['log'],
  'log-list': ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  filters: ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  'entry-detail': ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  deletion: ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  histogram: ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  live: ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  zone: ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  groups: ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  muting: ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  export: ['log', 'diagnosis', 'api', 'url', 'ui', 'settings'],
  app: [
    'log',
    'diagnosis',
    'twilio',
    'api',
    'url',
    'ui',
    'settings',
    'log-list',
    'filters',
    'entry-detail',
    'deletion',
    'histogram',
    'live',
    'zone',
    'groups',
    'muting',
    'export',
  ],
}

const SOURCE = resolve(import.meta.dirname, '../src')

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.(tsx?|js)$/.test(name) ? [path] : []
  })
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const specifiers = [
    ...text.matchAll(/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?['"](\.[^'"]+)['"]/g),
  ]
  return specifiers
    .map((match) => resolve(dirname(file), match[1] ?? ''))
    .filter((path) => /\.(tsx?|js)$/.test(path))
}

function room(file: string): string {
  const [first, second] = relative(SOURCE, file).split(sep)
  return second === undefined ? '(top)' : (first ?? '')
}

const files = filesBelow(SOURCE)

describe('the rooms of src', () => {
  test('are the ones in the table', () => {
    const rooms = readdirSync(SOURCE).filter((name) => statSync(join(SOURCE, name)).isDirectory())
    for (const name of rooms) expect(Object.keys(ARROWS)).toContain(name)
  })

  test.each(files.map((file) => [relative(SOURCE, file), file]))(
    '%s imports only what it may',
    (_, file) => {
      const from = room(file)
      if (from === '(top)') return
      const strangers = importsOf(file).filter((target) => {
        const to = room(target)
        return to !== from && !(ARROWS[from] ?? []).includes(to)
      })
      expect(strangers.map((path) => relative(SOURCE, path))).toEqual([])
    },
  )

  // The built classes are called by their sheet's name, and their own.
  test('have style sheets of different names', () => {
    const sheets = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.module.css'))
      .map((path) => basename(path))
    expect(sheets).toEqual([...new Set(sheets)])
  })

  test('have no import cycles', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        const loop = [...trail.slice(trail.indexOf(file)), file]
        cycles.push(loop.map((path) => relative(SOURCE, path)).join(' → '))
        return
      }
      if (done.has(file)) return
      for (const target of importsOf(file)) visit(target, [...trail, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})
