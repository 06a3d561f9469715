import { isKindName, type KindName } from './kinds.ts'
import type { Plot, Quarter, Scene } from './scene.ts'

/**
 * The month of Tidewater, a made-up clinic that reminds patients of appointments by phone and text
 * and runs a hotline. Hours are GMT; the clinic lives five hours behind it.
 */
export const SCENES: readonly Scene[] = [
  {
    name: 'a status callback that is not there, around the clock',
    share: 55,
    intensity: (quarter) => 0.5 + busy(quarter),
    plots: [
      [8, plot('callbackNotFound')],
      [1, plot('callbackNotFound', 'callbackNotFound')],
      [1, plot('callbackNotFound', 'callbackNotFound@3')],
    ],
  },
  {
    name: 'a bad release, for three and a half hours three days ago',
    share: 11,
    intensity: ({ daysAgo, hour }) => (daysAgo === 3 && hour >= 14.25 && hour < 17.75 ? 1 : 0),
    plots: [
      [5, plot('greetingBroken', 'fallbackBroken@1', 'callbackNotFound@2')],
      [3, plot('greetingBroken', 'fallbackBroken')],
      [2, plot('gatewayDown', 'gatewayDown@1', 'callbackNotFound@4')],
      [2, plot('reminderBroken', 'callbackNotFound@6')],
    ],
  },
  {
    name: 'mistyped TwiML, all day nine days ago',
    share: 8,
    intensity: (quarter) => (quarter.daysAgo === 9 ? 0.1 + busy(quarter) : 0),
    plots: [
      [6, plot('bareAmpersand', 'callbackNotFound@5')],
      [2, plot('unclosedSay')],
      [3, plot('unknownVerb')],
      [2, plot('unknownAttribute', 'unknownVerb@8', 'callbackNotFound@9')],
    ],
  },
  {
    name: 'a lookup that is too slow, in the evenings of the last two weeks',
    share: 10,
    intensity: ({ daysAgo, hour }) => (daysAgo < 14 ? evening(hour) : 0),
    plots: [
      [6, plot('lookupTimedOut', 'lookupFallbackTimedOut@15', 'callbackNotFound@31')],
      [3, plot('lookupTimedOut')],
      [2, plot('lookupGatewayTimeout', 'callbackNotFound@2')],
    ],
  },
  {
    name: 'what goes wrong on any day',
    share: 16,
    intensity: (quarter) => 0.06 + busy(quarter),
    plots: [
      ...alone({
        undelivered: 14,
        unsubscribed: 6,
        filtered: 5,
        inboundForbidden: 5,
        wrongAttribute: 5,
        forbiddenNumber: 4,
        replyRefused: 3,
        conferenceTrouble: 3,
        relativeMusic: 2,
        phpWarning: 2,
        signInInstead: 2,
        unknownParameter: 2,
        noCallbackUrl: 2,
        codeUnheardOf: 2,
        wrongCertificate: 1,
        balanceMail: 1,
        usageNotice: 1,
      }),
      [3, plot('countryNotAllowed', 'callbackNotFound@1')],
      [5, plot('musicMissing', 'musicMissing@4', 'callbackNotFound@4')],
      [2, plot('wrongContentType', 'unknownVerb@3')],
      [2, plot('hostUnknown', 'hostUnknown')],
      [1, plot('growingUrl', 'growingUrl@1', 'growingUrl@2')],
    ],
  },
]

/** A kind, or a kind so many seconds after the start. */
type Step = KindName | `${KindName}@${number}`

function plot(...steps: readonly Step[]): Plot {
  return steps.map((step) => {
    const [kind = '', after = '0'] = step.split('@')
    if (!isKindName(kind)) throw new RangeError(`no kind is called ${kind}`)
    return [Number(after), kind]
  })
}

/** Plots of a single kind each, with their weights. */
function alone(weights: Partial<Record<KindName, number>>): Scene['plots'] {
  return Object.entries(weights).flatMap(([kind, weight]) =>
    isKindName(kind) ? [[weight, plot(kind)]] : [],
  )
}

/** How busy the clinic's callers are, 0 to 1: asleep from 05 to 11 GMT, quieter at weekends. */
function busy({ hour, weekday }: Quarter): number {
  const sinceWaking = (hour - 11 + 24) % 24
  const weekend = weekday === 0 || weekday === 6
  return Math.max(0, Math.sin((sinceWaking / 18) * Math.PI)) * (weekend ? 0.35 : 1)
}

/** The evening's peak, from 22 to 02 GMT with its height at midnight. */
function evening(hour: number): number {
  const fromMidnight = Math.min(hour, 24 - hour)
  return fromMidnight < 2 ? 1.05 - fromMidnight / 2 : 0
}
