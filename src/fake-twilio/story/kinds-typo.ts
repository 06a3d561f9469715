import type { Kind, Occurrence, Report } from './occurrence.ts'
import { responseHeaders } from './response-headers.ts'
import { parserText } from './texts.ts'
import { callVariables } from './variables.ts'

const MENU = 'https://voice.tidewater.example/calls/menu'

/** The menu's TwiML with an `&` that was not escaped: the commonest mistake there is. */
const bareAmpersand = typo({
  log: '0',
  code: '12100',
  url: `${MENU}?step=1`,
  says: 'Error on line 3 of document  : The reference to entity "clinic" must end with the \';\' delimiter. ',
  twiml: `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Gather numDigits="1" action="/calls/menu?step=2&clinic=norfolk" method="POST">
    <Say voice="Polly.Joanna">To confirm your appointment press 1. To move it press 2.</Say>
  </Gather>
  <Redirect>/calls/menu?step=1</Redirect>
</Response>
`,
})

/** The after-hours message, where a closing tag lost its slash. */
const unclosedSay = typo({
  log: '0',
  code: '12100',
  url: `${MENU}/after-hours`,
  says: 'Error on line 5 of document  : The element type "Say" must be terminated by the matching end-tag "</Say>". ',
  twiml: `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say voice="Polly.Joanna">Our office is closed.<Say>
  <Record maxLength="60" action="/calls/voicemail"/>
</Response>
`,
})

/** A verb that does not exist: Twilio warns, and skips it. */
const unknownVerb = typo({
  log: '1',
  code: '12200',
  url: `${MENU}?step=2`,
  says: "cvc-complex-type.2.4.a: Invalid content was found starting with element 'Says'. No child element is expected at this point.",
  twiml: `<?xml version="1.0" encoding="UTF-8"?>
<Response>
	<Says>Thank you, your appointment is confirmed.</Says>
	<Hangup/>
</Response>
`,
})

/** An attribute with a capital letter too many. */
const unknownAttribute = typo({
  log: '1',
  code: '12200',
  url: `${MENU}?step=3`,
  says: "cvc-complex-type.3.2.2: Attribute 'Timeout' is not allowed to appear in element 'Dial'.",
  twiml:
    '<?xml version="1.0" encoding="UTF-8"?>\r\n<Response>\r\n  <Dial Timeout="20">+17575550120</Dial>\r\n</Response>\r\n',
})

interface Typo {
  readonly log: '0' | '1'
  readonly code: string
  readonly url: string
  readonly says: string
  readonly twiml: string
}

function typo({ log, code, url, says, twiml }: Typo): Kind {
  const report = ({ dice }: Occurrence): Report => {
    const text = parserText(code, log === '0' ? 'ERROR' : 'WARN', says, url)
    // Now and then the text is cut in the middle of an escape.
    const end = dice.chance(0.03) ? text.lastIndexOf('%') + 2 : text.length
    return { code, text: text.slice(0, end), method: 'POST', url, about: 'call' }
  }
  return {
    log,
    report,
    exchange: (occurrence) => ({
      request_variables: callVariables(occurrence, { Digits: String(occurrence.dice.below(4)) }),
      response_body: twiml,
      response_headers: responseHeaders(occurrence, 'express', 'text/xml; charset=utf-8', twiml),
    }),
  }
}

/** Mistyped TwiML. */
export const typoKinds = { bareAmpersand, unclosedSay, unknownVerb, unknownAttribute } as const
