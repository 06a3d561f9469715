// @ts-check
// `npm run bench`: installs the peers when they are missing, builds the program, the bench and the
// peers' pages, then runs. Plain JavaScript, because it runs before anything has been built.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'

const bench = import.meta.dirname
const root = join(bench, '../..')

install()
await build()
await import(new URL('dist/node/run.js', import.meta.url).href)

/** The peers are the bench's own, with a lock file of their own: the program's stays light. */
function install() {
  const installed = join(bench, 'node_modules/.package-lock.json')
  const wanted = join(bench, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  process.stderr.write('Installing what the viewer is measured against …\n')
  run('npm', ['ci', '--prefix', bench, '--no-audit', '--no-fund'])
}

async function build() {
  process.stderr.write('Building …\n')
  run('npm', ['run', 'build', '--silent', '--', '--logLevel', 'warn'])
  const { build } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  const common = {
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('warn'),
  }
  await build({
    ...common,
    root: bench,
    build: {
      ssr: true,
      outDir: 'dist/node',
      emptyOutDir: true,
      rolldownOptions: { input: scripts(), output: { chunkFileNames: '[name]-[hash].js' } },
    },
  })
  await build({
    ...common,
    root: join(bench, 'pages'),
    plugins: [react()],
    build: {
      outDir: '../dist/pages',
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: pages() },
    },
  })
}

/** What runs in a process of its own, by the name it is started with. */
function scripts() {
  return {
    run: join(bench, 'run.ts'),
    meter: join(bench, 'machinery/meter.ts'),
    upstream: join(bench, 'proxies/upstream.ts'),
    'hold-entries': join(bench, 'entries/hold-entries.ts'),
    'work-on-entries': join(bench, 'entries/work-on-entries.ts'),
    'big-twilio': join(bench, 'twilio/big-twilio.ts'),
  }
}

function pages() {
  const names = readdirSync(join(bench, 'pages')).filter((name) => name.endsWith('.html'))
  return Object.fromEntries(names.map((name) => [parse(name).name, join(bench, 'pages', name)]))
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  process.stderr.write(`"${command} ${args.join(' ')}" failed; what is said above says why.\n`)
  process.exit(1)
}
