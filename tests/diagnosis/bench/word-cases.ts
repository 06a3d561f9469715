import { cause, near, type Failure, type NearMiss } from './bench-case.ts'
import { document, messaging, row, voice, type Given, type Told } from './given.ts'

/** A document that Twilio's schema does not like. */
const warned = (inner: string, parserMessage = '', told: Told = {}): Given =>
  document(`<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n${inner}\n</Response>`, {
    code: '12200',
    pairs: {
      Msg: 'XML Validation warning',
      line: '3',
      cols: '12',
      parserMessage,
      ErrorCode: '12200',
      LogLevel: 'WARN',
      url: 'https://app.harbor.example/voice',
    },
    ...told,
  })

export const WORD_FAILURES: readonly Failure[] = [
  cause(
    'root-not-response',
    'the root in lower case',
    document('<response><Say>Hi</Say></response>', { code: '12102' }),
  ),
  cause(
    'root-not-response',
    'a root of another system',
    document('<Answer><Say>Hi</Say></Answer>', { code: '12102' }),
  ),
  cause(
    'element-case',
    'a verb in lower case',
    warned(
      '  <say voice="alice">Hello</say>',
      "cvc-complex-type.2.4.a: Invalid content was found starting with element 'say'. One of '{Play",
    ),
  ),
  cause('element-unknown', 'a typing slip', warned('  <Hangpu/>')),
  cause('element-unknown', "another system's word", warned('  <Speak>Hello</Speak>')),
  cause(
    'element-misplaced',
    'a noun without its verb',
    warned(
      '  <Stream url="wss://app.harbor.example/ws"/>',
      "Invalid content was found starting with element 'Stream'. One of '{Play",
    ),
  ),
  cause(
    'element-misplaced',
    'a <Dial> in a <Gather>',
    warned('  <Gather numDigits="1"><Dial>+14155550188</Dial></Gather>', '', { code: '13320' }),
  ),
  cause(
    'verb-of-other-channel',
    "a call's document for a message",
    messaging({
      code: '12200',
      type: 'text/xml',
      body: '<Response><Say>Hello</Say></Response>',
      pairs: {
        Msg: 'XML Validation warning',
        parserMessage:
          "Invalid content was found starting with element 'Say'. One of '{Sms, Message, Redirect}' is expected.",
        ErrorCode: '12200',
      },
    }),
  ),
  cause(
    'verb-of-other-channel',
    "a message's document for a call",
    warned(
      '  <Message>Thanks for calling</Message>',
      "Invalid content was found starting with element 'Message'. One of '{Play",
    ),
  ),
  cause(
    'attribute-case',
    'an attribute in the wrong letter case',
    warned('  <Gather numdigits="4"/>'),
  ),
  cause('attribute-unknown', 'a typing slip in an attribute', warned('  <Record maxLenght="30"/>')),
  cause(
    'attribute-unknown',
    'an attribute of nothing',
    warned(
      '  <Say mood="happy">Hello</Say>',
      "cvc-complex-type.3.2.2: Attribute 'mood' is not allowed to appear in element 'Say'.",
    ),
  ),
  {
    ...cause(
      'attribute-case',
      'a slip beside another failure',
      voice({
        code: '11200',
        type: 'text/xml',
        body: '<Response><Gather numdigits="4"/></Response>',
      }),
    ),
    verdict: 'contributes',
  },
  cause(
    'attribute-value-refused',
    'a word for a number',
    document('<Response>\n  <Gather timeout="five" numDigits="1"/>\n</Response>', {
      code: '13313',
      msg: 'Gather: Invalid timeout value',
    }),
  ),
  cause(
    'attribute-value-refused',
    'a voice that does not exist',
    document('<Response><Say voice="bob">Hi</Say></Response>', { code: '13511' }),
  ),
  cause(
    'schema-complaint',
    'the words alone: an attribute',
    row(
      warned(
        '',
        "cvc-complex-type.3.2.2: Attribute 'voise' is not allowed to appear in element 'Say'.",
      ),
    ),
  ),
  cause(
    'schema-complaint',
    'the words alone: an element',
    row(
      warned(
        '',
        "cvc-complex-type.2.4.a: Invalid content was found starting with element 'Hangpu'. One of '{Play}' is expected.",
      ),
    ),
  ),
  cause(
    'schema-complaint',
    'a value that is not allowed',
    warned(
      '  <Dial record="maybe">+14155550188</Dial>',
      "cvc-attribute.3: The value 'maybe' of attribute 'record' on element 'Dial' is not valid with respect to its type.",
    ),
  ),
  cause(
    'attribute-value-refused',
    'a code that names it, before another slip',
    messaging({
      code: '14101',
      type: 'text/xml',
      body: '<Response><Message to="reception">Hi</Message><Say>Thanks</Say></Response>',
      msg: 'Invalid "To" attribute',
    }),
  ),
]

export const WORD_NEAR_MISSES: readonly NearMiss[] = [
  near(
    'root-not-response',
    'the right root, with a namespace',
    document('<Response xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>', {
      code: '12200',
    }),
  ),
  near(
    'element-case',
    'a word of SSML in lower case',
    warned('  <Say>Wait <break time="1s"/> please</Say>'),
  ),
  near(
    'element-unknown',
    'a word that Twilio may have added since',
    document('<Response><Hologram/></Response>', { code: '11200' }),
  ),
  near(
    'element-misplaced',
    'a <Pause> in a <Gather>',
    warned('  <Gather><Pause length="1"/></Gather>'),
  ),
  near(
    'verb-of-other-channel',
    'an <Sms> in a call, which is allowed',
    warned('  <Sms>Thanks</Sms>'),
  ),
  near('attribute-case', 'the right letters', warned('  <Gather numDigits="4"/>')),
  near(
    'attribute-unknown',
    'a new attribute of a noun that still grows',
    warned('  <Connect><ConversationRelay url="wss://a.example" brandNew="yes"/></Connect>'),
  ),
  near(
    'attribute-unknown',
    'an attribute that is far from all, and no complaint of it',
    document('<Response><Say mood="happy">Hi</Say></Response>', { code: '11200' }),
  ),
  near(
    'attribute-value-refused',
    'the attribute is not in the document',
    document('<Response><Gather numDigits="1"/></Response>', { code: '13313' }),
  ),
  near(
    'schema-complaint',
    'a complaint that the XML is none',
    warned('', 'Content is not allowed in prolog.'),
  ),
]
