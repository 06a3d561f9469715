import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { asCurl } from '../../src/entry-detail/carry/as-curl.ts'
import { asHttpie } from '../../src/entry-detail/carry/as-httpie.ts'
import { asJson } from '../../src/entry-detail/carry/as-json.ts'
import { asMarkdown } from '../../src/entry-detail/carry/as-markdown.ts'
import { code, fenced, plain } from '../../src/entry-detail/carry/markdown-parts.ts'
import { requestOf } from '../../src/entry-detail/carry/request-of.ts'
import { shellWord } from '../../src/entry-detail/carry/shell-word.ts'
import type { FullLogEntry } from '../../src/log/entry.ts'
import { decodeWhole } from '../../src/twilio/row.ts'
import { wireEntry, type WireEntry } from '../app/wire-entry.ts'

const entryOf = (change: WireEntry = {}): FullLogEntry => decodeWhole(wireEntry(change))

/** What a POSIX shell makes of a command's words: the words a program would be given. */
function wordsOf(command: string): readonly string[] {
  const shown = `curl() { printf '%s\\0' "$@"; }; http() { curl "$@"; }; ${command}`
  return execFileSync('/bin/sh', ['-c', shown]).toString().split('\0').slice(0, -1)
}

describe('the request behind a notification', () => {
  test.each<[string, WireEntry, unknown]>([
    [
      'a POST sends its variables in the body, as they are',
      {
        request_method: 'post',
        request_url: 'https://a.example/x?y=1',
        request_variables: 'B=1&B=2&A=&C',
      },
      { method: 'POST', url: 'https://a.example/x?y=1', form: 'B=1&B=2&A=&C' },
    ],
    [
      'a GET in its query',
      {
        request_method: 'get',
        request_url: 'https://a.example/x?y=1#top',
        request_variables: 'B=1&B=2',
      },
      { method: 'GET', url: 'https://a.example/x?y=1&B=1&B=2', form: null },
    ],
    [
      'where they may stand already',
      { request_method: 'GET', request_url: 'https://a.example/x?B=1', request_variables: 'B=1' },
      { method: 'GET', url: 'https://a.example/x?B=1', form: null },
    ],
    [
      'no variables',
      { request_method: 'GET', request_url: 'http://a.example', request_variables: '' },
      { method: 'GET', url: 'http://a.example', form: null },
    ],
    [
      'no method: Twilio posts',
      { request_method: null, request_url: 'http://a.example', request_variables: 'A=1' },
      { method: 'POST', url: 'http://a.example', form: 'A=1' },
    ],
    ['a relative URL', { request_url: 'hold.mp3' }, null],
    ['no URL', { request_url: null }, null],
    ['another scheme', { request_url: 'file:///etc/passwd' }, null],
    ['a URL that Twilio cut', { request_url: `https://a.example/${'x'.repeat(2029)}` }, null],
    ['no method of HTTP', { request_method: 'GET; rm' }, null],
  ])('%s', (_, change, request) => {
    expect(requestOf(entryOf(change))).toEqual(request)
  })
})

describe('commands', () => {
  test.each<[string, Parameters<typeof asCurl>[0], string]>([
    [
      'GET',
      { method: 'GET', url: 'https://a.example/', form: null },
      'curl --url https://a.example/',
    ],
    [
      'POST',
      { method: 'POST', url: 'https://a.example/?a=1', form: "B=it's" },
      "curl --data-raw 'B=it'\\''s' --url 'https://a.example/?a=1'",
    ],
    [
      'PUT',
      { method: 'PUT', url: 'https://a.example', form: 'a=b' },
      'curl --request PUT --data-raw a=b --url https://a.example',
    ],
    [
      'HEAD',
      { method: 'HEAD', url: 'https://a.example', form: null },
      'curl --head --url https://a.example',
    ],
    [
      'POST of nothing',
      { method: 'POST', url: 'https://a.example', form: null },
      'curl --request POST --url https://a.example',
    ],
    [
      'brackets',
      { method: 'GET', url: 'https://a.example/[1-3]', form: null },
      "curl --globoff --url 'https://a.example/[1-3]'",
    ],
  ])('%s for curl', (_, request, command) => {
    expect(asCurl(request)).toBe(command)
  })

  test('a POST for HTTPie', () => {
    expect(asHttpie({ method: 'POST', url: 'https://a.example/', form: 'a=b&c' })).toBe(
      "http --ignore-stdin POST https://a.example/ Content-Type:application/x-www-form-urlencoded '--raw=a=b&c'",
    )
  })

  test('reach the program word for word, whatever strangers wrote', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom("'", '"', '`id`', '$(id)', '\\', '\n', '!', ' ', ';', '--', '@x', '*'),
        ),
      )
      .map((list) => list.join('').replaceAll('\0', ''))
    fc.assert(
      fc.property(hostile, hostile, (url, form) => {
        const request = { method: 'POST', url: `https://a.example/${url}`, form: `a=${form}` }
        expect(wordsOf(asCurl(request)).slice(-4)).toEqual([
          '--data-raw',
          request.form,
          '--url',
          request.url,
        ])
        expect(wordsOf(asHttpie(request)).at(-1)).toBe(`--raw=${request.form}`)
      }),
      { numRuns: 25 },
    )
  })

  test('no word of a shell is empty by mistake', () => {
    expect(shellWord('')).toBe("''")
    expect(shellWord('a\0b c')).toBe("'ab c'")
  })
})

test('JSON has Twilio’s own names and texts', () => {
  const wire = wireEntry({ response_body: '', request_variables: null })
  expect(JSON.parse(asJson(decodeWhole(wire)))).toEqual(wire)
})

describe('the incident note', () => {
  test('tells what, when, where, why and the answer', () => {
    const entry = entryOf()
    const findings = diagnose(entry, entry.exchange)
    const note = asMarkdown({
      entry,
      headline: 'Got HTTP 502 from *us*',
      findings,
      zone: 'Europe/Berlin',
      link: 'http://127.0.0.1:4280/?entry=NO1',
    })
    expect(note).toContain('## 11200 Got HTTP 502 from \\*us\\*\n')
    expect(note).toContain(
      '- When: Fri, Nov 20, 2026, 10:15:30 Europe/Berlin, UTC+1 (2026-11-20T09:15:30Z)\n- Level: Error\n- Request: `POST https://shop.example/voice?lang=de&q=two%20words`\n',
    )
    expect(note).toContain('- Link: http://127.0.0.1:4280/?entry=NO1')
    expect(note).toContain(`### Cause: ${findings[0]?.title}`)
    expect(note).toContain('### Response body\n\n```\n<h1>Bad gateway</h1>\n<p>Größe 1</p>\n```')
  })

  test('leaves out what is not there, and cuts a long body', () => {
    const entry = decodeWhole({ sid: wireEntry().sid, response_body: 'x'.repeat(2_500) })
    const note = asMarkdown({ entry, headline: '', findings: [], zone: 'UTC', link: 'L' })
    expect(note.split('\n').slice(0, 5)).toEqual([
      '## No message',
      '',
      '- Level: No level',
      `- Notification: \`${entry.sid}\``,
      '- Link: L',
    ])
    expect(note).toMatch(/… and 500 characters more\.$/)
  })

  test.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['a\nb', '`a b`'],
  ])('code %j', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  test('a fence is longer than any in the text', () => {
    expect(fenced('a\n````\nb\n')).toBe('`````\na\n````\nb\n`````')
  })

  test('words mean nothing but themselves', () => {
    expect(plain('<b>[a](b) *c*\n# d')).toBe('\\<b\\>\\[a\\](b) \\*c\\* \\# d')
  })
})
