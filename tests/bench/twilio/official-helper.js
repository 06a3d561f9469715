// Twilio's own helper library, asked for all notifications of the last 30 days, 1,000 a page.
import twilio from 'twilio'

const [baseUrl, accountSid] = process.argv.slice(2)
const client = twilio(accountSid, 'auth-token-of-the-bench')
client.api.baseUrl = baseUrl

const since = new Date(Date.now() - 30 * 86_400_000)
const started = performance.now()
const list = await client.notifications.list({ messageDateAfter: since, pageSize: 1000 })
console.log(JSON.stringify({ all: performance.now() - started, rows: list.length }))
