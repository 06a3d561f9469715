// Put into every measured page before its own scripts. It knows a table only by what assistive
// technology knows: its row count, its rows' numbers, its name. Times are performance.now().
;(() => {
  const longTasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ start: startTime, duration })
    }
  }).observe({ type: 'longtask', buffered: true })

  const table = () =>
    document.querySelector(
      '[aria-label="Notifications"][aria-rowcount], [role$="grid"][aria-rowcount]',
    )
  /** Without the header. */
  const rowCount = () => Number(table()?.getAttribute('aria-rowcount') ?? 1) - 1
  const firstRowText = () => table()?.querySelector('[aria-rowindex="2"]')?.textContent ?? ''

  /** When the first frame that shows it has been drawn. */
  const drawn = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        if (isThere()) setTimeout(() => resolve(performance.now()), 0)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })

  const detail = () =>
    document.querySelector('[aria-label="Notification details"] h2')?.textContent ?? ''
  const hasBody = () => document.querySelector('[aria-label="Body"]') !== null

  const changes = { rows: rowCount, order: firstRowText, detail, body: hasBody }
  let began = null
  let ended = null

  const scroller = () =>
    [...document.querySelectorAll('div')]
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 500)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
      .sort((a, b) => b.scrollHeight - a.scrollHeight)[0]

  globalThis.bench = {
    rowCount,
    firstRow: () => drawn(() => firstRowText() !== ''),
    rows: (count) => drawn(() => rowCount() === count && firstRowText() !== ''),
    rowsAtLeast: (count) => drawn(() => rowCount() >= count),

    /** The next event of this type is the start; the end is the frame that shows the change. */
    arm(type, what, wanted) {
      const before = changes[what]()
      const isThere = () =>
        wanted === undefined ? changes[what]() !== before : changes[what]() === wanted
      ended = new Promise((resolve) => {
        const start = ({ timeStamp }) => {
          removeEventListener(type, start, true)
          began = timeStamp
          resolve(drawn(isThere))
        }
        addEventListener(type, start, true)
      })
    },
    took: async () => (await ended) - began,

    /** The longest of the tasks since the event that was armed for, in ms; 0 where none was long. */
    async longestSince() {
      // The browser tells of them a little later.
      await new Promise((resolve) => setTimeout(resolve, 300))
      const since = longTasks.filter(({ start, duration }) => start + duration > began)
      return Math.max(0, ...since.map(({ duration }) => duration))
    },

    longTasks: (until) => longTasks.filter(({ start }) => start < until),

    /** How many pixels the longest list can still scroll. */
    scrollable() {
      const element = scroller()
      return element ? element.scrollHeight - element.clientHeight : 0
    },

    /** Frames left out while scrolling down fast for so long. */
    async droppedFrames(milliseconds, pixelsPerMs) {
      const element = scroller()
      const frame = () => new Promise(requestAnimationFrame)
      const start = await frame()
      let last = start
      let dropped = 0
      while (last - start < milliseconds) {
        const now = await frame()
        element.scrollTop += (now - last) * pixelsPerMs
        dropped += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1)
        last = now
      }
      if (element.scrollTop < (milliseconds * pixelsPerMs) / 2) throw new Error('it did not scroll')
      return dropped
    },

    /** Bytes of the files with this ending that were asked for until then, as they came. */
    transferred: (ending, until) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith(ending) && startTime < until)
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  }
})()
