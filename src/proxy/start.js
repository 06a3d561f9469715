// @ts-check
// `npm start`: builds when there is no build, or when it is older than what it is made of, then
// serves. Plain JavaScript, because it runs before anything has been built. What the build says
// goes to standard error: standard output is for the address alone.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')
const built = ['dist/server/cli.js', 'dist/client/index.html']
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
]
const lock = join(root, 'dist/.building')

if (!isFresh()) await buildAlone()
await import(new URL('../../dist/server/cli.js', import.meta.url).href)

/** Whether every built file is newer than every source. Folders count: a file may have gone. */
function isFresh() {
  const times = built.map((name) => timeOf(join(root, name)))
  return Math.min(...times) >= Math.max(...sources.map((name) => newestBelow(join(root, name))))
}

/**
 * @param {string} path
 * @returns {number} when it was last changed, in ms since 1970; 0 where it is not there.
 */
function timeOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

/**
 * @param {string} path
 * @returns {number} the newest time of a file or folder and all below it.
 */
function newestBelow(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return timeOf(path)
  const below = readdirSync(path).map((name) => newestBelow(join(path, name)))
  return Math.max(timeOf(path), ...below)
}

/** Two that start at once must not build into the same folder: one builds, the other waits. */
async function buildAlone() {
  while (!isLockTaken()) await sleep(200)
  const isBuilt = isFresh() || build()
  rmSync(lock, { force: true })
  if (!isBuilt) process.exit(1)
}

/** Takes the lock, or finds out that somebody has it; one who has died has it no longer. */
function isLockTaken() {
  mkdirSync(join(root, 'dist'), { recursive: true })
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (isHolderDead()) rmSync(lock, { force: true })
    return false
  }
}

function isHolderDead() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    // Not ENOENT: then the lock has just been given back.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** Whether the build went well. */
function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  if (!existsSync(vite)) {
    process.stderr.write('The viewer is not built and cannot be: run "npm ci" first.\n')
    return false
  }
  process.stderr.write('Building the viewer …\n')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--app'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status === 0) return true
  process.stderr.write('The viewer could not be built; what is said above says why.\n')
  return false
}
