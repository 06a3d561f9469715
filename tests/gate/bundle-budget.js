// @ts-check
// `npm run budget`: what a person's browser loads before the first row, against what it may.
// "Initial" is what `index.html` itself names: scripts, preloaded modules, style sheets.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** In bytes; 1 kB is 1,000. */
const BUDGET = {
  js: { gzip: 120_000, brotli: 100_000 },
  css: { gzip: 10_000, brotli: 10_000 },
}

const built = join(import.meta.dirname, '../../dist/client')
const html = readFileSync(join(built, 'index.html'), 'utf8')
const names = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name = '']) => name)

let isOver = false
for (const [kind, budget] of Object.entries(BUDGET)) {
  const files = names.filter((name) => name.endsWith(`.${kind}`))
  if (files.length === 0) throw new Error(`index.html names no .${kind} file: was it built?`)
  const contents = files.map((name) => readFileSync(join(built, name)))
  const sizes = {
    gzip: total(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    brotli: total(contents.map((content) => brotliCompressSync(content).length)),
  }
  for (const way of /** @type {const} */ (['gzip', 'brotli'])) {
    const over = sizes[way] > budget[way]
    isOver ||= over
    console.log(
      `initial ${kind}, ${way}: ${kB(sizes[way])} of ${kB(budget[way])} kB${over ? ' — TOO MUCH' : ''}`,
    )
  }
}
process.exit(isOver ? 1 : 0)

/** @param {readonly number[]} sizes */
function total(sizes) {
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1)
}
