/** Whether this browser may tell of something outside its page. */
export function canAlert(): boolean {
  return 'Notification' in window && Notification.permission === 'granted'
}

/** Asks the person whether it may. To be called from their click alone. */
export async function askForAlerts(): Promise<boolean> {
  return 'Notification' in window && (await Notification.requestPermission()) === 'granted'
}

/** Tells how many are new, by which search, and nothing of what is in them: others may see it. */
export function tellOfNews(count: number, search: string): void {
  const told = new Notification(`${count} new in the Twilio log`, {
    body: search === '' ? '' : `They match: ${search}`,
    tag: 'twilio-log-viewer',
  })
  told.addEventListener('click', () => window.focus())
}
