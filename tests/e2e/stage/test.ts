import { test as base, expect } from '@playwright/test'
import type { FakeTwilio, FakeTwilioOptions } from '../../../src/fake-twilio/fake-twilio.ts'
import { serveFakeTwilio } from '../../../src/fake-twilio/serve.ts'
import { startViewer, type Viewer } from './viewer.ts'
import { watchPage } from './watch-page.ts'

/** A viewer in front of a pretended Twilio of one's own. */
export interface Live extends Viewer {
  readonly twilio: FakeTwilio
  /** The pretended Twilio goes; the viewer stays. */
  readonly endTwilio: () => Promise<void>
}

interface LiveOptions extends FakeTwilioOptions {
  readonly flags?: readonly string[]
  readonly apiVersion?: '2010-04-01' | '2008-08-01'
  readonly settings?: Readonly<Record<string, string>>
}

/** Made up, and put together so that no scanner takes them for real ones. */
export const API_KEY = `SK${'0e2e'.repeat(8)}`
export const API_SECRET = ['secret', 'of', 'the', 'stories', '7c1f'].join('-')

interface Stage {
  /** Starts a pretended Twilio and, before it, a viewer with credentials for it. */
  readonly startLive: (options?: LiveOptions) => Promise<Live>
}

interface Shared {
  /** A viewer with demo data. It is shared: stories that delete start their own. */
  readonly demo: Viewer
}

/**
 * A story. Whatever it tells, its page is quiet: no error on the console, no violation of the
 * content security policy, no dialog, and no request to another host.
 */
export const test = base.extend<Stage, Shared>({
  // The page is looked at before its server ends, which would break off what still comes.
  page: async ({ page, startLive: _endsAfterThis }, give) => {
    const noted = await watchPage(page)
    await give(page)
    expect(noted).toEqual([])
  },

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here.
  startLive: async ({}, give) => {
    const endings: (() => Promise<void>)[] = []
    await give(async (options = {}) => {
      const { flags = [], apiVersion = '2010-04-01', settings = {}, ...account } = options
      const served = await serveFakeTwilio({
        credentials: { user: API_KEY, password: API_SECRET },
        ...account,
      })
      endings.push(served.close)
      const viewer = await startViewer(flags, {
        TWILIO_ACCOUNT_SID: served.fake.accountSid,
        TWILIO_API_KEY: API_KEY,
        TWILIO_API_SECRET: API_SECRET,
        TWILIO_BASE_URL: served.url,
        TWILIO_API_VERSION: apiVersion,
        ...settings,
      })
      endings.push(viewer.stop)
      return { ...viewer, twilio: served.fake, endTwilio: served.close }
    })
    await Promise.all(endings.map((end) => end()))
  },

  demo: [
    // oxlint-disable-next-line no-empty-pattern -- As above.
    async ({}, give) => {
      const viewer = await startViewer(['--demo'], {})
      await give(viewer)
      await viewer.stop()
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'
