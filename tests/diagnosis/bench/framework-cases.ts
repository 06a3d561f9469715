import { cause, near, type Failure, type NearMiss } from './bench-case.ts'
import { document, messaging, voice } from './given.ts'
import { page, spoken } from './page-cases.ts'

export const FRAMEWORK_FAILURES: readonly Failure[] = [
  cause(
    'page-twilio-signature',
    'the middleware of the helper library',
    page(403, 'Twilio Request Validation Failed.', { type: 'text/plain' }),
  ),
  cause(
    'page-express',
    'no route for POST',
    page(
      404,
      '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot POST /voice/incoming</pre>\n</body>\n</html>\n',
      { headers: { 'X-Powered-By': 'Express' } },
    ),
  ),
  cause(
    'page-express',
    'a handler that threw',
    page(
      500,
      '<!DOCTYPE html>\n<html><head><title>Error</title></head><body><pre>TypeError: Cannot read properties of undefined (reading &#39;name&#39;)<br> &nbsp; &nbsp;at /srv/app/voice.js:12:31</pre></body></html>',
    ),
  ),
  cause(
    'page-django',
    'a view that failed',
    page(
      500,
      '<!doctype html>\n<html lang="en">\n<head>\n  <title>Server Error (500)</title>\n</head>\n<body>\n  <h1>Server Error (500)</h1><p></p>\n</body>\n</html>',
    ),
  ),
  cause(
    'page-django-csrf',
    'a token was wanted',
    page(
      403,
      '<!DOCTYPE html><html><head><title>403 Forbidden</title></head><body><div id="summary"><h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p></div></body></html>',
    ),
  ),
  cause(
    'page-rails',
    'an action that failed',
    page(
      500,
      "<!DOCTYPE html>\n<html>\n<head>\n  <title>We're sorry, but something went wrong (500)</title>\n</head></html>",
    ),
  ),
  cause(
    'page-rails',
    'forgery protection',
    page(
      422,
      '<!DOCTYPE html><html><head><title>The change you wanted was rejected (422)</title></head></html>',
    ),
  ),
  cause(
    'page-flask',
    'a view that failed',
    messaging({
      status: 500,
      body: '<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n<p>The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.</p>\n',
    }),
  ),
  cause(
    'page-flask',
    'a route for GET alone',
    page(
      405,
      '<!doctype html>\n<html lang=en>\n<title>405 Method Not Allowed</title>\n<h1>Method Not Allowed</h1>\n<p>The method is not allowed for the requested URL.</p>\n',
    ),
  ),
  cause(
    'page-fastapi',
    'no such path',
    page(404, '{"detail":"Not Found"}', { type: 'application/json' }),
  ),
  cause(
    'page-fastapi',
    'a form where JSON was declared',
    page(422, '{"detail":[{"type":"missing","loc":["body","call"],"msg":"Field required"}]}', {
      type: 'application/json',
    }),
  ),
  cause(
    'page-laravel',
    'a token was wanted',
    page(
      419,
      '<!DOCTYPE html><html lang="en"><head><title>Page Expired</title></head><body class="antialiased"></body></html>',
    ),
  ),
  cause(
    'page-symfony',
    'a controller that failed',
    page(
      500,
      '<!DOCTYPE html><html><body><h1>Oops! An Error Occurred</h1><h2>The server returned a "500 Internal Server Error".</h2></body></html>',
    ),
  ),
  cause(
    'page-wordpress',
    'a plugin that failed',
    page(
      500,
      '<!DOCTYPE html><html><body id="error-page"><div class="wp-die-message"><p>There has been a critical error on this website.</p></div></body></html>',
    ),
  ),
  cause(
    'page-spring',
    'no such mapping',
    page(
      404,
      '<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p></body></html>',
    ),
  ),
  cause(
    'page-spring',
    'the same as JSON',
    page(
      403,
      '{"timestamp":"2026-11-17T08:14:05.119+00:00","status":403,"error":"Forbidden","path":"/voice"}',
      { type: 'application/json' },
    ),
  ),
  cause(
    'page-jetty',
    'a servlet that failed',
    page(
      500,
      '<html><head><title>Error 500 Server Error</title></head><body><h2>HTTP ERROR 500</h2><hr/><a href="https://eclipse.org/jetty">Powered by Jetty:// 9.4.53</a><hr/></body></html>',
    ),
  ),
  cause(
    'page-php-fatal',
    'an uncaught exception',
    page(
      500,
      '<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function say_hello() in /var/www/html/voice.php:14\n',
    ),
  ),
  cause(
    'page-php-fatal',
    'in the middle of a document that had not begun',
    voice({
      code: '12100',
      body: 'PHP Parse error:  syntax error, unexpected token "}" in /var/www/html/voice.php on line 3\n',
    }),
  ),
  cause(
    'page-nextjs',
    'a page in place of a route',
    voice({
      code: '12100',
      body: '<!DOCTYPE html><html><head><script src="/_next/static/chunks/main.js"></script></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script></body></html>',
    }),
  ),
  cause(
    'page-go',
    'no handler',
    page(404, '404 page not found\n', { type: 'text/plain; charset=utf-8' }),
  ),
  cause(
    'page-stack-trace',
    'Python',
    page(
      500,
      'Traceback (most recent call last):\n  File "/srv/app.py", line 12, in voice\nKeyError: \'menu\'\n',
      { type: 'text/plain' },
    ),
  ),
  cause(
    'php-message',
    'a warning before the document',
    document(
      '<br />\n<b>Warning</b>:  Undefined variable $name in <b>/var/www/html/voice.php</b> on line <b>3</b><br />\n<?xml version="1.0" encoding="UTF-8"?>\n<Response><Say>Hello</Say></Response>',
    ),
  ),
  cause(
    'login-page',
    'a login form',
    voice({
      code: '12100',
      body: '<!DOCTYPE html><html><body><form action="/login" method="post"><input name="user"><input type="password" name="pw"></form></body></html>',
    }),
  ),
  cause(
    'php-message',
    'a fatal error in the middle of the document',
    document(
      '<?xml version="1.0"?>\n<Response>\n<Say>One moment</Say>\n <b>Fatal error</b>:  Uncaught RestException: [HTTP 400] Unable to create record in /var/www/sms.php:9\n',
    ),
  ),
  cause(
    'php-message',
    'a warning without tags',
    document(
      'Warning: Undefined variable $name in /var/www/voice.php on line 3\n<Response><Hangup/></Response>',
    ),
  ),
]

export const FRAMEWORK_NEAR_MISSES: readonly NearMiss[] = [
  near(
    'page-twilio-signature',
    'another refusal',
    page(403, 'Validation failed.', { type: 'text/plain' }),
  ),
  near(
    'page-express',
    'Express, but with a page of its own',
    page(404, '<h1>Not here</h1>', { headers: { 'X-Powered-By': 'Express' } }),
  ),
  spoken('page-express', '<pre>Cannot POST /voice</pre>'),
  near('page-django', 'a home-made page', page(500, '<h1>Server Error</h1>')),
  near(
    'page-django-csrf',
    'another 403',
    page(403, '<h1>Forbidden</h1><p>Verification failed.</p>'),
  ),
  near(
    'page-rails',
    'a page that is sorry in other words',
    page(500, '<h1>Sorry, something went wrong</h1>'),
  ),
  near('page-flask', 'a home-made page', page(500, '<h1>Internal Server Error</h1>')),
  near(
    'page-fastapi',
    'a detail of another kind',
    page(404, '{"detail":"No such caller"}', { type: 'application/json' }),
  ),
  near(
    'page-laravel',
    'another page with a title',
    page(500, '<title>Server Error</title><p>Sorry.</p>'),
  ),
  near('page-symfony', 'half of the words', page(500, '<h1>Oops! An error occurred</h1>')),
  near(
    'page-wordpress',
    'an error that is not critical',
    page(500, '<p>There has been an error on this website</p>'),
  ),
  near(
    'page-spring',
    'JSON with some of the fields',
    page(500, '{"status":500,"error":"x"}', { type: 'application/json' }),
  ),
  near('page-jetty', 'a page about a harbour', page(500, '<p>The jetty is closed.</p>')),
  spoken('page-php-fatal', '<b>Fatal error</b>: none'),
  near(
    'page-nextjs',
    'a page that says what comes next',
    voice({ code: '12100', body: '<html><a href="/next/page">next</a></html>' }),
  ),
  near(
    'page-go',
    'more than these words',
    page(404, '404 page not found, sorry', { type: 'text/plain' }),
  ),
  near(
    'page-stack-trace',
    'one line of an error',
    page(500, 'Error: menu is missing', { type: 'text/plain' }),
  ),
  near(
    'php-message',
    'a warning that is spoken',
    document('<Response><Say>Warning: the line is recorded.</Say></Response>'),
  ),
  near(
    'login-page',
    'a page with a search field',
    voice({ code: '12100', body: '<html><input type="search" name="password"></html>' }),
  ),
]
