export { alert_states, type AlertState, type Notice, noticeOf, type TellingRules, type Told } from './alert-state.js'
export {
  anomaly_history,
  anomaly_history_minimum,
  anomaly_score,
  type AnomalyJudgement,
  judgeAnomaly,
} from './anomaly.js'
export { anomalyDays, comparableDays } from './comparable-days.js'
export {
  type AlertCondition,
  anomaly_spans,
  type AnomalySpan,
  compareRatios,
  condition_kinds,
  type ConditionKind,
  figureRatio,
  judge,
  type Judgement,
  type Observation,
} from './condition.js'
