import { type Child, startChild } from './child.ts'
import { BUILT } from './places.ts'

/** The built program, running. */
export interface Viewer extends Child {
  /** Without the token, without a slash at its end. */
  readonly origin: string
  readonly token: string
}

/** Made up; any Basic authorization is let in by the pretended Twilio. */
export const ACCOUNT = `AC${'5f1c710'.repeat(5).slice(0, 32)}`
const TOKEN = 'token-of-the-bench'

/** Starts the built viewer in front of a Twilio at this address, or as a demo. */
export async function startViewer(twilio: string | null): Promise<Viewer> {
  const env = {
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: 'auth-token-of-the-bench'.padEnd(32, '0'),
    TWILIO_API_KEY: '',
    TWILIO_API_SECRET: '',
    TWILIO_REGION: '',
    TWILIO_EDGE: '',
    TWILIO_API_VERSION: '',
    TWILIO_BASE_URL: twilio ?? '',
    VIEWER_TOKEN: TOKEN,
  }
  const demo = twilio === null ? ['--demo'] : []
  const child = await startChild(BUILT.viewer, {
    args: ['--port', '0', '--no-open', ...demo],
    env,
  })
  return { ...child, origin: new URL(child.url).origin, token: TOKEN }
}
