// What every proxy stands in front of, on kept connections: a body of 30 kB, as 36 rows of a list
// weigh, and one of 800 kB for those who ask for 1,000.
import { createServer } from 'node:http'
import { storyPage } from '../twilio/row-pool.ts'

const whole = Buffer.from(await storyPage('json'))
const part = whole.subarray(0, 30_000)
const server = createServer((request, response) => {
  const body = request.url?.includes('PageSize=1000') ? whole : part
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
