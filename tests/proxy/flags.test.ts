import { describe, expect, test } from 'vitest'
import { readFlags } from '../../src/proxy/flags.ts'
import { WrongSetting } from '../../src/proxy/wrong-setting.ts'

const NONE = {
  demo: false,
  port: null,
  host: '127.0.0.1',
  allowedHosts: [],
  readOnly: false,
  profile: null,
  open: true,
  help: false,
  version: false,
}

describe('the flags', () => {
  test.each([
    [[], {}],
    [['--demo'], { demo: true }],
    [['--port', '0'], { port: 0 }],
    [['--port=65535'], { port: 65_535 }],
    [['--port', '1', '--port', '2'], { port: 2 }],
    [['--host', '0.0.0.0'], { host: '0.0.0.0' }],
    [['--host', '[::1]'], { host: '::1' }],
    [['--host=::'], { host: '::' }],
    [
      ['--allowed-host', 'a.example', '--allowed-host=b:8443'],
      { allowedHosts: ['a.example', 'b:8443'] },
    ],
    [['--read-only', '--no-open'], { readOnly: true, open: false }],
    [['--profile', 'my profile'], { profile: 'my profile' }],
    [['--help', '--version'], { help: true, version: true }],
  ])('%j', (argv, flags) => {
    expect(readFlags(argv)).toEqual({ ...NONE, ...flags })
  })

  test.each([
    [['--tokn', 'hunter2'], '--tokn'],
    [['--token=hunter2'], '--token'],
    [['--no-demo'], '--no-demo'],
    [['-p', 'hunter2'], '-p'],
    [['--__proto__'], '--__proto__'],
    [[`--${'x'.repeat(99)}`], 'One flag'],
    [['--é'], 'One flag'],
    [['hunter2'], 'flags'],
    [['--demo', 'hunter2'], 'flags'],
    [['--', 'hunter2'], 'flags'],
    [['--demo=hunter2'], '--demo'],
    [['--port'], '--port'],
    [['--port', '--demo'], '--port'],
    [['--port', ''], '--port'],
    [['--port', 'hunter2'], '--port'],
    [['--port', '-1'], '--port'],
    [['--port', '65536'], '--port'],
    [['--port', '80.5'], '--port'],
    [['--port', '0x50'], '--port'],
    [['--host', ''], '--host'],
    [['--host', 'http://hunter2'], '--host'],
    [['--host', 'a b'], '--host'],
    [['--allowed-host', 'https://hunter2/'], '--allowed-host'],
    [['--allowed-host', '*'], '--allowed-host'],
    [['--profile'], '--profile'],
  ])('%j is a wrong setting', (argv, named) => {
    expect(() => readFlags(argv)).toThrow(WrongSetting)
    expect(() => readFlags(argv)).toThrow(named)
    expect(() => readFlags(argv)).not.toThrow('hunter2')
  })
})
