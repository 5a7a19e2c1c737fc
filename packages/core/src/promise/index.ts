export { matchCase, type MatchedCase, matchPromises, promiseDeadline } from './match-promises.js'
export type { MatchedPromise, MovementFact, PaymentFact, PromiseFact, PromiseStatus, ReversalFact } from './promise.js'
