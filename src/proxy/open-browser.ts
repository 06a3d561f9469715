import { spawn } from 'node:child_process'

/** Opens an address in the system's browser. That none can be opened is no failure: it is printed. */
export function openBrowser(address: string): void {
  const [command, ...words] = opener()
  const child = spawn(command, [...words, address], { detached: true, stdio: 'ignore' })
  child.on('error', () => {})
  child.unref()
}

function opener(): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return ['xdg-open']
}
