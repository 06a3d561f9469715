// Loaded into every measured process before its own program (`node --import`): tells what it has
// used when asked, and ends it should the bench itself be gone.
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMicros: user + system, rssBytes: process.memoryUsage.rss() })
})
process.on('disconnect', () => process.exit())
