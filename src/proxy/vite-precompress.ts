import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const TEXTS = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt'])
/** What fits into one packet gains nothing. */
const WORTH_BYTES = 1_000

const brotliOf = promisify(brotliCompress)
const gzipOf = promisify(gzip)

/**
 * Compresses the built page once, as small as it gets, so that the server never has to:
 * `x.js` gets `x.js.br` and `x.js.gz` beside it.
 */
export function vitePrecompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved(config) {
      folder = join(config.root, config.environments.client?.build.outDir ?? config.build.outDir)
    },
    async closeBundle() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const names = entries
        .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
        .map((entry) => join(entry.parentPath, entry.name))
      await Promise.all(names.map(compress))
    },
  }
}

async function compress(name: string): Promise<void> {
  const bytes = await readFile(name)
  if (bytes.length < WORTH_BYTES) return
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  await writeFile(`${name}.br`, await brotliOf(bytes, { params }))
  await writeFile(`${name}.gz`, await gzipOf(bytes, { level: constants.Z_BEST_COMPRESSION }))
}
