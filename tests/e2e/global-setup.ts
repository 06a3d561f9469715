import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser, NoBrowser } from './find-browser.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Before the first story: a browser to see it in, and the program, built anew where it is stale. */
export default async function prepare(): Promise<void> {
  buildWhereStale()
  try {
    process.env.CHROMIUM_PATH = await findBrowser()
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

/** `start.js` builds when it must, whatever it is then asked for. */
function buildWhereStale(): void {
  const start = join(ROOT, 'src/proxy/start.js')
  const { status } = spawnSync(process.execPath, [start, '--version'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
}
