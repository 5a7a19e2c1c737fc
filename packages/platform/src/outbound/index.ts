export { isLoopback, isPublic } from './network.js'
export { openOutbound, type Outbound, type OutboundRequest } from './outbound.js'
export { OutboundError, type OutboundFailureCode } from './outbound-error.js'
