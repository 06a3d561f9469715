import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
// The demo loads it when it starts; here it is loaded before, so that no test waits for it.
import '../../src/fake-twilio/fake-twilio.ts'
import { type CliWorld, runCli } from '../../src/proxy/run-cli.ts'
import { builtPage } from './built-page.ts'

const SID = `AC${'0a'.repeat(16)}`
const SECRET = 'not-a-real-secret'
const LIVE = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: SECRET }

/** Runs the command in a world of its own, and tells what it said and did. */
async function run(argv: readonly string[], given: Partial<CliWorld> = {}) {
  const said = { stdout: '', stderr: '' }
  const opened: string[] = []
  const folder = builtPage({ 'index.html': '<!doctype html>' })
  const outcome = await runCli({
    argv: ['--port', '0', ...argv],
    env: {},
    cwd: folder,
    home: folder,
    stdout: (text) => (said.stdout += text),
    stderr: (text) => (said.stderr += text),
    isTerminal: true,
    openBrowser: (address) => opened.push(address),
    version: '1.2.3',
    clientFolder: folder,
    ...given,
  })
  onTestFinished(async () => {
    if (outcome.running) await outcome.close()
  })
  return { ...said, opened, outcome }
}

describe('the command', () => {
  test('says in one line where it serves, and everything else elsewhere', async () => {
    const { stdout, stderr, outcome } = await run([])
    expect(stdout).toMatch(/^Twilio Log Viewer: http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{43}\n$/)
    expect(stderr).toContain('demo')
    expect(stderr).toContain('TWILIO_ACCOUNT_SID')
    if (!outcome.running) throw new Error('It does not run.')
    const { origin } = new URL(outcome.address)
    expect(await (await fetch(`${origin}/healthz`)).text()).toBe('ok')
    expect((await fetch(origin)).status).toBe(200)
    expect((await fetch(`${origin}/api/session`)).status).toBe(401)
  })

  test('shows the demo through the same checks', async () => {
    const { outcome, stderr } = await run(['--demo', '--read-only'], {
      env: { ...LIVE, VIEWER_TOKEN: 'token' },
    })
    expect(stderr).not.toContain(SID)
    if (!outcome.running) throw new Error('It does not run.')
    const { origin } = new URL(outcome.address)
    const ask = (path: string, method = 'GET'): Promise<Response> =>
      fetch(`${origin}/api/${path}`, { method, headers: { 'X-Viewer-Token': 'token' } })
    expect(await (await ask('session')).json()).toMatchObject({
      mode: 'demo',
      source: 'demo',
      readOnly: true,
      capabilities: { delete: false },
    })
    const { notifications } = await (await ask('notifications?PageSize=1')).json()
    const one = await ask(`notifications/${notifications[0].sid}`)
    expect(await one.json()).toHaveProperty('response_body')
    expect((await ask(`notifications/${notifications[0].sid}`, 'DELETE')).status).toBe(403)
    expect((await ask('notifications?PageSize=0')).status).toBe(400)
  })

  test('tells the page whose log it shows, and no secret', async () => {
    const { outcome, stdout, stderr } = await run([], { env: { ...LIVE, VIEWER_TOKEN: 'a+b/c' } })
    if (!outcome.running) throw new Error('It does not run.')
    expect(outcome.address).toMatch(/#t=a%2Bb%2Fc$/)
    const { origin, hash } = new URL(outcome.address)
    const token = new URLSearchParams(hash.slice(1)).get('t') ?? ''
    const response = await fetch(`${origin}/api/session`, { headers: { 'X-Viewer-Token': token } })
    const text = await response.text()
    expect(JSON.parse(text)).toEqual({
      mode: 'live',
      accountSid: SID,
      accounts: [{ accountSid: SID, source: 'environment' }],
      apiVersion: '2010-04-01',
      source: 'environment',
      readOnly: false,
      capabilities: { delete: true },
    })
    expect(text + stdout + stderr).not.toContain(SECRET)
  })

  test.each<[string, string[], Partial<CliWorld>, number]>([
    ['for a person', [], {}, 1],
    ['not when told so', ['--no-open'], {}, 0],
    ['not for a pipe', [], { isTerminal: false }, 0],
    ['not in CI', [], { env: { CI: 'true' } }, 0],
  ])('opens a browser %s', async (_, argv, world, times) => {
    const { opened, stdout } = await run(argv, world)
    expect(opened).toHaveLength(times)
    for (const address of opened) expect(stdout).toContain(address)
  })

  test('warns where it listens for more than this machine', async () => {
    const { stdout, stderr } = await run(['--host', '0.0.0.0'])
    expect(stdout).toMatch(/^Twilio Log Viewer: http:\/\/127\.0\.0\.1:\d+\/#t=/)
    expect(stderr).toContain('--host')
    expect((await run(['--host', 'localhost'])).stderr).not.toContain('--host')
  })

  test.each([
    [['--help'], '--allowed-host'],
    [['--version'], '1.2.3\n'],
    [['--version', '--demo'], '1.2.3\n'],
  ])('%j is answered at once', async (argv, text) => {
    const { stdout, stderr, outcome } = await run(argv)
    expect(outcome).toEqual({ running: false, exitCode: 0 })
    expect(stdout).toContain(text)
    expect(stderr).toBe('')
  })

  test.each<[string, string[], Partial<CliWorld>, string]>([
    ['a flag', ['--prot', '1'], {}, '--prot'],
    ['a port', ['--port', '99999'], {}, '--port'],
    ['a variable', [], { env: { ...LIVE, TWILIO_ACCOUNT_SID: SECRET } }, 'TWILIO_ACCOUNT_SID'],
    ['half of the credentials', [], { env: { TWILIO_AUTH_TOKEN: SECRET } }, 'TWILIO_ACCOUNT_SID'],
    ['an address', ['--host', '192.0.2.1'], {}, '--host'],
    ['a page that is not built', [], { clientFolder: '/nowhere' }, 'npm'],
  ])('a wrong setting (%s) is one sentence, and the end', async (_, argv, world, named) => {
    const { stdout, stderr, outcome } = await run(argv, world)
    expect(outcome).toEqual({ running: false, exitCode: 2 })
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^[^\n]+\.\n$/)
    expect(stderr).toContain(named)
    expect(stderr).not.toContain(SECRET)
  })

  test('a .env that cannot be read is a wrong setting', async () => {
    const folder = builtPage({})
    mkdirSync(join(folder, '.env'))
    const { outcome, stderr } = await run([], { cwd: folder })
    expect(outcome).toEqual({ running: false, exitCode: 2 })
    expect(stderr).toContain('.env')
  })
})
