import { Console } from 'node:console'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { version } from '../../package.json'
import { openBrowser } from './open-browser.ts'
import { runCli } from './run-cli.ts'

// Standard output is for one line, the address; whatever else is said goes to standard error.
globalThis.console = new Console(process.stderr, process.stderr)

const running = runCli({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  home: homedir(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY,
  openBrowser,
  version,
  clientFolder: join(import.meta.dirname, '../client'),
})

// Before the address is printed: who reads it may end the server at once.
const stop = async (): Promise<void> => {
  const outcome = await running
  if (outcome.running) await outcome.close()
  process.exit()
}
process.once('SIGINT', stop).once('SIGTERM', stop)

const outcome = await running
if (!outcome.running) process.exitCode = outcome.exitCode
