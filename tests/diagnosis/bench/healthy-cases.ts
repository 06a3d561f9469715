import { api, document, messaging, play, row, voice, type Given } from './given.ts'

interface Healthy {
  readonly name: string
  readonly given: Given
}

const healthy = (name: string, given: Given): Healthy => ({ name, given })

/** TwiML that is right, in a notification that complains of something the rules do not know. */
const fine = (name: string, inner: string): Healthy =>
  healthy(
    name,
    document(`<?xml version="1.0" encoding="UTF-8"?>\n<Response>${inner}</Response>`, {
      code: '11200',
      type: 'text/xml',
    }),
  )

const mail = (text: string): Given => row(voice({ code: null, text, url: null }))

export const HEALTHY: readonly Healthy[] = [
  fine('nothing to do', ''),
  fine(
    'a menu',
    '<Gather input="dtmf speech" numDigits="1" action="/menu?lang=en&amp;step=2" timeout="5"><Say voice="Polly.Amy">Press one.</Say><Pause length="2"/><Play>https://cdn.harbor.example/jingle.mp3</Play></Gather><Redirect method="POST">/menu</Redirect>',
  ),
  fine(
    'a queue with a task',
    '<Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Task priority="5" timeout="200">{"account":"12"}</Task></Enqueue>',
  ),
  fine(
    'a conference',
    '<Dial action="/after" record="record-from-answer-dual"><Conference beep="onEnter" startConferenceOnEnter="true" statusCallback="/conf" statusCallbackEvent="join leave" maxParticipants="9">Room 12</Conference></Dial>',
  ),
  fine(
    'several numbers',
    '<Dial callerId="+14155550100" timeout="20" answerOnBridge="true"><Number url="/whisper" statusCallback="/s" machineDetection="Enable">+14155550188</Number><Client>amy</Client><Sip username="a" password="b">sip:amy@harbor.example;region=us1?x=1&amp;y=2</Sip></Dial>',
  ),
  fine(
    'a stream',
    '<Connect action="/done"><Stream url="wss://app.harbor.example/ws" track="inbound_track"><Parameter name="lang" value="en"/></Stream></Connect>',
  ),
  fine(
    'a relay',
    '<Connect><ConversationRelay url="wss://app.harbor.example/ws" welcomeGreeting="Hi" ttsProvider="ElevenLabs"><Language code="en-US" voice="x"/></ConversationRelay></Connect>',
  ),
  fine(
    'SSML',
    '<Say voice="Polly.Joanna"><prosody rate="slow">Hello<break strength="weak"/></prosody><say-as interpret-as="telephone">4155550100</say-as><amazon:effect name="whispered">psst</amazon:effect></Say>',
  ),
  fine(
    'a payment',
    '<Pay chargeAmount="20.45" tokenType="one-time"><Prompt for="payment-card-number" attempt="1 2"><Say>Your number, please.</Say></Prompt><Parameter name="a" value="b"/></Pay>',
  ),
  fine(
    'a transcription',
    '<Start><Transcription statusCallbackUrl="/t" languageCode="en-US"><Config name="a" value="b"/></Transcription></Start><Record transcribe="true" maxLength="60" playBeep="false"/>',
  ),
  fine(
    'a transfer over SIP',
    '<Refer action="/r"><Sip>sip:amy@harbor.example</Sip></Refer><Reject reason="busy"/><Leave/><Echo/><Hangup/>',
  ),
  fine(
    'verbs of 2008',
    '<Sms from="+14155550100" to="+14155550123" statusCallback="/s">On our way</Sms><Dial ifMachine="Hangup">+14155550188</Dial>',
  ),
  fine('a fax', '<Receive action="/fax" mediaType="application/pdf" storeMedia="false"/>'),
  healthy(
    'a reply',
    messaging({
      code: '30008',
      type: 'text/xml',
      body: '<Response><Message to="+14155550123"><Body>Tom &amp; co</Body><Media>https://cdn.harbor.example/a.png</Media></Message><Redirect>/more</Redirect></Response>',
    }),
  ),
  healthy(
    'a plain reply',
    messaging({
      status: 200,
      type: 'text/plain',
      body: 'Thanks! Error: none. Cannot POST /anything',
    }),
  ),
  healthy(
    'no content',
    messaging({ status: 204, type: null, headers: { Server: 'nginx/1.24.0' }, body: '' }),
  ),
  healthy(
    'comments, CDATA and a doctype-free declaration',
    document(
      "<?xml version='1.0'?>\n<!-- <Say>& --><Response><Say><![CDATA[a < b & c]]></Say></Response>\n",
      { code: '11200' },
    ),
  ),
  healthy(
    'a byte-order mark at the very beginning',
    document('\uFEFF<Response><Hangup/></Response>', { code: '11200' }),
  ),
  healthy(
    'names with prefixes',
    document(
      '<Response xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="a.xsd"><Say xml:lang="de">Hallo</Say></Response>',
      { code: '11200' },
    ),
  ),
  healthy(
    'texts that speak of errors',
    document(
      '<Response><Say>nginx says 502 Bad Gateway. Fatal error: none. Cannot POST /voice. herokucdn.com/error-pages/application-error.html</Say></Response>',
      { code: '11200' },
    ),
  ),
  healthy(
    'sound that plays',
    play({ code: '11200', status: 200, type: 'audio/mpeg', body: 'ID3\u0004\u0000\uFFFD\uFFFD' }),
  ),
  healthy(
    'a balance that runs low',
    mail('The balance of test@example.com&#039;s Account fell below $10.00 and …'),
  ),
  healthy(
    'an empty account',
    mail(
      "Hello,\n\nYour account is empty … <a href='http://www.twilio.com/user/billing/add-funds'>Add Funds</a> …",
    ),
  ),
  healthy(
    'an unknown parameter',
    api({ code: null, text: 'Unknown parameter received by the REST API: foo=bar' }),
  ),
  healthy(
    'an API answer in JSON',
    api({
      code: '20404',
      text: 'The requested resource was not found',
      body: '{"code":20404,"status":404}',
    }),
  ),
  healthy(
    'a code without anything else',
    row(
      voice({
        code: '11200',
        url: null,
        pairs: { ErrorCode: '11200', LogLevel: 'ERROR', Msg: '' },
      }),
    ),
  ),
  healthy('nothing at all', row(voice({ code: null, text: '', url: null }))),
  healthy(
    'a code out of the dictionary',
    row(voice({ code: '67890', text: 'Something new', url: 'https://app.harbor.example/x' })),
  ),
  healthy(
    'a warning of a value, with an empty answer to a later request',
    voice({ code: '13999', type: 'text/xml', body: '' }),
  ),
  healthy(
    'a warning of a value, with a document that the log has cut',
    document('<Response><Say>Hello', { code: '13999' }),
  ),
  healthy(
    'a document that the log has cut',
    document('<Response><Say>Hello', { code: '11200', headers: { 'Content-Length': '4711' } }),
  ),
  healthy(
    'the webhook of a conversation, which wants JSON',
    voice({
      code: '11200',
      variables: {
        EventType: 'onMessageAdded',
        ConversationSid: 'CH00000000000000000000000000000001',
      },
      type: 'application/json',
      body: '{"author":"amy"}',
    }),
  ),
  healthy(
    'TwiML of an odd type, which Twilio has validated',
    document('<Response><Hangup/></Response>', { code: '12200', type: 'application/octet-stream' }),
  ),
]
