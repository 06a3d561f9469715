import { form } from './form.ts'
import type { Occurrence } from './occurrence.ts'

/** Which server answered: the headers that it always sends. */
export type Server = keyof typeof SERVERS

const SERVERS = {
  nginx: { Server: 'nginx/1.24.0 (Ubuntu)', Connection: 'keep-alive' },
  express: { 'X-Powered-By': 'Express', Connection: 'keep-alive', Vary: 'Accept-Encoding' },
  django: {
    Server: 'gunicorn',
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Language, Cookie',
    'Set-Cookie': 'sessionid=k3zq0v7e5example; HttpOnly; Path=/; SameSite=Lax',
  },
  apache: { Server: 'Apache/2.4.57 (Debian)', 'X-Powered-By': 'PHP/8.2.7' },
  bucket: { Server: 'ExampleStore', 'X-Request-Id': '7Q0EXAMPLE1W4', 'Accept-Ranges': 'bytes' },
} as const

/**
 * The headers of an answer, form-encoded as Twilio keeps them. One in forty is cut in the middle
 * of a value, which happens too.
 */
export function responseHeaders(
  { at, dice }: Occurrence,
  server: Server,
  contentType: string | null,
  body: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const length = new TextEncoder().encode(body).length
  const text = form({
    Date: new Date(at * 1000).toUTCString(),
    ...SERVERS[server],
    ...(contentType === null ? {} : { 'Content-Type': contentType }),
    'Content-Length': length,
    ...more,
  })
  return dice.chance(1 / 40) ? text.slice(0, text.length - 9) : text
}
