import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The installed browser: `CHROMIUM_PATH`, else the first of its names on the path. */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH']?.trim()
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
  if (found === undefined) {
    throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to it.')
  }
  return found
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
