import { http, HttpResponse, type HttpHandler } from 'msw'
import { setupServer } from 'msw/node'

/** The page's own server, as the app tests pretend it. A question nobody answers fails the test. */
export const server = setupServer()

/** What `/api/{path}` is asked in a test: the path's end, its parameters, the method. */
export interface ApiQuestion {
  readonly path: string
  readonly query: URLSearchParams
  readonly method: string
  /** Whom it is about: the account's sid. */
  readonly account: string | null
}

type Answer = Response | object | string | null
type Answering = Answer | ((question: ApiQuestion) => Answer | Promise<Answer>)

/**
 * Answers one path below `/api` (`notifications/*`, `errors/11200`) until the test ends. Objects go
 * out as JSON, texts as they are, null as an empty 204; {@link apiFailure} makes the contract's failures.
 * Answers given later come first.
 */
export function answerApi(
  path: string,
  answer: Answering,
  method: 'get' | 'delete' = 'get',
): readonly ApiQuestion[] {
  const asked: ApiQuestion[] = []
  const handler: HttpHandler = http[method](`*/api/${path}`, async ({ request }) => {
    const url = new URL(request.url)
    const question = {
      path: url.pathname.slice('/api/'.length),
      query: url.searchParams,
      method: request.method,
      account: request.headers.get('x-viewer-account'),
    }
    asked.push(question)
    return toResponse(await (typeof answer === 'function' ? answer(question) : answer))
  })
  server.use(handler)
  return asked
}

/** A failure in the form of the contract: `{code, message, retryAfter?, twilio?}`. */
export function apiFailure(
  status: number,
  code: string,
  message: string,
  more: { retryAfter?: number; twilio?: object } = {},
): Response {
  return HttpResponse.json({ code, message, ...more }, { status })
}

/** An answer that does not come before the test lets it. */
export function heldAnswer(answer: Answer): {
  readonly answer: () => Promise<Answer>
  readonly release: () => void
} {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return { answer: async () => (await released, answer), release: () => release() }
}

function toResponse(answer: Answer): Response {
  if (answer === null) return new HttpResponse(null, { status: 204 })
  if (answer instanceof Response) return answer.clone()
  if (typeof answer === 'string') return HttpResponse.text(answer)
  return HttpResponse.json(answer)
}
