import { cause, near, type Failure, type NearMiss } from './bench-case.ts'
import { document, messaging, row, voice, type Given } from './given.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'

/** What only Twilio's parser says, as a list shows it. */
const told = (parserMessage: string, code = '12100'): Given =>
  row(
    voice({
      code,
      pairs: {
        EmailNotification: 'false',
        LogLevel: 'ERROR',
        Msg: '',
        parserMessage,
        ErrorCode: code,
        url: 'https://app.harbor.example/voice',
      },
    }),
  )

export const DOCUMENT_FAILURES: readonly Failure[] = [
  cause(
    'xml-ampersand',
    'a URL with two parameters',
    document(
      `${XML}\n<Response>\n  <Redirect method="POST">https://app.harbor.example/next?step=2&id=7&lang=en</Redirect>\n</Response>`,
    ),
  ),
  cause(
    'xml-ampersand',
    'a name with & in a text',
    document('<Response><Say>Thank you for calling Miller & Sons.</Say></Response>'),
  ),
  cause(
    'xml-ampersand',
    'in an attribute',
    document('<Response>\r\n<Gather action="/menu?a=1&b=2"/>\r\n</Response>'),
  ),
  cause(
    'xml-ampersand',
    "in the parser's words alone",
    told(
      'Error on line 2 of document  : The reference to entity "id" must end with the \';\' delimiter. ',
    ),
  ),
  cause(
    'xml-space-before',
    'an empty line before the template',
    document(`\n${XML}\n<Response><Hangup/></Response>`),
  ),
  cause(
    'xml-space-before',
    "in the parser's words alone",
    told(
      'Error on line 2 of document  : The processing instruction target matching "[xX][mM][lL]" is not allowed. ',
    ),
  ),
  cause(
    'xml-mark-before',
    'a byte-order mark behind a blank',
    document(`\n\uFEFF${XML}<Response/>`),
  ),
  cause(
    'xml-mark-before',
    'a byte-order mark read as three letters',
    document(`ï»¿${XML}<Response/>`),
  ),
  cause(
    'xml-mark-before',
    'a byte-order mark over which Twilio stumbled',
    document(`\uFEFF${XML}<Response/>`, {
      pairs: {
        Msg: '',
        parserMessage: 'Error on line 1 of document  : Content is not allowed in prolog. ',
        ErrorCode: '12100',
      },
    }),
  ),
  cause(
    'xml-in-json-quotes',
    'through a JSON writer',
    document('"<?xml version=\\"1.0\\"?>\\n<Response><Say>Hi</Say></Response>"', {
      type: 'application/json',
    }),
    'wrong-content-type',
  ),
  cause(
    'xml-escaped-twice',
    'through a template that escapes',
    document('&lt;?xml version="1.0"?&gt;&lt;Response&gt;&lt;Hangup/&gt;&lt;/Response&gt;'),
  ),
  cause(
    'xml-text-before',
    'a debug line',
    document(`incoming call from +14155550123\n${XML}\n<Response><Hangup/></Response>`),
  ),
  cause(
    'xml-text-before',
    "in the parser's words alone",
    told('Error on line 1 of document  : Content is not allowed in prolog. '),
  ),
  cause(
    'xml-text-after',
    'a number printed at the end',
    document('<Response><Hangup/></Response>1'),
  ),
  cause(
    'xml-second-root',
    'two documents in a row',
    document('<Response><Say>One</Say></Response>\n<Response><Say>Two</Say></Response>'),
  ),
  cause(
    'xml-second-declaration',
    'a template within a template',
    document(`<Response>\n${XML}\n<Say>Hi</Say></Response>`),
  ),
  cause(
    'xml-less-than',
    'a comparison in a text',
    document('<Response><Say>Press 1 if x < 5.</Say></Response>'),
  ),
  cause(
    'xml-unknown-entity',
    'a blank of HTML',
    document('<Response><Say>Hello&nbsp;there</Say></Response>'),
  ),
  cause('xml-unclosed', 'the script broke off', document('<Response>\n  <Say>Please hold')),
  cause(
    'xml-tags-mismatch',
    'closed in the wrong order',
    document(
      '<Response>\n  <Gather numDigits="1">\n    <Say>Press one.\n  </Gather></Say>\n</Response>',
    ),
  ),
  cause(
    'xml-tags-mismatch',
    'closed with another letter case',
    document('<Response><Say>Hi</say></Response>'),
  ),
  cause(
    'xml-unquoted-attribute',
    'curly quotation marks',
    document('<Response><Say voice=“alice”>Hi</Say></Response>'),
  ),
  cause(
    'xml-broken-attribute',
    'an attribute as in HTML',
    document('<Response><Record playBeep maxLength="20"/></Response>'),
  ),
  cause(
    'xml-repeated-attribute',
    'voice twice',
    document('<Response><Say voice="alice" voice="man">Hi</Say></Response>'),
  ),
  cause(
    'xml-bad-character',
    'a control character out of a database',
    document('<Response><Say>Order \u0002 is ready</Say></Response>'),
  ),
  cause(
    'xml-bad-comment',
    'hyphens in a comment',
    document('<Response><!-- menu -- main --><Hangup/></Response>'),
  ),
  cause(
    'xml-bad-declaration',
    'a version without quotes',
    document('<?xml version=1.0?><Response/>'),
  ),
  cause('xml-cut-short', 'a tag that is never finished', document('<?xml version="1.0"?>\n<Resp')),
  cause(
    'xml-malformed',
    'what closes CDATA, outside of it',
    document('<Response><Say>a ]]> b</Say></Response>'),
  ),
  cause(
    'xml-slash-missing',
    'the slash was forgotten',
    document('<Response>\n  <Say>We are closed.<Say>\n  <Hangup/>\n</Response>'),
  ),
  cause(
    'html-instead-of-twiml',
    'a page, as the list shows it',
    told('Error on line 1 of document  : A DOCTYPE is not allowed in content. '),
  ),
  cause(
    'wrong-content-type',
    'JSON, as the list shows it',
    told('Invalid Content-Type: application/json supplied', '12300'),
  ),
  cause('verb-outside-response', 'a single verb', document('<Say>Hello</Say>', { code: '12102' })),
  cause('verb-outside-response', 'several verbs', document(`${XML}\n<Say>Hello</Say>\n<Hangup/>`)),
  cause('text-instead-of-twiml', 'a word', document('OK')),
  cause(
    'html-instead-of-twiml',
    'the home page',
    voice({
      code: '12100',
      body: '<!DOCTYPE html>\n<html lang="en"><head><title>Harbor</title></head><body><h1>Welcome</h1></body></html>',
    }),
  ),
  cause(
    'html-instead-of-twiml',
    'the answer of a status and a page of its own',
    voice({ code: '12100', status: 200, body: '<div class="error">Sorry</div>' }),
  ),
  cause(
    'json-instead-of-twiml',
    'an API route',
    document('{"ok":true,"next":"menu"}', { type: 'application/json' }),
  ),
  cause(
    'empty-answer',
    'a handler that returns nothing',
    voice({ status: 200, type: 'text/html', headers: { 'Content-Length': '0' }, body: '' }),
  ),
  cause('empty-answer', 'the code for it', row(voice({ code: '11770' }))),
  cause(
    'wrong-content-type',
    'TwiML sent as JSON',
    voice({ code: '12300', type: 'application/json', body: '<Response><Hangup/></Response>' }),
  ),
  cause(
    'wrong-content-type',
    'TwiML to be downloaded',
    document('<Response><Hangup/></Response>', { code: '12300', type: 'application/octet-stream' }),
  ),
  cause(
    'missing-content-type',
    'no type at all',
    document('<Response><Hangup/></Response>', { code: '12300', type: null }),
  ),
  cause(
    'xml-unclosed',
    'the log has cut it, but Twilio missed the end too',
    document('<Response><Say>Hello', {
      headers: { 'Content-Length': '4711' },
      pairs: {
        Msg: '',
        parserMessage:
          'Error on line 1 of document  : XML document structures must start and end within the same entity. ',
        ErrorCode: '12100',
      },
    }),
  ),
  {
    ...cause(
      'wrong-content-type',
      'TwiML to be downloaded, and nothing else told',
      document('<Response><Hangup/></Response>', {
        code: '11200',
        type: 'application/octet-stream',
      }),
    ),
    verdict: 'contributes',
  },
]

export const DOCUMENT_NEAR_MISSES: readonly NearMiss[] = [
  near(
    'xml-ampersand',
    'every & escaped, one in CDATA, one in a comment',
    document(
      '<Response><!-- a & b --><Redirect>/next?a=1&amp;b=2&#38;c=3</Redirect><Say><![CDATA[Tom & Jerry]]></Say></Response>',
    ),
  ),
  near(
    'xml-space-before',
    'an empty line, but no declaration',
    document('\n\n<Response><Hangup/></Response>'),
  ),
  near(
    'xml-mark-before',
    'a byte-order mark where it may stand',
    document(`\uFEFF${XML}<Response><Hangup/></Response>`),
  ),
  near('xml-in-json-quotes', 'a quoted word before the XML', document('"debug" <Response/>')),
  near(
    'xml-escaped-twice',
    'an escaped tag in a text',
    document('<Response><Say>&lt;b&gt;</Say></Response>'),
  ),
  near(
    'xml-text-before',
    'only a comment before the root',
    document(`${XML}<!-- made by harbor --><Response/>`),
  ),
  near('xml-text-after', 'only blanks after the root', document('<Response/>\n\n  ')),
  near(
    'xml-second-root',
    'two verbs in one root',
    document('<Response><Say>One</Say><Say>Two</Say></Response>'),
  ),
  near(
    'xml-second-declaration',
    'a declaration in CDATA',
    document(`<Response><Say><![CDATA[${XML}]]></Say></Response>`),
  ),
  near(
    'xml-less-than',
    'an escaped one',
    document('<Response><Say>x &lt; 5 and <![CDATA[y < 6]]></Say></Response>'),
  ),
  near(
    'xml-unknown-entity',
    'the five that XML knows',
    document('<Response><Say>&lt;&gt;&amp;&quot;&apos;&#160;</Say></Response>'),
  ),
  near(
    'xml-slash-missing',
    'never closed, and not inside its like',
    document('<Response><Gather><Say>Hi</Gather></Response>'),
  ),
  near(
    'xml-unclosed',
    'an element that closes itself',
    document('<Response><Pause length="2"/></Response>'),
  ),
  near(
    'xml-tags-mismatch',
    'closed in order',
    document('<Response><Gather><Say>Hi</Say></Gather></Response>'),
  ),
  near(
    'xml-unquoted-attribute',
    'single quotation marks',
    document("<Response><Say voice='alice'>Hi</Say></Response>"),
  ),
  near(
    'xml-broken-attribute',
    'an empty value',
    document('<Response><Gather finishOnKey=""/></Response>'),
  ),
  near(
    'xml-repeated-attribute',
    'the same on two elements',
    document('<Response><Say voice="man">a</Say><Say voice="man">b</Say></Response>'),
  ),
  near(
    'xml-bad-character',
    'a tab and a flag',
    document('<Response><Say>\tHoi 🇨🇭</Say></Response>'),
  ),
  near('xml-bad-comment', 'one hyphen', document('<Response><!-- menu - main --></Response>')),
  near(
    'xml-bad-declaration',
    'single quotation marks and standalone',
    document("<?xml version='1.0' encoding='utf-8' standalone='yes'?><Response/>"),
  ),
  near('xml-cut-short', 'a short document, but whole', document('<Response/>')),
  near(
    'xml-malformed',
    'CDATA that is closed',
    document('<Response><Say><![CDATA[ a ] b ]]></Say></Response>'),
  ),
  near(
    'verb-outside-response',
    'a root that is no verb',
    document('<Answer><Say>Hi</Say></Answer>', { code: '12102' }),
  ),
  near(
    'text-instead-of-twiml',
    'a plain reply to a message',
    messaging({ status: 200, type: 'text/plain', body: 'Thanks, we will call you.' }),
  ),
  near(
    'html-instead-of-twiml',
    'TwiML sent as text/html, which Twilio reads',
    document('<Response><Hangup/></Response>', { type: 'text/html' }),
  ),
  near(
    'json-instead-of-twiml',
    "Twilio's own API answers JSON",
    row(voice({ code: '21211', body: '{"code":21211}' })),
  ),
  near(
    'empty-answer',
    'an empty answer to a message, which is fine',
    messaging({ status: 204, type: null, headers: { Server: 'nginx' }, body: '' }),
  ),
  near('empty-answer', 'no answer at all', voice({ code: '11205', body: '' })),
  near(
    'wrong-content-type',
    'XML with a charset',
    document('<Response/>', { type: 'application/xml; charset=utf-8' }),
  ),
  near(
    'missing-content-type',
    'headers that came without an answer',
    voice({
      code: '11205',
      type: null,
      headers: { 'X-Twilio-Reason': 'Read timed out' },
      body: '',
    }),
  ),
]
