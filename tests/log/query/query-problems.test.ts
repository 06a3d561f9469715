import { expect, test } from 'vitest'
import { queryProblems } from '../../../src/log/query/query-problems.ts'

const FIELDS =
  'The fields are code, level, host, path, url, method, status, message, call, sid, source, group, has.'

test.each<[string, [said: string, meant: string | null][]]>([
  ['', []],
  ['plain -words "code:1" code:11200 host:*.a 12:30 https://x.example', []],
  ['localhost:3000/voice', []],
  [
    'code:11200 late -code:1 code:11205,11200',
    [
      [
        'All terms must hold, and no notification has more than one code.',
        'late -code:1 code:11200,11205',
      ],
    ],
  ],
  ['code: -host:', []],
  [
    'a -cod:11200 b',
    [['There is no field “cod”, so “cod:11200” is looked for as text.', 'a -code:11200 b']],
  ],
  ['Status:404', [[expect.stringContaining('only where a notification’s message tells it'), null]]],
  [
    'Msg:"a b"',
    [[`There is no field “Msg”, so “Msg:"a b"” is looked for as text. ${FIELDS}`, null]],
  ],
  [
    'level:error,warnin',
    [
      [
        '“warnin” finds nothing: a level is one of error, warning, notice, debug, unknown.',
        'level:error,warning',
      ],
    ],
  ],
  [
    'has:recording',
    [
      [
        '“recording” finds nothing: what “has:” asks for is one of call, message, url, code, status, source.',
        null,
      ],
    ],
  ],
  ['code:shop', [['“shop” finds nothing: a code is a number, such as 11200.', null]]],
  [
    'status:5',
    [
      [
        '“5” finds nothing: an HTTP status has three digits, such as 404; x stands for any, as in 5xx.',
        null,
      ],
    ],
  ],
])('“%s” is told of', (query, expected) => {
  expect(queryProblems(query)).toEqual(expected.map(([said, meant]) => ({ said, meant })))
})
