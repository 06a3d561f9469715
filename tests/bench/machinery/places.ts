import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The bench's own folder. This file runs from `dist/node/` in it, bundled. */
export const BENCH = join(dirname(fileURLToPath(import.meta.url)), '../..')

export const ROOT = join(BENCH, '../..')

/** What `start.js` has built. */
export const BUILT = {
  meter: join(BENCH, 'dist/node/meter.js'),
  pages: join(BENCH, 'dist/pages'),
  viewer: join(ROOT, 'dist/server/cli.js'),
  /** A bundled script of the bench, by its entry's name. */
  script: (name: string) => join(BENCH, 'dist/node', `${name}.js`),
} as const
