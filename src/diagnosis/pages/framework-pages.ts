import { errorPage } from './error-page.ts'

/** Frameworks of scripting languages: their own error pages and refusals. */
export const FRAMEWORK_PAGES = [
  errorPage({
    id: 'page-twilio-signature',
    tells: [
      { body: ['twilio request validation failed'] },
      { body: ['no signature header error'] },
      { body: ['x-twilio-signature', 'invalid'] },
      { body: ['invalid twilio signature'] },
    ],
    title: "The application did not accept Twilio's signature",
    reason: 'The application checked the X-Twilio-Signature header and found that it does not fit.',
    advice:
      'Use the auth token of this account, and check against the URL that Twilio asked: behind a proxy, scheme, host and port seen by the application often differ.',
  }),
  errorPage({
    id: 'page-express',
    tells: [
      { body: ['<pre>cannot post '] },
      { body: ['<pre>cannot get '] },
      { body: ['<title>error</title>', '<pre>', '<br> &nbsp; &nbsp;at '] },
      { body: ['<title>error</title>', '<pre>internal server error</pre>'] },
      { whole: /^\s*(?:<pre>)?Cannot (?:GET|POST) \/\S*(?:<\/pre>)?\s*$/ },
    ],
    title: 'Express answered with its own error page',
    reason:
      'The Express application has no route for this path and method, or its handler threw an error.',
    because: {
      404: 'The Express application has no route for this path and method.',
      500: 'The Express handler threw an error.',
    },
    advice:
      'Compare the path and the method with the routes; POST needs `app.post`. For an error, read the stack in the body or the log.',
  }),
  errorPage({
    id: 'page-django-csrf',
    tells: [{ body: ['csrf verification failed'] }],
    title: "Django's CSRF check refused the request",
    reason: 'Django wants a CSRF token with every POST, which Twilio cannot send.',
    advice: 'Put `@csrf_exempt` on the view and prove the sender by the X-Twilio-Signature header.',
  }),
  errorPage({
    id: 'page-django',
    tells: [
      { body: ['<h1>server error (500)</h1>'] },
      { body: ['you’re seeing this error because you have <code>debug = true'] },
      { body: ["you're seeing this error because you have <code>debug = true"] },
      { body: ['<h1>not found</h1><p>the requested resource was not found on this server.</p>'] },
      { body: ['disallowedhost'] },
      { body: ['django_settings_module'] },
    ],
    title: 'Django answered with its own error page',
    reason: 'The Django view failed, or no URL pattern fits.',
    because: {
      400: 'Often the host name is missing in `ALLOWED_HOSTS`.',
      404: 'No URL pattern of the Django project fits this path; see the trailing slash.',
      500: 'The Django view raised an error.',
    },
    advice: "Read the application's log at this second.",
  }),
  errorPage({
    id: 'page-rails',
    tells: [
      { body: ["we're sorry, but something went wrong"] },
      { body: ['the page you were looking for doesn', '404'] },
      { body: ['the change you wanted was rejected'] },
      { body: ['invalidauthenticitytoken'] },
      { body: ['routing error', 'no route matches'] },
      { body: ['action controller: exception caught'] },
      { body: ['blocked host', 'config.hosts'] },
    ],
    title: 'Rails answered with its own error page',
    reason: 'The Rails action failed, refused the request, or no route fits.',
    because: {
      403: 'The host name is missing in `config.hosts`.',
      404: 'No Rails route fits this path and method.',
      422: "Rails' forgery protection wants a token that Twilio cannot send.",
      500: 'The Rails action raised an error.',
    },
    advice:
      'Read the log at this second. For a refused POST use `skip_before_action :verify_authenticity_token` and prove the sender by the X-Twilio-Signature header.',
  }),
  errorPage({
    id: 'page-flask',
    tells: [
      { body: ['werkzeug', 'debugger'] },
      { body: ['either the server is overloaded or there is an error in the application'] },
      { body: ['if you entered the url manually please check your spelling'] },
      { body: ['<p>the method is not allowed for the requested url.</p>'] },
      { body: ['the browser (or proxy) sent a request that this server could not understand'] },
    ],
    title: 'Flask answered with its own error page',
    reason: 'The Flask view failed, or no route fits (the page is Werkzeug’s).',
    because: {
      400: 'The view asked for a form field that was not sent.',
      404: 'No Flask route fits this path.',
      405: 'The Flask route does not take this method; add `methods=["POST"]`.',
      500: 'The Flask view raised an error.',
    },
    advice: "Read the application's log at this second.",
  }),
  errorPage({
    id: 'page-fastapi',
    tells: [
      {
        whole:
          /^\s*\{"detail":"(?:Not Found|Method Not Allowed|Internal Server Error|Not authenticated)"\}\s*$/,
      },
      { body: ['{"detail":[{"', '"loc"', '"msg"'] },
    ],
    title: 'FastAPI answered with its own error',
    reason: 'No route fits, or the request did not have the form that the route declares.',
    because: {
      404: 'No FastAPI route fits this path.',
      405: 'The FastAPI route does not take this method.',
      422: 'The route declares other parameters than Twilio sends: it sends a form, not JSON.',
    },
    advice: 'Read the parameters with `Form(...)`, and answer with `media_type="application/xml"`.',
  }),
  errorPage({
    id: 'page-laravel',
    tells: [
      { body: ['<title>page expired</title>'] },
      { body: ['<title>server error</title>', 'antialiased'] },
      { body: ['<title>not found</title>', 'antialiased'] },
      { body: ['illuminate\\'] },
      { body: ['whoops, looks like something went wrong'] },
    ],
    title: 'Laravel answered with its own error page',
    reason: 'The Laravel route failed, refused the request, or is missing.',
    because: {
      404: 'No Laravel route fits this path.',
      405: 'The Laravel route does not take this method.',
      419: "Laravel's CSRF protection wants a token that Twilio cannot send.",
      500: 'The Laravel route threw an exception.',
    },
    advice:
      'Read `storage/logs/laravel.log`. For a 419 leave the webhook out of the CSRF check, or put it among the API routes.',
  }),
  errorPage({
    id: 'page-symfony',
    tells: [
      { body: ['oops! an error occurred', 'the server returned a'] },
      { body: ['symfony exception'] },
      { body: ['symfony\\component\\'] },
    ],
    title: 'Symfony answered with its own error page',
    reason: 'The Symfony controller failed, or no route fits.',
    because: {
      404: 'No Symfony route fits this path.',
      405: 'The Symfony route does not take this method.',
    },
    advice: 'Read `var/log/prod.log` at this second.',
  }),
  errorPage({
    id: 'page-wordpress',
    tells: [
      { body: ['there has been a critical error on this website'] },
      { body: ['error establishing a database connection'] },
    ],
    title: 'WordPress answered with its own error page',
    reason: 'A plugin or theme failed, or the database is away.',
    advice: "Read the server's PHP error log at this second.",
  }),
] as const
