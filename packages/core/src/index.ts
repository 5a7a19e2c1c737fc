/** The pure rules of Quittance: no input or output, no dependency, the same in Node and in the browser. */
export { AssertionFailure, assert, assertNever } from './assert.js'
export { amount_minor_maximum, limits } from './limits.js'
export * from './ageing/index.js'
export * from './calendar/index.js'
export * from './money/index.js'
export * from './promise/index.js'
export { err, ok, type Result } from './result.js'
