import { decodeList } from '../../../src/twilio/decode-list.ts'
import { type Contest, OURS } from '../harness/contest.ts'
import { storyPage } from '../twilio/row-pool.ts'

interface Size {
  readonly rounds: number
  readonly times: number
}

/** How long a page of 1,000 rows takes from its text to entries, in both of Twilio's dialects. */
export function dialects({ rounds, times }: Size): Contest {
  return {
    name: 'Decoding a page of XML',
    about: `1,000 rows from text to log entries, the mean of ${times} times: XML beside JSON, both with this viewer's decoder. Node, warmed up.`,
    metrics: { page: { title: '1,000 rows decoded', unit: 'ms' } },
    bounds: [{ metric: 'page', against: 'JSON', atMost: 5 }],
    rounds,
    open: async () => {
      const contender = async (name: string, format: 'json' | 'xml') => {
        const body = await storyPage(format)
        const run = () => meanOf(times, () => decodeList(body))
        await run()
        return { name, run }
      }
      return {
        contenders: [await contender(OURS, 'xml'), await contender('JSON', 'json')],
        close: () => Promise.resolve(),
      }
    },
  }
}

async function meanOf(
  times: number,
  work: () => Promise<{ readonly entries: { readonly length: number } }>,
): Promise<{ readonly page: number }> {
  const started = performance.now()
  let rows = 0
  for (let time = 0; time < times; time += 1) rows += (await work()).entries.length
  const took = performance.now() - started
  if (rows !== times * 1000) throw new Error(`${rows} rows came out of ${times} pages of 1,000`)
  return { page: took / times }
}
