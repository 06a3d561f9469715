import type { Pair } from '../log/form-pairs.ts'
import type { PairGroup } from '../ui/PairTable.tsx'

/**
 * What the variables of Twilio's requests are about, the way a person asks: who, where, how the
 * call or message stands, what was said or pressed. Names as Twilio documents them for its voice
 * and messaging webhooks and their status callbacks.
 */
const GROUPS: readonly (readonly [title: string, names: RegExp])[] = [
  [
    'Who',
    /^(?:From|To|Caller|Called|ForwardedFrom|CallerName|CallerId|ContactName|ProfileName|WaId)$/,
  ],
  ['Where', /^(?:From|To|Caller|Called)(?:City|State|Zip|Country)$/],
  [
    'What was said',
    /^(?:Body|NumMedia|NumSegments|Media(?:Url|ContentType)\d+|Digits|FinishedOnKey|SpeechResult|UnstableSpeechResult|Confidence|Transcription\w+|Recording\w+)$/,
  ],
  [
    'Call',
    /^(?:Call|ParentCall|Dial|Queue|Conference|Bridged|Answered|Machine)\w*$|^(?:Direction|Duration|SipResponseCode|StirVerstat|StirPassportToken)$/,
  ],
  ['Message', /^(?:Sms|Message|Messaging|Raw)\w*$/],
]

const REST = 'The rest'

/** The variables in groups, in their own order within each; no title where there is one group. */
export function groupVariables(pairs: readonly Pair[]): readonly PairGroup[] {
  const groups = new Map<string, Pair[]>([...GROUPS, [REST] as const].map(([title]) => [title, []]))
  for (const pair of pairs) {
    const [title = REST] = GROUPS.find(([, names]) => names.test(pair.name)) ?? []
    groups.get(title)?.push(pair)
  }
  const filled = [...groups].filter(([, own]) => own.length > 0)
  return filled.map(([title, own]) => ({ title: filled.length > 1 ? title : null, pairs: own }))
}
