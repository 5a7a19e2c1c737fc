export {
  isTargetMet,
  isTargetPerMonth,
  target_directions,
  type TargetDirection,
  targetInForce,
  targetOfPeriod,
  targetShare,
  type TargetStep,
  type TargetValue,
} from './target.js'
