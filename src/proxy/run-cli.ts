import { noteOf, othersOf, sessionOf, upstreamOf } from './account.ts'
import { createApp } from './app.ts'
import { type Config, readConfig, type Surroundings } from './config.ts'
import { type Flags, HELP, readFlags } from './flags.ts'
import { isLoopback, shownHost } from './hosts.ts'
import { startServer } from './server.ts'
import { readStaticFiles, type StaticFiles } from './static-files.ts'
import { errorCode } from './upstream.ts'
import { WrongSetting } from './wrong-setting.ts'

/** All that a run touches of the world, so that tests can give it another one. */
export interface CliWorld extends Surroundings {
  readonly argv: readonly string[]
  /** Takes the one line with the address, and what `--help` and `--version` ask for. */
  readonly stdout: (text: string) => void
  /** Takes everything else. */
  readonly stderr: (text: string) => void
  /** Whether a person is looking: only then is a browser opened. */
  readonly isTerminal: boolean
  readonly openBrowser: (address: string) => void
  readonly version: string
  /** The built page. */
  readonly clientFolder: string
}

/** It has ended, with this exit code; or it serves, until it is closed. */
export type CliOutcome =
  | { readonly running: false; readonly exitCode: 0 | 2 }
  | { readonly running: true; readonly address: string; close(): Promise<void> }

/** The whole command: reads the settings, serves, and says where. */
export async function runCli(world: CliWorld): Promise<CliOutcome> {
  try {
    const flags = readFlags(world.argv)
    if (flags.help || flags.version) {
      world.stdout(flags.help ? HELP : `${world.version}\n`)
      return { running: false, exitCode: 0 }
    }
    return await serve(world, flags, readConfig(flags, world))
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error
    world.stderr(`${error.message}\n`)
    return { running: false, exitCode: 2 }
  }
}

async function serve(world: CliWorld, flags: Flags, config: Config): Promise<CliOutcome> {
  const { account, token } = config
  const files = filesOf(world.clientFolder)
  const upstream = upstreamOf(account, world.version)
  const others = othersOf(config, world.version)
  const session = sessionOf(config, flags.readOnly)
  const report = (text: string): void => world.stderr(`${text}\n`)
  const app = createApp({ session, token, files, report, others }, upstream)
  const server = await startServer(app, flags)
  const address = `http://${shownHost(flags.host)}:${server.port}/#t=${encodeURIComponent(token)}`

  world.stderr(noteOf(config))
  if (!isLoopback(flags.host)) world.stderr(OPEN_HOST)
  world.stdout(`Twilio Log Viewer: ${address}\n`)
  if (flags.open && world.isTerminal && !world.env.CI) world.openBrowser(address)
  // In the background; should it fail, the first question says so.
  upstream.prepare().catch(() => {})
  return {
    running: true,
    address,
    async close() {
      for (const each of [upstream, ...others.map((other) => other.upstream)]) each.close()
      await server.close()
    },
  }
}

const OPEN_HOST =
  'Anyone who reaches this address and has the token can read this log: --host is not this machine alone.\n'

function filesOf(folder: string): StaticFiles {
  try {
    return readStaticFiles(folder)
  } catch (error) {
    if (!(error instanceof Error) || errorCode(error) !== 'ENOENT') throw error
    throw new WrongSetting('The page is not built: run "npm run build" first, or use "npm start".')
  }
}
