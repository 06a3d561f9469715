// What every proxy stands in front of: one body of 30 kB, as 36 rows of a list weigh, on kept
// connections.
import { createServer } from 'node:http'
import { storyPage } from '../twilio/row-pool.ts'

const body = Buffer.from((await storyPage('json')).slice(0, 30_000))
const server = createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  })
  response.end(body)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') {
    console.log(`http://127.0.0.1:${address.port}`)
  }
})
