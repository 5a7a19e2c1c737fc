export {
  type CostKind,
  cost_kind_ids,
  cost_kinds,
  costOfActivity,
  type CostlyActivity,
  type CostRate,
  rateOn,
} from './cost-rate.js'
