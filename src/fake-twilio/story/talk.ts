import type { Dice } from './dice.ts'

/** A call or a message: who with whom, from where. All its notifications share it. */
export interface Talk {
  readonly callSid: string
  readonly messageSid: string
  readonly caller: string
  readonly called: string
  readonly home: Home
  readonly inbound: boolean
  /** The number that is not the clinic's. */
  readonly patient: string
  readonly clinic: string
  /** The clinic's own number for the appointment it is about. */
  readonly appointment: number
}

interface Home {
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly areaCode: string
}

const HOMES: readonly Home[] = [
  { city: 'NORFOLK', state: 'VA', zip: '23510', areaCode: '757' },
  { city: 'HAMPTON', state: 'VA', zip: '23669', areaCode: '757' },
  { city: 'RICHMOND', state: 'VA', zip: '23219', areaCode: '804' },
  { city: 'RALEIGH', state: 'NC', zip: '27601', areaCode: '919' },
  { city: 'WILMINGTON', state: 'NC', zip: '28401', areaCode: '910' },
  { city: 'BALTIMORE', state: 'MD', zip: '21201', areaCode: '410' },
  { city: '', state: 'DC', zip: '', areaCode: '202' },
]

/** The business's own numbers: the support hotline, reminders, and texts. */
const OWN_NUMBERS = ['+17575550100', '+17575550120', '+18045550142'] as const

/** Draws who talks with whom. Every number is of the 555-01xx range kept for fiction. */
export function drawTalk(dice: Dice, sids: Pick<Talk, 'callSid' | 'messageSid'>): Talk {
  const home = dice.pick(HOMES)
  const stranger = `+1${home.areaCode}55501${String(dice.below(100)).padStart(2, '0')}`
  const own = dice.pick(OWN_NUMBERS)
  const inbound = dice.chance(0.4)
  return {
    ...sids,
    home,
    inbound,
    patient: stranger,
    clinic: own,
    caller: inbound ? stranger : own,
    called: inbound ? own : stranger,
    appointment: 40_000 + dice.below(20_000),
  }
}
