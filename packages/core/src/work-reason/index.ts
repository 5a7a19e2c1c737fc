export { act_of_reason } from './reason-act.js'
export { isWorkReason, type WorkReason, work_reasons } from './work-reason.js'
