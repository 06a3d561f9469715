import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameHead, type PageFrame, readPageFrames } from '../../src/twilio/page-frames.ts'

const anyPosition = fc.oneof(
  fc.constant('start' as const),
  fc.record({ page: fc.nat(), pageToken: fc.option(fc.string()) }),
)

/** Texts with newlines, braces, letters of one to four bytes, and a byte order mark. */
const anyBody = fc.string({
  unit: fc.constantFrom('a', '\n', '{', '"', 'é', '日', '🙂', '\ufeff', '\u0000'),
  maxLength: 12,
})

const anyFrame: fc.Arbitrary<PageFrame> = fc.record({
  day: fc.constantFrom('2026-11-20', '2026-11-21'),
  position: anyPosition,
  body: fc.option(anyBody),
})

function bytesOf({ body, ...frame }: PageFrame): Uint8Array {
  if (body === null) return Buffer.from(frameHead(frame, null))
  const bytes = Buffer.from(body)
  return Buffer.concat([Buffer.from(frameHead(frame, bytes.length)), bytes])
}

/** The bytes as an answer that comes in pieces of these sizes, again and again; 0 is an empty one. */
function answerIn(bytes: Uint8Array, sizes: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0
  let piece = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      const size = sizes[piece % sizes.length] ?? 1
      controller.enqueue(bytes.subarray(at, at + size))
      at += size
      piece += 1
    },
  })
}

async function read(answer: ReadableStream<Uint8Array>): Promise<PageFrame[]> {
  const frames: PageFrame[] = []
  for await (const frame of readPageFrames(answer)) frames.push(frame)
  return frames
}

const anySizes = fc.array(fc.nat(40), { maxLength: 5 }).map((sizes) => [...sizes, 1 + sizes.length])

describe('pages in one answer', () => {
  test('come out as they went in, however the answer is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFrame, { maxLength: 4 }), anySizes, async (frames, sizes) => {
        const bytes = Buffer.concat(frames.map(bytesOf))
        expect(await read(answerIn(bytes, sizes))).toEqual(frames)
      }),
    )
  })

  test('that end within one are not taken for whole', async () => {
    const anyAnswer = fc.tuple(fc.array(anyFrame, { maxLength: 2 }), anyFrame, fc.nat(), anySizes)
    await fc.assert(
      fc.asyncProperty(anyAnswer, async ([whole, last, random, sizes]) => {
        const before = Buffer.concat(whole.map(bytesOf))
        const broken = bytesOf(last)
        const kept = 1 + (random % (broken.length - 1))
        const bytes = Buffer.concat([before, broken.subarray(0, kept)])
        const frames: PageFrame[] = []
        const reading = (async () => {
          for await (const frame of readPageFrames(answerIn(bytes, sizes))) frames.push(frame)
        })()
        await expect(reading).rejects.toThrow('breaks off')
        expect(frames).toEqual(whole)
      }),
    )
  })

  test('are each there as soon as its last byte is', async () => {
    const frames: PageFrame[] = [
      { day: '2026-11-21', position: 'start', body: '{}' },
      { day: '2026-11-20', position: 'start', body: null },
    ]
    const answer = new ReadableStream<Uint8Array>({
      start: (controller) => frames.forEach((frame) => controller.enqueue(bytesOf(frame))),
    })
    const reading = readPageFrames(answer)
    expect((await reading.next()).value).toEqual(frames[0])
    expect((await reading.next()).value).toEqual(frames[1])
  })

  test('fail as the answer fails', async () => {
    const answer = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('cut')),
    })
    await expect(read(answer)).rejects.toThrow('cut')
  })

  test.each(['{}\n', 'null\n', '[]\n', '<html></html>\n', '\n'])(
    'are no other answer: %j',
    async (text) => {
      await expect(read(answerIn(Buffer.from(text), [9]))).rejects.toThrow()
    },
  )

  test('let go of the answer when they cannot be read, or nobody reads on', async () => {
    const cancelled: string[] = []
    const answerWith = (text: string) =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(Buffer.from(text)),
        cancel: () => void cancelled.push(text),
      })
    await expect(read(answerWith('no frame\n'))).rejects.toThrow()
    const head = frameHead({ day: '2026-11-21', position: 'start' }, null)
    for await (const frame of readPageFrames(answerWith(head))) {
      expect(frame.body).toBeNull()
      break
    }
    expect(cancelled).toEqual(['no frame\n', head])
  })
})
