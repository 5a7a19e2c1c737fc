import type { CaseActionProps } from '../debt-case/case-actions.js'
import { PromiseForm } from './promise-form.js'

/** The form of a promise beside the case. */
export function PromiseAction({ debtCaseId, onDone, onClose }: CaseActionProps) {
  return <PromiseForm debtCaseId={debtCaseId} onDone={() => onDone()} onClose={onClose} />
}
