import { type PageFrame, readPageFrames } from '../../src/twilio/page-frames.ts'

/** All frames of an answer with many days' pages. */
export async function framesOf(answer: Response): Promise<PageFrame[]> {
  if (answer.body === null) throw new Error('The answer has no body.')
  const frames: PageFrame[] = []
  for await (const frame of readPageFrames(answer.body)) frames.push(frame)
  return frames
}
