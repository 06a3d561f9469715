import type { Plugin, ViteDevServer } from 'vite'
import type { createDevApp, DevApp } from './dev-app.ts'

/** The module that holds the server; Vite loads it, so that a change to it counts at once. */
interface DevModule {
  readonly createDevApp: typeof createDevApp
}

function isDevModule(module: object): module is DevModule {
  return 'createDevApp' in module && typeof module.createDevApp === 'function'
}

/** `npm run dev`: the server's own handler below Vite's `/api`, and the token in Vite's address. */
export function viteDev(): Plugin {
  return {
    name: 'twilio-log-viewer-dev',
    apply: 'serve',
    async configureServer(server) {
      // Without a server of its own (as in the tests) Vite has nobody to show a log to.
      if (server.httpServer === null) return
      const load = appLoader(server)
      const { token, note } = await load()
      server.middlewares.use(async (incoming, outgoing, next) => {
        if (!/^\/+api(?:[/?]|$)/.test(incoming.url ?? '')) return next()
        try {
          const app = await load()
          app.listenerAt('localhost', portOf(server))(incoming, outgoing)
        } catch (error) {
          next(error)
        }
      })
      server.printUrls = () => {
        const { local = [], network = [] } = server.resolvedUrls ?? {}
        server.config.logger.info(note)
        for (const url of [...local, ...network]) {
          server.config.logger.info(`Twilio Log Viewer: ${url}#t=${encodeURIComponent(token)}`)
        }
      }
    },
  }
}

/** The app, made anew when its source has changed; its token stays. */
function appLoader(server: ViteDevServer): () => Promise<DevApp> {
  let source: DevModule['createDevApp'] | null = null
  let app: DevApp | null = null
  return async () => {
    const module: object = await server.ssrLoadModule('/src/proxy/dev-app.ts')
    if (!isDevModule(module)) throw new Error('dev-app.ts has no createDevApp.')
    if (app === null || source !== module.createDevApp) {
      source = module.createDevApp
      const token = app === null ? {} : { VIEWER_TOKEN: app.token }
      app = source({ ...process.env, ...token }, server.config.root)
    }
    return app
  }
}

function portOf(server: ViteDevServer): number {
  const address = server.httpServer?.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
