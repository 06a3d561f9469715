import { errorPage } from './error-page.ts'

/** Servers of compiled languages, JavaScript pages, and PHP itself. */
export const RUNTIME_PAGES = [
  errorPage({
    id: 'page-spring',
    tells: [
      { body: ['whitelabel error page'] },
      { body: ['"timestamp"', '"status"', '"error"', '"path"'] },
    ],
    title: 'Spring Boot answered with its own error page',
    reason: 'The Spring controller failed, or no mapping fits.',
    because: {
      401: 'Spring Security wants a login that Twilio does not have.',
      403: 'Spring Security refused the request, often for a missing CSRF token.',
      404: 'No mapping of a Spring controller fits this path.',
      405: 'The Spring mapping does not take this method.',
      415: 'The mapping wants another content type; Twilio sends a form.',
      500: 'The Spring controller threw an exception.',
    },
    advice: 'Read the log at this second, and leave the webhook out of CSRF protection and login.',
  }),
  errorPage({
    id: 'page-jetty',
    tells: [{ body: ['powered by jetty'] }],
    title: 'Jetty answered with its error page',
    reason: 'The request reached Jetty, but no servlet there answered it properly.',
    advice: 'Check the context path, and read the log at this second.',
  }),
  errorPage({
    id: 'page-php-fatal',
    tells: [
      { body: ['<b>fatal error</b>:'] },
      { body: ['<b>parse error</b>:'] },
      { body: ['php fatal error:'] },
      { body: ['fatal error: uncaught'] },
      { body: ['php parse error:'] },
    ],
    title: 'The PHP script broke off with a fatal error',
    reason: "The body is PHP's error message in place of TwiML.",
    advice:
      'Mend the line that the message names. Set `display_errors` to off, so that warnings never get into TwiML.',
  }),
  errorPage({
    id: 'page-nextjs',
    tells: [
      { body: ['__next_data__'] },
      { body: ['/_next/static/'] },
      { body: ['this page could not be found', 'next-error'] },
    ],
    title: 'Next.js answered with a page',
    reason:
      'A page of the Next.js application came in place of TwiML: the path is a page, or no API route fits.',
    because: {
      404: 'No API route of the Next.js application fits this path.',
      405: 'The API route does not export this method.',
      500: 'The route handler threw an error.',
    },
    advice:
      'Give Twilio the path of an API route (`app/api/…/route.ts` that exports `POST`) that answers with `text/xml`.',
  }),
  errorPage({
    id: 'page-go',
    tells: [{ whole: /^\s*404 page not found\s*$/ }],
    title: 'The Go server has no handler for this path',
    reason: 'The body is the plain "404 page not found" of Go’s HTTP server.',
    advice: 'Compare the path and the method with the registered handlers.',
  }),
  errorPage({
    id: 'page-stack-trace',
    tells: [
      { body: ['traceback (most recent call last)'] },
      { body: ['exception in thread "'] },
      { body: ['\n    at ', 'error:'] },
      { body: ['\n\tat ', 'exception'] },
      { body: ['goroutine 1 [running]'] },
    ],
    title: 'The application answered with a stack trace',
    reason: 'The handler failed, and its error was sent in place of TwiML.',
    advice:
      'Mend what the first line of the trace names, and let the handler answer TwiML even when it fails.',
  }),
] as const
