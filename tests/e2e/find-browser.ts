import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { browserPlaces } from './browser-places.ts'

/** Says, in one sentence, what to install. */
export class NoBrowser extends Error {}

const DOWNLOAD_MS = 300_000
const STARTING_MS = 60_000

/**
 * The path of a Chromium that starts: the one that `CHROMIUM_PATH` names, else an installed
 * Chromium or Chrome, else Playwright's own; where there is none, one is installed.
 *
 * @throws NoBrowser
 */
export async function findBrowser(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) {
    if (await starts(wanted)) return wanted
    throw new NoBrowser(`CHROMIUM_PATH must name a Chromium that starts; ${wanted} does not.`)
  }
  for (const install of [noInstall, downloadBrowser, installDebianPackage]) {
    if (!install()) continue
    for (const place of [...browserPlaces(), chromium.executablePath()]) {
      if (await starts(place)) return place
    }
  }
  throw new NoBrowser(
    'The browser tests need a browser: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

/** What is there already goes first. */
function noInstall(): boolean {
  return true
}

/** Playwright's own download. Behind a firewall it gives up after a minute. */
function downloadBrowser(): boolean {
  process.stderr.write('No browser found: asking Playwright to download one …\n')
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  return run(process.execPath, [cli, 'install', 'chromium'])
}

/** Debian's own package, which brings the libraries that a browser needs. */
function installDebianPackage(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  process.stderr.write('Installing Debian’s package chromium …\n')
  run('apt-get', ['update'])
  return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_MS,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
  })
  return status === 0
}

/** Whether it is there and can be started: a snap's stub or a lacking library shows only then. */
async function starts(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({ executablePath, timeout: STARTING_MS })
    await browser.close()
    return true
  } catch (error) {
    process.stderr.write(`${executablePath} does not start: ${firstLine(error)}\n`)
    return false
  }
}

function firstLine(error: unknown): string {
  return String(error).split('\n', 1)[0] ?? ''
}
