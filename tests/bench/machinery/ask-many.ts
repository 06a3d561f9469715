import { Agent, type IncomingMessage, request } from 'node:http'

interface Asking {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly times: number
  /** In flight at once, each on its own kept connection. */
  readonly atOnce: number
  /** Called with each answer as it begins; by default its body is read and dropped. */
  readonly read?: (answer: IncomingMessage) => void
}

/** Asks the same question so many times. Rejects at the first answer that is not 200. */
export async function askMany({ times, atOnce, ...asking }: Asking): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let left = times
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      await ask(agent, asking)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, one))
  } finally {
    agent.destroy()
  }
}

function ask(
  agent: Agent,
  { url, headers = {}, read }: Pick<Asking, 'url' | 'headers' | 'read'>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`))
      answer.once('end', resolve).once('error', reject)
      if (read) read(answer)
      else answer.resume()
    })
      .once('error', reject)
      .end()
  })
}
