import { errorPage } from './error-page.ts'

const FIELD = (name: string, value: string): RegExp =>
  new RegExp(`^\\s*\\{\\s*"${name}"\\s*:\\s*"${value}"`, 'i')

/** Hosting platforms: what they answer when the application does not. */
export const CLOUD_PAGES = [
  errorPage({
    id: 'page-heroku-h12',
    tells: [
      { body: ['code=h12', 'heroku'] },
      { body: ['(h12)', 'heroku'] },
      { body: ['error h12', 'heroku'] },
      { body: ['herokucdn.com', 'request timeout'] },
    ],
    title: 'Heroku: the request took too long (H12)',
    reason: 'The dyno did not answer within 30 seconds, so the router gave up.',
    advice: 'Answer at once and do slow work in a worker. Twilio itself waits only 15 seconds.',
  }),
  errorPage({
    id: 'page-heroku-h14',
    tells: [
      { body: ['code=h14', 'heroku'] },
      { body: ['(h14)', 'heroku'] },
      { body: ['error h14', 'heroku'] },
      { body: ['no web processes running', 'heroku'] },
    ],
    title: 'Heroku: no web dyno runs (H14)',
    reason: 'The app has no web process to give the request to.',
    advice: 'Start one with `heroku ps:scale web=1`.',
  }),
  errorPage({
    id: 'page-heroku-no-app',
    tells: [{ body: ['herokucdn.com/error-pages/no-such-app'] }],
    title: 'Heroku: there is no such app',
    reason: 'No Heroku app has this host name.',
    advice: 'Correct the host name at Twilio, or add the domain to the app.',
  }),
  errorPage({
    id: 'page-heroku-h10',
    tells: [
      { body: ['code=h10', 'heroku'] },
      { body: ['(h10)', 'heroku'] },
      { body: ['error h10', 'heroku'] },
      { body: ['app crashed', 'heroku'] },
    ],
    title: 'Heroku: the app crashed or does not start (H10)',
    reason: 'The dyno crashed, so the router has nothing to give the request to.',
    advice: 'Read `heroku logs --tail` for the crash, and restart the app.',
  }),
  errorPage({
    id: 'page-heroku',
    tells: [
      { body: ['herokucdn.com/error-pages/application-error'] },
      { body: ['an error occurred in the application and your page could not be served'] },
      { body: ['herokucdn.com/error-pages/maintenance-mode'] },
    ],
    title: 'Heroku answered in place of the app',
    reason: "Heroku's router showed its own page, since no dyno of the app answered.",
    advice:
      'Read `heroku logs --tail`: H10 is a crash, H12 more than 30 seconds, H14 no web dyno, H80 maintenance.',
  }),
  errorPage({
    id: 'page-api-gateway',
    tells: [
      { whole: FIELD('message', 'missing authentication token') },
      { whole: FIELD('message', 'endpoint request timed out') },
      {
        whole: FIELD(
          'message',
          '(?:internal server error|forbidden|not found|service unavailable|unauthorized)',
        ),
        headers: [['apigw-requestid', '']],
      },
      {
        whole: FIELD(
          'message',
          '(?:internal server error|forbidden|not found|service unavailable|unauthorized|too many requests)',
        ),
        headers: [['x-amzn-requestid', '']],
      },
    ],
    title: 'API Gateway answered in place of the function',
    reason:
      'The body is a message of AWS API Gateway: the function did not answer, or not in the form that the gateway wants.',
    because: {
      401: 'The route wants an authorisation that Twilio does not send.',
      403: 'No route fits this path and method, or it wants an API key.',
      404: 'No route fits this path and method.',
      429: 'The gateway throttled the request.',
      500: 'The function failed, or did not return `{statusCode, headers, body}`.',
      502: 'The function failed, or did not return `{statusCode, headers, body}` with a text as body.',
      503: 'The function did not answer within the gateway’s 30 seconds.',
      504: 'The function did not answer within the gateway’s 29 seconds.',
    },
    advice:
      "Read the function's log for this request id, and check the route's path, stage and method.",
  }),
  errorPage({
    id: 'page-lambda',
    tells: [
      { body: ['task timed out after'] },
      { body: ['"errormessage"', '"errortype"'] },
      { headers: [['x-amzn-errortype', '']] },
    ],
    title: 'The AWS Lambda function failed',
    reason: "Lambda passed on the function's error in place of an answer.",
    advice: 'Read the function’s log in CloudWatch; raise its timeout if it ran out.',
  }),
  errorPage({
    id: 'page-aws-alb',
    tells: [{ headers: [['server', 'awselb']] }],
    title: 'The AWS load balancer answered in place of the application',
    reason: 'The answer comes from an Application Load Balancer, not from a server behind it.',
    because: {
      502: 'A target closed the connection or answered unreadably; often its keep-alive is shorter than the load balancer’s.',
      503: 'The target group has no healthy target.',
      504: 'The target did not answer in time.',
    },
    advice: 'Look at the target group’s health and the load balancer’s access log.',
  }),
  errorPage({
    id: 'page-s3',
    tells: [
      { body: ['<code>nosuchkey</code>'] },
      { body: ['<code>accessdenied</code>'] },
      { body: ['<code>nosuchbucket</code>'] },
      {
        body: [
          '<code>methodnotallowed</code>',
          'the specified method is not allowed against this resource',
        ],
      },
      { body: ['request has expired', '<code>'] },
    ],
    title: 'The storage bucket refused the request',
    reason:
      'The file is not there, is not public, its signed URL has expired, or it was asked for with POST.',
    advice: 'Make the file public or sign the URL for longer, and let Twilio ask with GET.',
  }),
  errorPage({
    id: 'page-google',
    tells: [
      { body: ['your client does not have permission to get url'] },
      { body: ['error: server error', 'the server encountered'] },
      { body: ['error: forbidden', 'does not have permission'] },
      { body: ['(not found)!!1', 'google'] },
    ],
    title: 'Google Cloud answered in place of the application',
    reason: 'The body is an error page of Google’s front end.',
    because: {
      401: 'The service wants a Google identity; it must allow unauthenticated calls.',
      403: 'The service does not allow unauthenticated calls.',
      404: 'No service answers at this address.',
    },
    advice:
      'Allow unauthenticated invocations of this service and prove the sender by the X-Twilio-Signature header. Else read its log.',
  }),
  errorPage({
    id: 'page-azure',
    tells: [
      { body: ['this web app is stopped'] },
      { body: ['web app - unavailable'] },
      { body: ['azure', '404 web site not found'] },
      { body: ['the resource you are looking for has been removed', 'azure'] },
    ],
    title: 'Azure answered in place of the application',
    reason: 'The web app is stopped, missing, or does not start.',
    advice: 'Start the app in the Azure portal and read its log stream.',
  }),
  errorPage({
    id: 'page-vercel',
    tells: [
      { body: ['function_invocation_timeout'] },
      { body: ['function_invocation_failed'] },
      { body: ['deployment_not_found'] },
      { headers: [['x-vercel-error', '']] },
      { body: ['vercel authentication'] },
      { body: ['vercel.com/sso-api'] },
    ],
    title: 'Vercel answered in place of the function',
    reason: 'The function failed or ran out of time, or the deployment is gone or protected.',
    because: { 401: 'Deployment Protection wants a login that Twilio does not have.' },
    advice:
      'Read the function’s log; give Twilio the production URL, or switch Deployment Protection off for it.',
  }),
  errorPage({
    id: 'page-netlify',
    tells: [
      { body: ['page not found', 'netlify'] },
      { headers: [['server', 'netlify']], status: [404, 500, 502] },
    ],
    title: 'Netlify answered in place of the function',
    reason: 'No page or function of the site fits this path, or the function failed.',
    advice: 'Check the path (`/.netlify/functions/…`) and the function’s log.',
  }),
] as const
