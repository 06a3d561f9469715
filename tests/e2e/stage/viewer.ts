import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')
const BUILT = join(ROOT, 'dist/server/cli.js')
/** Nobody's own `.env` or twilio-cli profile may find its way into a story. */
const NOWHERE = join(ROOT, 'test-results/nowhere')
const PATIENCE_MS = 30_000

/** The built program, running as a process of its own. */
export interface Viewer {
  /** What it printed: the address with the token. */
  readonly address: string
  /** Without token, without a slash at its end. */
  readonly origin: string
  readonly token: string
  /** All it wrote to its standard output and error so far. */
  readonly written: () => string
  readonly stop: () => Promise<void>
}

/** Starts the built viewer on a free port, with these flags and only these settings. */
export async function startViewer(
  flags: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Viewer> {
  mkdirSync(NOWHERE, { recursive: true })
  const { PATH = '', SystemRoot = '' } = process.env
  const child = spawn(process.execPath, [BUILT, '--port', '0', '--no-open', ...flags], {
    cwd: NOWHERE,
    env: { PATH, SystemRoot, HOME: NOWHERE, TWILIO_CONFIG_DIR: NOWHERE, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => void (written += String(chunk)))
  }
  const address = await addressPrinted(child, () => written)
  const { origin, hash } = new URL(address)
  return {
    address,
    origin,
    token: new URLSearchParams(hash.slice(1)).get('t') ?? '',
    written: () => written,
    stop: () => stop(child),
  }
}

function addressPrinted(child: ChildProcess, written: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The viewer ${why}. ${written()}`))
    const timer = setTimeout(() => fail('printed no address'), PATIENCE_MS)
    child.stdout?.on('data', () => {
      const address = /^Twilio Log Viewer: (http:\S+)$/m.exec(written())?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
    child.once('error', reject).once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'exit')
}
