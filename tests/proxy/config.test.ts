import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Config, readConfig } from '../../src/proxy/config.ts'
import { WrongSetting } from '../../src/proxy/wrong-setting.ts'

const SID = `AC${'0a'.repeat(16)}`
const OTHER_SID = `AC${'0d'.repeat(16)}`
const KEY = `SK${'0b'.repeat(16)}`
const SECRET = 'not-a-real-secret'
const OTHER_SECRET = 'not-a-real-one-either'

const BY_KEY = { TWILIO_ACCOUNT_SID: SID, TWILIO_API_KEY: KEY, TWILIO_API_SECRET: SECRET }
const BY_TOKEN = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: SECRET }

interface Given {
  readonly env?: Record<string, string>
  readonly dotEnv?: string
  /** twilio-cli's file. */
  readonly cli?: unknown
  readonly profile?: string
  readonly demo?: boolean
}

/** Reads the configuration in a world of its own. */
function configOf({ env = {}, dotEnv, cli, profile, demo = false }: Given): Config {
  const folder = mkdtempSync(join(tmpdir(), 'viewer-config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  if (dotEnv !== undefined) writeFileSync(join(folder, '.env'), dotEnv)
  if (cli !== undefined) {
    mkdirSync(join(folder, '.twilio-cli'))
    const text = typeof cli === 'string' ? cli : JSON.stringify(cli)
    writeFileSync(join(folder, '.twilio-cli/config.json'), text)
  }
  return readConfig({ demo, profile: profile ?? null }, { env, cwd: folder, home: folder })
}

/** What matters of it, in one line. */
function told(given: Given): string {
  const { account } = configOf(given)
  if (account.mode === 'demo') return `demo: ${account.why}`
  const { accountSid, user, secret, source } = account.credentials
  return [accountSid, user, secret, source, account.baseUrl.href].join(' ')
}

const API = 'https://api.twilio.com/'

describe('the credentials', () => {
  test.each<[string, Given, string]>([
    ['none', {}, 'demo: no credentials'],
    [
      'blank ones',
      { env: { TWILIO_ACCOUNT_SID: ' ', TWILIO_AUTH_TOKEN: '' } },
      'demo: no credentials',
    ],
    ['some, but --demo', { env: BY_KEY, demo: true }, 'demo: asked'],
    ['half of them, but --demo', { env: { TWILIO_API_KEY: KEY }, demo: true }, 'demo: asked'],
    ['an API key', { env: BY_KEY }, `${SID} ${KEY} ${SECRET} environment ${API}`],
    ['an auth token', { env: BY_TOKEN }, `${SID} ${SID} ${SECRET} environment ${API}`],
    [
      'both',
      { env: { ...BY_KEY, TWILIO_AUTH_TOKEN: OTHER_SECRET } },
      `${SID} ${KEY} ${SECRET} environment ${API}`,
    ],
    [
      'with stray blanks',
      { env: { TWILIO_ACCOUNT_SID: ` ${SID}\n`, TWILIO_AUTH_TOKEN: `\t${SECRET} ` } },
      `${SID} ${SID} ${SECRET} environment ${API}`,
    ],
    [
      'in .env',
      { dotEnv: `# mine\nTWILIO_ACCOUNT_SID="${SID}"\nexport TWILIO_AUTH_TOKEN=${SECRET} # x\n` },
      `${SID} ${SID} ${SECRET} .env ${API}`,
    ],
    [
      'in .env, behind the environment',
      {
        env: BY_TOKEN,
        dotEnv: `TWILIO_ACCOUNT_SID=${OTHER_SID}\nTWILIO_AUTH_TOKEN=${OTHER_SECRET}`,
      },
      `${SID} ${SID} ${SECRET} environment ${API}`,
    ],
    [
      'in .env, behind blank variables',
      {
        env: { TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '' },
        dotEnv: `TWILIO_ACCOUNT_SID=${SID}\nTWILIO_AUTH_TOKEN=${SECRET}`,
      },
      'demo: no credentials',
    ],
    [
      'half in .env',
      { env: { TWILIO_ACCOUNT_SID: SID }, dotEnv: `TWILIO_AUTH_TOKEN=${SECRET}` },
      `${SID} ${SID} ${SECRET} environment and .env ${API}`,
    ],
  ])('%s', (_, given, expected) => {
    expect(told(given)).toBe(expected)
  })

  test.each<[string, Given, string]>([
    ['a sid alone', { env: { TWILIO_ACCOUNT_SID: SID } }, 'TWILIO_API_KEY'],
    ['a token alone', { env: { TWILIO_AUTH_TOKEN: SECRET } }, 'TWILIO_ACCOUNT_SID'],
    [
      'a key without its secret',
      { env: { ...BY_TOKEN, TWILIO_API_KEY: KEY } },
      'TWILIO_API_SECRET',
    ],
    [
      'a secret without its key',
      { env: { ...BY_TOKEN, TWILIO_API_SECRET: SECRET } },
      'TWILIO_API_KEY',
    ],
    [
      'a short sid',
      { env: { ...BY_TOKEN, TWILIO_ACCOUNT_SID: SID.slice(1) } },
      'TWILIO_ACCOUNT_SID',
    ],
    ['a key for a sid', { env: { ...BY_TOKEN, TWILIO_ACCOUNT_SID: KEY } }, 'TWILIO_ACCOUNT_SID'],
    [
      'a secret for a sid',
      { env: { ...BY_TOKEN, TWILIO_ACCOUNT_SID: SECRET } },
      'TWILIO_ACCOUNT_SID',
    ],
    ['a sid for a key', { env: { ...BY_KEY, TWILIO_API_KEY: SID } }, 'TWILIO_API_KEY'],
    [
      'a token of two words',
      { env: { ...BY_TOKEN, TWILIO_AUTH_TOKEN: 'a b' } },
      'TWILIO_AUTH_TOKEN',
    ],
    [
      'a secret with a newline',
      { env: { ...BY_KEY, TWILIO_API_SECRET: 'a\nb' } },
      'TWILIO_API_SECRET',
    ],
    ['an edge with a dot', { env: { ...BY_KEY, TWILIO_EDGE: 'evil.example/' } }, 'TWILIO_EDGE'],
    ['a region with a slash', { env: { ...BY_KEY, TWILIO_REGION: 'us1/x' } }, 'TWILIO_REGION'],
    [
      'a version nobody speaks',
      { env: { ...BY_KEY, TWILIO_API_VERSION: '2010' } },
      'TWILIO_API_VERSION',
    ],
    [
      'a version, in the demo',
      { env: { TWILIO_API_VERSION: 'x' }, demo: true },
      'TWILIO_API_VERSION',
    ],
    ['a viewer’s token with blanks', { env: { VIEWER_TOKEN: 'a b' } }, 'VIEWER_TOKEN'],
    ['no address', { env: { ...BY_KEY, TWILIO_BASE_URL: 'api.twilio.com' } }, 'TWILIO_BASE_URL'],
    ['a file', { env: { ...BY_KEY, TWILIO_BASE_URL: 'file:///x' } }, 'TWILIO_BASE_URL'],
    ['http', { env: { ...BY_KEY, TWILIO_BASE_URL: 'http://api.twilio.com' } }, 'TWILIO_BASE_URL'],
    [
      'http nearly here',
      { env: { ...BY_KEY, TWILIO_BASE_URL: 'http://127.0.0.1.x' } },
      'TWILIO_BASE_URL',
    ],
    ['a user in it', { env: { ...BY_KEY, TWILIO_BASE_URL: 'https://u@x' } }, 'TWILIO_BASE_URL'],
    [
      'a password in it',
      { env: { ...BY_KEY, TWILIO_BASE_URL: `https://:${SECRET}@x` } },
      'TWILIO_BASE_URL',
    ],
    ['a query in it', { env: { ...BY_KEY, TWILIO_BASE_URL: 'https://x/?a' } }, 'TWILIO_BASE_URL'],
    [
      'a fragment in it',
      { env: { ...BY_KEY, TWILIO_BASE_URL: 'https://x/#a' } },
      'TWILIO_BASE_URL',
    ],
    ['a profile that is not there', { profile: 'work' }, '--profile'],
    ['a profile that is not in it', { profile: 'work', cli: { profiles: {} } }, '--profile'],
    ['a profile of another’s', { profile: '__proto__', cli: { profiles: {} } }, '--profile'],
    [
      'a profile without a key',
      { profile: 'a', cli: { profiles: { a: { accountSid: SID } } } },
      '--profile',
    ],
    ['a profile in a broken file', { profile: 'a', cli: '{' }, 'TWILIO_CONFIG_DIR'],
    [
      'a profile with a bad sid',
      {
        profile: 'a',
        cli: { profiles: { a: { accountSid: 'AC1', apiKey: KEY, apiSecret: SECRET } } },
      },
      'accountSid',
    ],
  ])('%s is a wrong setting that names what to set', (_, given, named) => {
    expect(() => configOf(given)).toThrow(WrongSetting)
    try {
      configOf(given)
    } catch (error) {
      const sentence = String(error)
      expect(sentence).toContain(named)
      expect(sentence).toMatch(/[^.]\.$/)
      expect(sentence).not.toContain('\n')
      for (const secret of [SECRET, OTHER_SECRET, 'a b', KEY])
        expect(sentence).not.toContain(secret)
    }
  })
})

describe('a profile of twilio-cli', () => {
  const work = { accountSid: SID, apiKey: KEY, apiSecret: SECRET, region: 'ie1', edge: 'dublin' }
  const home = { accountSid: OTHER_SID, apiKey: KEY, apiSecret: OTHER_SECRET }
  const cli = { profiles: { home, work }, activeProject: 'work' }
  const ofWork = `${SID} ${KEY} ${SECRET} profile work https://api.dublin.ie1.twilio.com/`
  const ofHome = `${OTHER_SID} ${KEY} ${OTHER_SECRET} profile home ${API}`

  test.each<[string, Given, string]>([
    ['that is active', { cli }, ofWork],
    ['that is the first, where none is active', { cli: { profiles: { home, work } } }, ofHome],
    [
      'that is the first, where the active one is gone',
      { cli: { ...cli, activeProject: 'x' } },
      ofHome,
    ],
    ['that is named', { cli, profile: 'home' }, ofHome],
    ['that is named, before the environment', { cli, profile: 'home', env: BY_TOKEN }, ofHome],
    [
      'behind the environment',
      { cli, env: BY_TOKEN },
      `${SID} ${SID} ${SECRET} environment ${API}`,
    ],
    [
      'behind .env',
      { cli, dotEnv: `TWILIO_ACCOUNT_SID=${SID}\nTWILIO_AUTH_TOKEN=${SECRET}` },
      `${SID} ${SID} ${SECRET} .env ${API}`,
    ],
    [
      'whose keys are in the keychain',
      { cli: { profiles: { a: { accountSid: SID } } } },
      'demo: no credentials',
    ],
    ['of a time before profiles', { cli: { projects: [{ id: 'a' }] } }, 'demo: no credentials'],
    ['in a broken file nobody asked for', { cli: '{' }, 'demo: no credentials'],
    ['in a file that holds something else', { cli: '[1]' }, 'demo: no credentials'],
  ])('%s', (_, given, expected) => {
    expect(told(given)).toBe(expected)
  })

  test('may be in another folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'viewer-cli-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'config.json'), JSON.stringify(cli))
    expect(told({ env: { TWILIO_CONFIG_DIR: folder } })).toBe(ofWork)
  })
})

describe('where Twilio is', () => {
  test.each<[Record<string, string>, string]>([
    [{}, 'https://api.twilio.com/'],
    [{ TWILIO_EDGE: 'sydney' }, 'https://api.sydney.us1.twilio.com/'],
    [{ TWILIO_REGION: 'au1' }, 'https://api.au1.twilio.com/'],
    [{ TWILIO_EDGE: 'sydney', TWILIO_REGION: 'au1' }, 'https://api.sydney.au1.twilio.com/'],
    [
      { TWILIO_BASE_URL: 'https://twilio.example/api/', TWILIO_EDGE: 'x' },
      'https://twilio.example/api/',
    ],
    [{ TWILIO_BASE_URL: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080/'],
    [{ TWILIO_BASE_URL: 'http://localhost' }, 'http://localhost/'],
    [{ TWILIO_BASE_URL: 'http://[::1]:1' }, 'http://[::1]:1/'],
  ])('%j', (env, address) => {
    expect(told({ env: { ...BY_KEY, ...env } })).toContain(` ${address}`)
  })
})

test.each([undefined, '2010-04-01', '2008-08-01'])('the version %s', (version) => {
  const env = version === undefined ? {} : { TWILIO_API_VERSION: version }
  expect(configOf({ env }).apiVersion).toBe(version ?? '2010-04-01')
})

test('the viewer’s token is the given one, else a new one each time', () => {
  expect(configOf({ env: { VIEWER_TOKEN: ' s3cr+t/== ' } }).token).toBe('s3cr+t/==')
  expect(configOf({ dotEnv: 'VIEWER_TOKEN=mine' }).token).toBe('mine')
  expect(configOf({}).token).not.toBe(configOf({}).token)
})

describe('the accounts that the page can switch to', () => {
  const THIRD_SID = `AC${'0e'.repeat(16)}`
  const profile = (accountSid: string, apiSecret = SECRET) => ({
    accountSid,
    apiKey: KEY,
    apiSecret,
  })
  const cli = {
    profiles: {
      first: profile(SID),
      second: { ...profile(OTHER_SID, OTHER_SECRET), region: 'ie1' },
      again: profile(SID, OTHER_SECRET),
      'in a keychain': { accountSid: THIRD_SID },
      broken: profile('AC1'),
    },
    activeProject: 'second',
  }
  const others = (given: Given): readonly string[] =>
    configOf(given).others.map(({ credentials: { accountSid, user, secret, source }, baseUrl }) =>
      [accountSid, user, secret, source, baseUrl.host].join(' '),
    )

  test.each<[string, Given, readonly string[]]>([
    ['none, with credentials of the environment', { env: BY_KEY, cli }, []],
    ['none, in the demo', { env: BY_KEY, cli, demo: true }, []],
    ['none, with a profile that was asked for', { cli, profile: 'first' }, []],
    [
      'those of the other profiles that can be used, each once',
      { cli },
      [`${SID} ${KEY} ${SECRET} profile first api.twilio.com`],
    ],
    [
      'subaccounts, by their parent’s token',
      { env: { ...BY_TOKEN, TWILIO_SUBACCOUNT_SIDS: ` ${OTHER_SID},${THIRD_SID} , ${SID},` } },
      [
        `${OTHER_SID} ${SID} ${SECRET} subaccount api.twilio.com`,
        `${THIRD_SID} ${SID} ${SECRET} subaccount api.twilio.com`,
      ],
    ],
    [
      'subaccounts, by their parent’s key, in its region',
      { cli, profile: 'second', env: { TWILIO_SUBACCOUNT_SIDS: THIRD_SID } },
      [`${THIRD_SID} ${KEY} ${OTHER_SECRET} subaccount api.ie1.twilio.com`],
    ],
  ])('are %s', (_, given, expected) => {
    expect(others(given)).toEqual(expected)
  })

  test('a broken sid among them is refused', () => {
    const env = { ...BY_TOKEN, TWILIO_SUBACCOUNT_SIDS: `${OTHER_SID},AC12` }
    expect(() => configOf({ env })).toThrow(/TWILIO_SUBACCOUNT_SIDS/)
  })
})
