import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Handler } from './methods.ts'
import { respond, respondFailure } from './respond.ts'

/** A file as it may be sent: plain, and as compressed when it was built. */
interface StaticFile {
  readonly type: string
  readonly cacheControl: string
  readonly etag: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly compressed: Readonly<Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>>
}

/** The files of the page by the path they are served at. There are no others. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

/** In the order of preference, with the ending that a precompressed file has. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const
type Encoding = keyof typeof ENCODINGS

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Vite puts a hash of its content into the name of each file here. */
const HASHED = '/assets/'

/**
 * Reads the built page into memory: some hundred kilobytes, once, so that no request ever names
 * a file of this machine.
 *
 * @throws Error (ENOENT) where the folder is not there.
 */
export function readStaticFiles(folder: string): StaticFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const known = new Set(names)
  const files = new Map<string, StaticFile>()
  for (const name of names) {
    const type = TYPES[extname(name)]
    if (type === undefined) continue
    const path = `/${relative(folder, name).split(sep).join('/')}`
    const file = readStaticFile(name, path, type, known)
    files.set(path === '/index.html' ? '/' : path, file)
  }
  return files
}

function readStaticFile(
  name: string,
  path: string,
  type: string,
  known: ReadonlySet<string>,
): StaticFile {
  const plain = readBytes(name)
  const compressed: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>> = {}
  if (known.has(`${name}.br`)) compressed.br = readBytes(`${name}.br`)
  if (known.has(`${name}.gz`)) compressed.gzip = readBytes(`${name}.gz`)
  return {
    type,
    cacheControl: path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    plain,
    compressed,
  }
}

function readBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(name))
}

/** Sends a file of the page, compressed as the browser likes best; 304 where it has it already. */
export function serveFile(files: StaticFiles): Handler {
  return ({ req }) => {
    const file = files.get(req.path)
    if (file === undefined) {
      const message = 'There is no such page here. The viewer is at /.'
      return respondFailure({ code: 'not_found', message })
    }
    const encoding = preferredEncoding(file, req.header('accept-encoding') ?? '')
    const etag = `"${file.etag}${encoding === null ? '' : `-${encoding}`}"`
    const headers = {
      'cache-control': file.cacheControl,
      etag,
      vary: 'Accept-Encoding',
    }
    if (matches(req.header('if-none-match'), etag)) return respond(null, 304, headers)
    const bytes = encoding === null ? file.plain : (file.compressed[encoding] ?? file.plain)
    return respond(bytes, 200, {
      ...headers,
      'content-type': file.type,
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
      'content-length': String(bytes.length),
    })
  }
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** What the browser takes and the build has made; a `q=0` is a refusal (RFC 9110, 12.5.3). */
function preferredEncoding(file: StaticFile, accepted: string): Encoding | null {
  const refused = /;\s*q=0(?:\.0*)?\s*$/
  const names = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .filter((part) => !refused.test(part))
      .map((part) => part.replace(/;.*$/, '').trim()),
  )
  if (names.has('br') && file.compressed.br !== undefined) return 'br'
  if (names.has('gzip') && file.compressed.gzip !== undefined) return 'gzip'
  return null
}
