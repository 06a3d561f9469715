import type { EntryColumns } from '../entry-columns.ts'
import { growInto } from '../grow.ts'
import type { LogTexts } from '../log-texts.ts'
import { ownHeadline } from '../message.ts'
import { NO_TEXT } from '../text-pool.ts'
import {
  addressInMessage,
  makeProblem,
  messageParts,
  methodOf,
  type Problem,
  shapeOf,
} from './problem.ts'
import { addressParts, type TextPart } from './text-parts.ts'

type Request = Pick<Problem, 'errorCode' | 'method'>

/** Numbers for things by their shape: the same for the same shape. */
class Shapes<T> {
  readonly known: T[] = []
  readonly #numbers = new Map<string | number, number>()

  numberOf(shape: string | number, make: () => T): number {
    let number = this.#numbers.get(shape)
    if (number === undefined) {
      number = this.known.length
      this.known.push(make())
      this.#numbers.set(shape, number)
    }
    return number
  }
}

/** The rows of some columns whose problem is known: all up to `seen`. */
interface Learned {
  problems: Uint32Array<ArrayBuffer>
  seen: number
}

/** More than an account has of anything: two numbers below it make one. */
const MANY = 2 ** 26

/**
 * Which problem each loaded row tells of. Each distinct text is taken apart once, each row is
 * looked at once; after that it is a look-up. It grows as pages arrive.
 */
export class LogProblems {
  /** By their numbers. */
  readonly #problems = new Shapes<Problem>()
  readonly #texts: LogTexts
  readonly #requests = new Shapes<Request>()
  readonly #addresses = new Shapes<readonly TextPart[]>()
  readonly #messages = new Shapes<readonly TextPart[]>()
  readonly #places = new Shapes<null>()
  /** By the ids of kinds, URLs and messages, where one has been asked for. */
  readonly #requestOfKind: number[] = []
  readonly #requestToldOfKind: number[] = []
  readonly #addressOfUrl: number[] = []
  readonly #addressOfMessage: (number | null)[] = []
  readonly #messageOfMessage: number[] = []
  readonly #learned = new WeakMap<EntryColumns, Learned>()

  constructor(texts: LogTexts) {
    this.#texts = texts
  }

  /** The problems met so far; a row's number is a place in them. */
  get all(): readonly Problem[] {
    return this.#problems.known
  }

  /** For each row of the columns, its problem's number. */
  numbersOf(columns: EntryColumns): Uint32Array {
    while (!this.learnSome(columns));
    return this.#learnedOf(columns).problems
  }

  /** How many rows of the columns have not been looked at. */
  unknownIn(columns: EntryColumns): number {
    return columns.sids.length - this.#learnedOf(columns).seen
  }

  /** Looks at some more rows, for a few milliseconds; says whether all are known now. */
  learnSome(columns: EntryColumns): boolean {
    const learned = this.#learnedOf(columns)
    const end = Math.min(columns.sids.length, learned.seen + ROWS_AT_A_TIME)
    if (end > 0) learned.problems = growInto(learned.problems, end - 1)
    for (let row = learned.seen; row < end; row += 1) {
      learned.problems[row] = this.#problemAt(columns, row)
    }
    learned.seen = end
    return end === columns.sids.length
  }

  #learnedOf(columns: EntryColumns): Learned {
    let learned = this.#learned.get(columns)
    if (!learned) {
      learned = { problems: new Uint32Array(0), seen: 0 }
      this.#learned.set(columns, learned)
    }
    return learned
  }

  #problemAt({ kinds, urls, messages }: EntryColumns, row: number): number {
    const kind = kinds[row] ?? 0
    const message = messages[row] ?? 0
    const url = urls[row] ?? NO_TEXT
    const told = url === NO_TEXT ? this.#addressTold(message) : null
    const request =
      told === null
        ? (this.#requestOfKind[kind] ??= this.#readKind(kind, false))
        : (this.#requestToldOfKind[kind] ??= this.#readKind(kind, true))
    const address =
      told ?? (this.#addressOfUrl[url] ??= this.#readAddress(this.#texts.urls.textOf(url) ?? ''))
    const said = (this.#messageOfMessage[message] ??= this.#readMessage(message))
    const place = this.#places.numberOf(request * MANY + address, () => null)
    return this.#problems.numberOf(place * MANY + said, () =>
      makeProblem({
        errorCode: this.#requests.known[request]?.errorCode ?? null,
        method: this.#requests.known[request]?.method ?? null,
        address: this.#addresses.known[address] ?? [],
        message: this.#messages.known[said] ?? [],
      }),
    )
  }

  #readKind(id: number, isToldInMessage: boolean): number {
    const { errorCode, requestMethod } = this.#texts.kind(id)
    const request = { errorCode, method: methodOf(requestMethod, isToldInMessage) }
    const shape = JSON.stringify([errorCode ?? '', request.method ?? ''])
    return this.#requests.numberOf(shape, () => request)
  }

  /** The number of the address that the message tells; null where it tells none. */
  #addressTold(message: number): number | null {
    let told = this.#addressOfMessage[message]
    if (told === undefined) {
      const address = addressInMessage(this.#texts.messages.textOf(message))
      told = address === null ? null : this.#readAddress(address)
      this.#addressOfMessage[message] = told
    }
    return told
  }

  #readAddress(address: string): number {
    const parts = addressParts(address)
    return this.#addresses.numberOf(shapeOf(parts), () => parts)
  }

  #readMessage(id: number): number {
    const text = this.#texts.messages.textOf(id)
    const parts = messageParts(text, ownHeadline(text))
    return this.#messages.numberOf(shapeOf(parts), () => parts)
  }
}

/** Rows looked at in one go: a few milliseconds where each brings new texts. */
const ROWS_AT_A_TIME = 1_000

const known = new WeakMap<LogTexts, LogProblems>()

/** The problems of the account that has these texts. */
export function problemsOf(texts: LogTexts): LogProblems {
  let problems = known.get(texts)
  if (!problems) {
    problems = new LogProblems(texts)
    known.set(texts, problems)
  }
  return problems
}
