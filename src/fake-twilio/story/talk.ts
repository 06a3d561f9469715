import { Dice } from './dice.ts'
import { storySid } from './story-sid.ts'

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

/**
 * A call or a message: who with whom, from where. All its notifications share it. Every number is
 * of the 555-01xx range kept for fiction.
 */
export class Talk {
  readonly home: Home
  readonly inbound: boolean
  /** The number that is not the clinic's. */
  readonly patient: string
  readonly clinic: string
  /** The clinic's own number for the appointment it is about. */
  readonly appointment: number
  readonly #seed: number
  readonly #number: number

  /** `number` is the talk's own within the story of that seed. */
  constructor(seed: number, number: number) {
    const dice = new Dice(seed, number, 1)
    this.home = dice.pick(HOMES)
    const line = dice.below(100)
    this.patient = `+1${this.home.areaCode}55501${line < 10 ? '0' : ''}${line}`
    this.clinic = dice.pick(OWN_NUMBERS)
    this.inbound = dice.chance(0.4)
    this.appointment = 40_000 + dice.below(20_000)
    this.#seed = seed
    this.#number = number
  }

  get callSid(): string {
    return storySid('CA', this.#seed, this.#number)
  }

  get messageSid(): string {
    return storySid('SM', this.#seed, this.#number)
  }

  get caller(): string {
    return this.inbound ? this.patient : this.clinic
  }

  get called(): string {
    return this.inbound ? this.clinic : this.patient
  }
}
