export { isWorkReason, type WorkReason, work_reasons } from './work-reason.js'
