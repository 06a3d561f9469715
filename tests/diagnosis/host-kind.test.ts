import { expect, test } from 'vitest'
import { hostKind, isTunnel } from '../../src/diagnosis/rules/host-kind.ts'

test.each([
  ['localhost', 'local'],
  ['api.localhost', 'local'],
  ['localhost.harbor.example', 'public'],
  ['notlocalhost', 'private'],
  ['127.0.0.1', 'local'],
  ['127.8.8.8', 'local'],
  ['0.0.0.0', 'local'],
  ['::1', 'local'],
  ['::', 'local'],
  ['10.0.0.1', 'private'],
  ['110.0.0.1', 'public'],
  ['172.15.0.1', 'public'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.1', 'public'],
  ['192.168.0.1', 'private'],
  ['192.169.0.1', 'public'],
  ['169.254.169.254', 'private'],
  ['100.63.0.1', 'public'],
  ['100.64.0.1', 'private'],
  ['100.127.0.1', 'private'],
  ['100.128.0.1', 'public'],
  ['fd00::1', 'private'],
  ['fe80::1', 'private'],
  ['2001:db8::1', 'public'],
  ['printer.local', 'private'],
  ['app.test', 'private'],
  ['local.harbor.example', 'public'],
  ['web', 'private'],
])('%s is %s', (host, kind) => expect(hostKind(host)).toBe(kind))

test.each([
  ['4f2a.ngrok-free.app', true],
  ['4f2a.ngrok.io', true],
  ['red-fox.loca.lt', true],
  ['a-b.trycloudflare.com', true],
  ['ngrok.io.harbor.example', false],
  ['myngrok.io', false],
  ['harbor.example', false],
])('%s is a tunnel: %s', (host, tunnel) => expect(isTunnel(host)).toBe(tunnel))
