import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Action } from '@quittance/core'
import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/** What the form of an action is given. */
export interface CaseActionProps {
  readonly debtCaseId: string
  /**
   * Call it when the change was made: everything on the page is read again, and the form goes, or makes room for that of
   * the next action, such as the promise after a call.
   */
  readonly onDone: (next?: CaseActionId) => void
  /** Call it to leave without a change. */
  readonly onClose: () => void
}

/** Something that can be done on an open case. The page opens the form beside the case, under its label as title. */
export interface CaseAction {
  readonly id: CaseActionId
  readonly label: MessageDescriptor
  /** One letter that opens it. */
  readonly shortcut: string
  readonly action: Action
  /** `wide` for forms with a preview. */
  readonly width?: 'wide'
  readonly Form: LazyExoticComponent<ComponentType<CaseActionProps>>
}

/** Names of actions that others lead to. */
export type CaseActionId =
  | 'call'
  | 'note'
  | 'promise'
  | 'plan'
  | 'write'
  | 'hold'
  | 'diagnosis'
  | 'contact'
  | 'assign'
  | 'visit'

/** What can be done on a case, in the order of the buttons. */
export const case_actions: readonly CaseAction[] = [
  {
    id: 'call',
    label: msg`Call`,
    shortcut: 'c',
    action: 'work_case',
    Form: lazy(async () => ({ default: (await import('../call/call-form.js')).CallForm })),
  },
  {
    id: 'note',
    label: msg`Note`,
    shortcut: 'n',
    action: 'work_case',
    Form: lazy(async () => ({ default: (await import('../call/note-form.js')).NoteForm })),
  },
  {
    id: 'promise',
    label: msg`Promise`,
    shortcut: 'p',
    action: 'work_case',
    Form: lazy(async () => ({ default: (await import('../promise/promise-action.js')).PromiseAction })),
  },
  {
    id: 'plan',
    label: msg`Payment plan`,
    shortcut: 'l',
    action: 'work_case',
    width: 'wide',
    Form: lazy(async () => ({ default: (await import('../plan/plan-wizard.js')).PlanWizard })),
  },
  {
    id: 'diagnosis',
    label: msg`Diagnosis`,
    shortcut: 'g',
    action: 'read_diagnosis',
    width: 'wide',
    Form: lazy(async () => ({ default: (await import('../diagnosis/diagnosis-form.js')).DiagnosisForm })),
  },
  {
    id: 'contact',
    label: msg`Contact details`,
    shortcut: 'k',
    action: 'work_case',
    Form: lazy(async () => ({ default: (await import('../contact-point/contact-form.js')).ContactForm })),
  },
  {
    id: 'visit',
    label: msg`Visit`,
    shortcut: 'v',
    action: 'work_case',
    Form: lazy(async () => ({ default: (await import('../round/visit-form.js')).VisitForm })),
  },
  {
    id: 'write',
    label: msg`Write`,
    shortcut: 'w',
    action: 'work_case',
    width: 'wide',
    Form: lazy(async () => ({ default: (await import('../letter/write-letter.js')).WriteLetter })),
  },
  {
    id: 'assign',
    label: msg`Hand over`,
    shortcut: 'a',
    action: 'work_case',
    Form: lazy(async () => ({ default: (await import('../case-assignment/assign-form.js')).AssignForm })),
  },
  {
    id: 'hold',
    label: msg`Dispute or hold`,
    shortcut: 'd',
    action: 'work_case',
    Form: lazy(async () => ({ default: (await import('../hold/open-hold.js')).OpenHold })),
  },
]
