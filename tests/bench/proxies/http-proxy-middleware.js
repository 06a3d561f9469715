// As its README shows it; with `--keep-alive`, with the agent that its README advises for load.
import { Agent } from 'node:http'
import express from 'express'
import { createProxyMiddleware } from 'http-proxy-middleware'

const [target, ...flags] = process.argv.slice(2)
const agent = flags.includes('--keep-alive') ? new Agent({ keepAlive: true }) : undefined
const app = express()
app.use(createProxyMiddleware({ target, changeOrigin: true, agent }))
const server = app.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port}`),
)
server.keepAliveTimeout = 60_000
