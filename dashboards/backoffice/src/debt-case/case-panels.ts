import type { Action } from '@quittance/core'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/** A part of the case page that belongs to a noun of its own. It asks for what it shows by itself. */
export interface CasePanel {
  /** Also the anchor of its heading. */
  readonly id: string
  readonly title: MessageDescriptor
  /** Who does not may it does not see the panel; null for everybody who may read the case. */
  readonly action: Action | null
  /** `work` is the wide column with what is done, `debtor` the narrow one with who it is about. */
  readonly column: 'work' | 'debtor'
  readonly Panel: LazyExoticComponent<ComponentType<{ debtCaseId: string }>>
}

/** The panels of the case page, from above. The page itself has claims, payments and timeline. */
export const case_panels: readonly CasePanel[] = [
  {
    id: 'plan',
    title: msg`Payment plan`,
    action: null,
    column: 'work',
    Panel: lazy(async () => ({ default: (await import('../plan/plan-panel.js')).PlanPanel })),
  },
  {
    id: 'diagnosis',
    title: msg`Diagnosis`,
    action: 'read_diagnosis',
    column: 'debtor',
    Panel: lazy(async () => ({ default: (await import('../diagnosis/diagnosis-panel.js')).DiagnosisPanel })),
  },
  {
    id: 'contact-points',
    title: msg`Contact details`,
    action: null,
    column: 'debtor',
    Panel: lazy(async () => ({ default: (await import('../contact-point/contact-panel.js')).ContactPanel })),
  },
  {
    id: 'holds',
    title: msg`Disputes and holds`,
    action: 'read_private_note',
    column: 'work',
    Panel: lazy(async () => ({ default: (await import('../hold/case-holds.js')).CaseHolds })),
  },
  {
    id: 'contact-outlook',
    title: msg`Contact now?`,
    action: 'work_case',
    column: 'debtor',
    Panel: lazy(async () => ({
      default: (await import('../contact-policy/contact-outlook-panel.js')).ContactOutlookPanel,
    })),
  },
  {
    id: 'letters',
    title: msg`Letters`,
    action: 'read_private_note',
    column: 'work',
    Panel: lazy(async () => ({ default: (await import('../letter/case-letters.js')).CaseLetters })),
  },
  {
    id: 'assignments',
    title: msg`Who had it`,
    action: 'read_private_note',
    column: 'debtor',
    Panel: lazy(async () => ({ default: (await import('../next-action/assignment-panel.js')).AssignmentPanel })),
  },
]

/** A line in the head of the case page: what is next, what must not be done. It shows nothing when it has nothing to say. */
export interface CaseHeadline {
  readonly id: string
  readonly action: Action | null
  readonly Headline: LazyExoticComponent<ComponentType<{ debtCaseId: string }>>
}

/** The headlines of a case, the most urgent first. */
export const case_headlines: readonly CaseHeadline[] = [
  {
    id: 'next-action',
    action: 'read_team',
    Headline: lazy(async () => ({
      default: (await import('../next-action/next-action-headline.js')).NextActionHeadline,
    })),
  },
]
