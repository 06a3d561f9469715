import type { Rule } from '../rule.ts'
import type { Clues } from '../clues/clues.ts'
import { connectionCodes, connectionTold } from './connection-told.ts'

interface Failure<Id extends string> {
  readonly id: Id
  /** Codes of Twilio's error dictionary that mean this and nothing else. */
  readonly codes: readonly string[]
  readonly words: RegExp
  readonly title: string
  readonly reason: string
  readonly advice: string
}

/** A sentence about the host that was asked, or about "the server" where no address names it. */
function about(reason: string, clues: Clues): string {
  const host = clues.address?.url?.host
  const told = reason.replace('HOST', () => (host === undefined ? 'the server' : `\`${host}\``))
  return told.slice(0, 1).toUpperCase() + told.slice(1)
}

/** A way for a connection to fail, told by Twilio's words or by its code. */
function failure<const Id extends string>(row: Failure<Id>): Rule<Id> {
  return {
    id: row.id,
    topic: 'connection',
    verdict: 'cause',
    look: (clues) => {
      const said = connectionTold(clues).filter(({ text }) => row.words.test(text))
      const coded = connectionCodes(clues).some((code) => row.codes.includes(code))
      if (said.length === 0 && !coded) return null
      return {
        title: row.title,
        reason: about(row.reason, clues),
        advice: row.advice,
        evidence: [
          ...said.map(({ evidence }) => evidence),
          ...(clues.address === null ? [] : [clues.address.evidence]),
        ],
      }
    },
  }
}

/**
 * Connections that failed before an answer came. The words are those of Twilio's HTTP client
 * (Java's and Netty's), as its messages and users' reports show them.
 */
export const CONNECTION_RULES = [
  failure({
    id: 'address-refused',
    codes: [],
    words: /\bblack ?listed IP\b/i,
    title: 'Twilio does not connect to this address',
    reason: 'Twilio refused to open a connection to HOST, since it asks only public addresses.',
    advice: 'Give the webhook a public host name; while developing, use a tunnel.',
  }),
  failure({
    id: 'dns-failure',
    codes: ['11210'],
    words:
      /unknown ?host|bad host ?name|(?:could ?n.t|unable to|cannot|failed to) resolve|name or service not known|nxdomain|no such host|name resolution|dns (?:resolution|lookup)/i,
    title: 'The host name did not resolve',
    reason: 'Twilio found no address for HOST in the DNS.',
    advice:
      'Check the spelling of the host and its public DNS records. A name that only your own network or a closed tunnel knows cannot work.',
  }),
  failure({
    id: 'tls-expired',
    codes: ['11236'],
    words: /certificate (?:has )?expired|certificate.{0,40}not ?after|certificateexpired/i,
    title: 'The TLS certificate has expired',
    reason: 'HOST showed a certificate whose time is over, so Twilio broke the connection off.',
    advice: 'Renew the certificate and see why the renewal did not run by itself.',
  }),
  failure({
    id: 'tls-name-mismatch',
    codes: ['11235'],
    words:
      /domain mismatch|no subject alternative|(?:subject alternative name|host ?name|certificate).{0,60}(?:does ?n.t|not) match/i,
    title: 'The TLS certificate is for another name',
    reason: 'The certificate that HOST showed does not name that host.',
    advice: 'Install a certificate that lists this host name, or use the name it was made for.',
  }),
  failure({
    id: 'tls-untrusted',
    codes: ['11237'],
    words:
      /pkix path|valid certification path|self[- ]signed|unable to get (?:local )?issuer|untrusted (?:root|certificate)|could not find path to certificate/i,
    title: 'The TLS certificate is not trusted',
    reason: 'Twilio found no chain from the certificate of HOST to an authority that it trusts.',
    advice:
      'Serve the whole chain with its intermediate certificates, from a public authority. Self-signed certificates are refused.',
  }),
  failure({
    id: 'tls-handshake',
    codes: ['11220'],
    words:
      /(?:ssl|tls)[^\n]{0,40}(?:handshake|protocol|alert)|handshake (?:failure|error)|failed tls/i,
    title: 'The TLS handshake failed',
    reason: 'HOST and Twilio found no TLS version and cipher in common, or the server broke off.',
    advice:
      'Offer TLS 1.2 with current ciphers. See also that the port speaks TLS at all and that the server name (SNI) is known there.',
  }),
  failure({
    id: 'no-content-type',
    codes: [],
    words: /does not contain content type|no content[- ]type|missing content[- ]type/i,
    title: 'The answer had no Content-Type',
    reason: 'HOST answered without a Content-Type header, which Twilio records as a 502.',
    advice: 'Send `Content-Type: text/xml` with TwiML, and with an empty answer too.',
  }),
  failure({
    id: 'connection-refused',
    codes: ['11202'],
    words: /connection refused|ECONNREFUSED/i,
    title: 'The connection was refused',
    reason: 'Nothing listens at the port of HOST that Twilio asked.',
    advice: 'Start the application, or correct the port. Check that the firewall lets Twilio in.',
  }),
  failure({
    id: 'no-route',
    codes: [],
    words: /no route to host|network is unreachable|host is unreachable/i,
    title: 'There is no way to the host',
    reason: 'The network has no route to HOST, or a firewall says so.',
    advice: 'Check that the host is up and that its address is public.',
  }),
  failure({
    id: 'connect-timeout',
    codes: ['11201'],
    words: /connect(?:ion)? timed out|connect time ?out|tcp connection timed out/i,
    title: 'The connection could not be opened in time',
    reason: 'HOST did not take up the connection before Twilio gave up.',
    advice:
      'The host is down, its address is wrong, or a firewall drops the packets: Twilio asks from changing addresses, so do not allow only some.',
  }),
  failure({
    id: 'read-timeout',
    codes: ['11203'],
    words:
      /read timed out|time[sd]? ?out is triggered|(?:total|read|response) time ?out|timed out|ETIMEDOUT/i,
    title: 'The application answered too slowly',
    reason: 'HOST took the request but did not answer within the 15 seconds that Twilio waits.',
    advice:
      'Answer at once and do slow work (databases, other APIs, models) afterwards, or return TwiML that waits and redirects. Look at cold starts too.',
  }),
  failure({
    id: 'connection-reset',
    codes: [],
    words:
      /connection (?:was )?(?:reset|closed|aborted)|ECONNRESET|broken pipe|closed (?:the )?connection|failed to respond|premature(?:ly)?(?: end of| EOF|ly closed)|unexpected end of (?:file|stream)/i,
    title: 'The server broke the connection off',
    reason: 'HOST closed the connection before a whole answer had come.',
    advice:
      'Look for a crash or restart of the application at this second, and for a proxy with a shorter timeout or a size limit.',
  }),
  failure({
    id: 'too-many-redirects',
    codes: ['11215'],
    words: /too many redirects|redirect loop|circular redirect|maximum redirects/i,
    title: 'The redirects never end',
    reason: 'HOST sent Twilio from one address to the next until it gave up.',
    advice:
      'Open the URL with `curl -IL` and see which two rules disagree, often http against https behind a proxy. Enter the final URL at Twilio.',
  }),
  failure({
    id: 'protocol-violation',
    codes: ['11206', '11251'],
    words:
      /protocol violation|invalid http|not (?:a )?valid http|bad status line|malformed (?:http|header|chunk)/i,
    title: 'The answer was not proper HTTP',
    reason: 'What HOST sent could not be read as HTTP.',
    advice:
      'Check whether the URL says http where the port speaks https or the other way round, and whether the application writes before its headers.',
  }),
  failure({
    id: 'answer-too-large',
    codes: ['11750'],
    words: /response body too large|exceeds.{0,40}64 ?kb/i,
    title: 'The answer was larger than 64 kB',
    reason: 'Twilio reads at most 64 kB of TwiML, and HOST sent more.',
    advice:
      'See what was sent: often it is an error page or a whole web page. Divide long TwiML with <Redirect>.',
  }),
  failure({
    id: 'connection-failed',
    codes: ['11205'],
    words: /http connection failure|failed to connect|could ?n.t connect/i,
    title: 'The connection failed',
    reason: 'Twilio could not talk to HOST, and does not say more than that.',
    advice:
      'Check from outside your network that the URL answers, and look for a deploy or an outage then.',
  }),
] as const
