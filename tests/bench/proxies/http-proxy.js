import { Agent, createServer } from 'node:http'
import httpProxy from 'http-proxy'

const proxy = httpProxy.createProxyServer({
  target: process.argv[2],
  changeOrigin: true,
  agent: new Agent({ keepAlive: true }),
})
const server = createServer((incoming, outgoing) => proxy.web(incoming, outgoing))
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
