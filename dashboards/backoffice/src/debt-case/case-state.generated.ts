/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How a case is worked. */
export type CasePhase =
  /** By agreement with the debtor. */
  | 'amicable'
  /** Not any more. */
  | 'closed'
  /** In court or with an enforceable title. */
  | 'judicial';

/** Why a case was closed. It decides how long it is kept; no figure depends on it. */
export type ClosingReason =
  /** The debtor has died and nobody takes on the debt. */
  | 'deceased'
  /** The debt was never owed, or not by this person. */
  | 'error'
  /** The debtor's company is being wound up. */
  | 'insolvency'
  /** A commission on over-indebtedness cancelled the debt. */
  | 'over_indebtedness'
  /** All was paid. */
  | 'paid'
  /** The creditor took its claims back. */
  | 'recalled'
  /** A part was paid, the rest given up by agreement. */
  | 'settled'
  /** The period in which the debt could be claimed in court is over. */
  | 'time_barred'
  /** Nothing can be had from the debtor. */
  | 'uncollectable';

/** Why something must be kept beyond its period. */
export type LegalHoldGround =
  /** A court, a prosecutor or an authority asked for it. */
  | 'authority_request'
  /** A complaint or a request of the person is not settled yet. */
  | 'complaint'
  /** An enforceable title lives. */
  | 'enforceable_title'
  /** A court case is pending or to be expected. */
  | 'litigation';

export type CaseState_DebtCaseFragment = { __typename: 'DebtCase', id: string, phase: Types.CasePhase, closedOn: string | null, closingReason: Types.ClosingReason | null, archivedOn: string | null, anonymisedOn: string | null, retention: { __typename: 'CaseRetention', archiveOn: string, anonymiseOn: string, source: string } | null, closingOutlooks: Array<{ __typename: 'CaseRetention', reason: Types.ClosingReason, archiveOn: string, anonymiseOn: string, source: string }>, legalHolds: Array<{ __typename: 'LegalHold', id: string, ground: Types.LegalHoldGround, reason: string, until: string | null, wholeDebtor: boolean }> } & { ' $fragmentName'?: 'CaseState_DebtCaseFragment' };

export const CaseState_DebtCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState_debtCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DebtCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closingReason"}},{"kind":"Field","name":{"kind":"Name","value":"archivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"anonymisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"anonymiseOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closingOutlooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"archiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"anonymiseOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"wholeDebtor"}}]}}]}}]} as unknown as DocumentNode<CaseState_DebtCaseFragment, unknown>;