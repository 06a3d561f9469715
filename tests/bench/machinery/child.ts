import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { BUILT } from './places.ts'

/** What a process has used so far. */
export interface Usage {
  /** User and system time, in µs. */
  readonly cpuMicros: number
  readonly rssBytes: number
}

/** A process that serves, and can be asked what it uses. */
export interface Child {
  /** The address that it printed. */
  readonly url: string
  /** From its start to the moment it printed the address, in ms. */
  readonly readyMs: number
  readonly pid: number
  readonly usage: () => Promise<Usage>
  readonly stop: () => Promise<void>
}

interface ChildOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const PATIENCE_MS = 60_000

/** Starts a script in a Node of its own and waits until it has printed the address it serves. */
export async function startChild(
  script: string,
  { args = [], env = {} }: ChildOptions = {},
): Promise<Child> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', BUILT.meter, script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const url = await addressPrinted(child, script)
  const readyMs = performance.now() - started
  return {
    url,
    readyMs,
    pid: child.pid ?? 0,
    usage: () => usageOf(child),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

function addressPrinted(child: ChildProcess, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    let complained = ''
    const fail = (why: string): void => reject(new Error(`${script} ${why}\n${complained}`))
    const timer = setTimeout(() => fail('printed no address'), PATIENCE_MS)
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk)
      const address = /(http:\/\/\S+)\s/.exec(printed)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
    child.stderr?.on(
      'data',
      (chunk) => void (complained = (complained + String(chunk)).slice(-4000)),
    )
    child.once('error', reject).once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
  })
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message')
  child.send('usage')
  const [usage] = await answer
  if (!isUsage(usage)) throw new Error('A measured process told nonsense about its usage.')
  return usage
}

function isUsage(value: unknown): value is Usage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'cpuMicros' in value &&
    typeof value.cpuMicros === 'number' &&
    'rssBytes' in value &&
    typeof value.rssBytes === 'number'
  )
}
