// The proxy of a development server, as a project of this kind is often run for good.
import { Agent } from 'node:http'
import { createServer } from 'vite'

const [target, ...flags] = process.argv.slice(2)
const agent = flags.includes('--keep-alive') ? new Agent({ keepAlive: true }) : undefined
const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'silent',
  optimizeDeps: { noDiscovery: true },
  server: {
    host: '127.0.0.1',
    port: 0,
    watch: null,
    hmr: false,
    proxy: { '/api': { target, changeOrigin: true, agent } },
  },
})
await server.listen()
console.log(`http://127.0.0.1:${server.httpServer.address().port}`)
