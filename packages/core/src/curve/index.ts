export {
  type CollectedFact,
  type CurveOptions,
  type CurveRow,
  type PlacedFact,
  type RecoveryCurve,
  recoveryCurve,
} from './recovery-curve.js'
