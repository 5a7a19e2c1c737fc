/** What the operator's tool, the demo and the server may ask for besides GraphQL. */
export { authenticate } from './user/authenticate.js'
export { openSignInThrottle, type SignInThrottle } from './user/sign-in-throttle.js'
