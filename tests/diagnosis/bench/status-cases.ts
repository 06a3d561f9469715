import { cause, near, type Failure, type NearMiss } from './bench-case.ts'
import { api, messaging, play, row, voice, type Given, type Told } from './given.ts'

const plain = (status: number, told: Told = {}): Given =>
  voice({ status, type: 'text/plain', body: `${status}`, ...told })

const redirect = (from: string, to: string, told: Told = {}): Given =>
  voice({ status: 302, url: from, headers: { Location: to }, body: '', ...told })

const HOST = 'https://app.harbor.example'

export const STATUS_FAILURES: readonly Failure[] = [
  cause('http-400', 'a bad request', plain(400)),
  cause(
    'http-401',
    'basic authentication',
    plain(401, { headers: { 'WWW-Authenticate': 'Basic realm="staff"' } }),
  ),
  cause('http-403', 'forbidden', plain(403)),
  cause(
    'http-404',
    'the words of an action that is gone',
    row(
      voice({
        pairs: {
          Msg: 'Got HTTP 404 response to https://app.harbor.example/gather?orderId=%231641',
          ErrorCode: '11200',
          LogLevel: 'ERROR',
        },
        url: null,
      }),
    ),
  ),
  cause('http-405', 'a route for GET alone', plain(405, { headers: { Allow: 'GET, HEAD' } })),
  cause('http-413', 'too much sent', plain(413)),
  cause('http-414', 'too long a URL', row(voice({ status: 414, method: 'GET' }))),
  cause('http-415', 'JSON was wanted', plain(415)),
  cause('http-429', 'limited', plain(429, { headers: { 'Retry-After': '30' } })),
  cause(
    'http-500',
    'a crash, as the list shows it',
    row(messaging({ status: 500, msg: 'Internal Server Error' })),
  ),
  cause('http-502', 'a gateway, as the list shows it', row(voice({ status: 502 }))),
  cause('http-503', 'maintenance', plain(503)),
  cause('http-504', 'a proxy gave up', plain(504)),
  cause(
    'redirect-to-itself',
    'behind a proxy that hides https',
    redirect(`${HOST}/voice`, `${HOST}/voice`),
  ),
  cause(
    'redirect-to-login',
    'the webhook is for staff only',
    redirect(`${HOST}/voice`, '/users/sign_in?next=%2Fvoice'),
  ),
  cause(
    'redirect-to-login',
    'another host for logins',
    redirect(`${HOST}/voice`, 'https://login.harbor.example/?for=app'),
  ),
  {
    ...cause(
      'redirect-to-https',
      'http was entered',
      redirect('http://app.harbor.example/voice', `${HOST}/voice`),
    ),
    verdict: 'contributes',
  },
  {
    ...cause('redirect-slash', 'a trailing slash', redirect(`${HOST}/voice`, `${HOST}/voice/`)),
    verdict: 'contributes',
  },
  {
    ...cause(
      'redirect',
      'the site has moved',
      redirect(`${HOST}/voice`, 'https://www.harbor.example/telephony'),
    ),
    verdict: 'contributes',
  },
  cause(
    'static-file-post',
    'a sound file as waiting music',
    row(
      voice({
        text: 'Msg&sourceComponent=12000&ErrorCode=11200&httpResponse=405&url=https%3A%2F%2Fapp.harbor.example%2Fhold.mp3&LogLevel=ERROR',
        url: `${HOST}/hold.mp3`,
      }),
    ),
  ),
  cause(
    'media-missing',
    'a sound file that was moved',
    play({
      status: 404,
      pairs: {
        sourceComponent: '13400',
        httpResponse: '404',
        ErrorCode: '11200',
        Msg: '',
        url: 'https://cdn.harbor.example/a.mp3?v=1&w=2',
      },
      type: 'text/xml',
      body: '<Response>\n  <Play>https://cdn.harbor.example/a.mp3?v=1&amp;w=2</Play>\n</Response>',
    }),
  ),
  cause(
    'media-forbidden',
    'a signed URL that has expired',
    play({ status: 403, url: 'https://files.harbor.example/greeting.wav' }),
  ),
  cause(
    'media-wrong-type',
    'a web page about the file',
    play({
      code: '13420',
      url: 'https://files.harbor.example/share/greeting',
      body: '<!doctype html><title>greeting.mp3</title>',
    }),
  ),
  cause(
    'media-wrong-type',
    'a picture for MMS with an odd type',
    row(
      messaging({
        code: '12300',
        pairs: {
          Msg: 'Invalid Content-Type',
          ErrorCode: '12300',
          url: 'https://files.harbor.example/label.png',
        },
      }),
    ),
  ),
  cause(
    'media-too-large',
    'a film',
    row(messaging({ code: '11751', url: 'https://files.harbor.example/tour.mp4' })),
  ),
]

export const STATUS_NEAR_MISSES: readonly NearMiss[] = [
  near('http-400', 'the number 400 in the text', voice({ msg: 'Waited 400 ms' })),
  near(
    'http-401',
    "Twilio's own API refuses",
    api({ code: '20003', text: 'Authenticate', status: 401 }),
  ),
  near('http-403', 'another status', plain(402)),
  near('http-404', 'another status', plain(400)),
  near('http-405', 'another status', plain(404)),
  near('http-413', 'another status', plain(414)),
  near('http-414', 'another status', plain(413)),
  near('http-415', 'another status', plain(417)),
  near('http-429', 'another status', plain(420)),
  near(
    'http-500',
    "Twilio's own API fails",
    api({ code: '20500', text: 'Internal Server Error, HTTP 500' }),
  ),
  near(
    'http-502',
    "Twilio's own note, which it files under 502",
    messaging({
      status: 502,
      body: 'Twilio was unable to fetch content from: https://a.example/\nError: Handshake failure',
    }),
  ),
  near('http-503', 'another status', plain(500)),
  near('http-504', 'another status', plain(502)),
  near(
    'redirect-to-itself',
    'the same path on another host',
    redirect(`${HOST}/voice`, 'https://www.harbor.example/voice'),
  ),
  near('redirect-to-login', 'a page about blogging in', redirect(`${HOST}/voice`, '/blogin/voice')),
  near(
    'redirect-to-https',
    'to https, but of another host',
    redirect('http://app.harbor.example/voice', 'https://www.harbor.example/voice'),
  ),
  near('redirect-slash', 'another path', redirect(`${HOST}/voice`, `${HOST}/voices`)),
  near(
    'redirect',
    'a Location that belongs to a 201',
    voice({
      status: 201,
      headers: { Location: '/calls/1' },
      type: 'text/xml',
      body: '<Response/>',
    }),
  ),
  near('static-file-post', 'a route, not a file', plain(405)),
  near('media-missing', 'a webhook that is missing', plain(404)),
  near('media-forbidden', 'a webhook that is forbidden', plain(403)),
  near(
    'media-wrong-type',
    'the type is that of the TwiML which named the file',
    play({ status: 404, type: 'text/xml', body: '<Response><Play>a.mp3</Play></Response>' }),
  ),
  near('media-too-large', 'TwiML that is too large', voice({ code: '11750' })),
]
