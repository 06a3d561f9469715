import type { Page } from '@playwright/test'

/**
 * Notes whatever a quiet page never does: an error on the console or thrown, a violation of the
 * content security policy, a dialog of somebody else's script, a request to another host.
 */
export async function watchPage(page: Page): Promise<readonly string[]> {
  const noted: string[] = []
  page.on('pageerror', (error) => noted.push(`thrown: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (isOfMissingFile(message.text())) return
    noted.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('dialog', (dialog) => {
    noted.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol === 'http:' && hostname !== '127.0.0.1') noted.push(`asked: ${request.url()}`)
    if (protocol !== 'http:' && protocol !== 'data:') noted.push(`asked: ${request.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  return noted
}

/**
 * The browser itself notes every answer of 400 and above, and every server that is gone; React,
 * what could not be drawn for that reason.
 */
function isOfMissingFile(text: string): boolean {
  return text.startsWith('Failed to load resource: ') || text.startsWith('MissingCode: ')
}
