/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Why a plan waits for approval. */
export type ApprovalReason =
  /** Of its amount. */
  | 'amount'
  /** Of the share that it gives up. */
  | 'given_up'
  /** Of its length. */
  | 'length';

/** What became of an instalment. */
export type InstalmentStatus =
  /** The plan ended before it. */
  | 'ended'
  /** Its deadline passed and something of it is left. */
  | 'missed'
  /** Its deadline has not passed and it is not paid yet. */
  | 'open'
  /** Paid whole by its deadline. */
  | 'paid'
  /** Paid whole, after its deadline. */
  | 'paid_late';

/** How a payment plan stands. */
export type PlanState =
  /** It runs. */
  | 'active'
  /** Beyond what an agent may agree alone; it waits for somebody to approve it. */
  | 'awaiting_approval'
  /** Too many instalments were missed. */
  | 'broken'
  /** Withdrawn, or refused. */
  | 'cancelled'
  /** Being prepared. */
  | 'draft'
  /** All of it was paid. */
  | 'kept'
  /** Another plan took its place. */
  | 'superseded';

export type PlanPartsFragment = { __typename: 'PaymentPlan', id: string, state: Types.PlanState, madeOn: string, madeBy: string | null, activeFrom: string | null, endedOn: string | null, decidedBy: string | null, note: string | null, endNote: string | null, approvalReasons: Array<Types.ApprovalReason>, graceDays: number, missedMaximum: number, accelerates: boolean, missedCount: number, amount: { __typename: 'Money', amountMinor: string, currency: string }, givenUp: { __typename: 'Money', amountMinor: string, currency: string }, paid: { __typename: 'Money', amountMinor: string, currency: string }, instalments: Array<{ __typename: 'Instalment', id: string, position: number, dueOn: string, deadlineOn: string, status: Types.InstalmentStatus, completedOn: string | null, amount: { __typename: 'Money', amountMinor: string, currency: string }, appropriated: { __typename: 'Money', amountMinor: string, currency: string } }> } & { ' $fragmentName'?: 'PlanPartsFragment' };

export const PlanPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"endNote"}},{"kind":"Field","name":{"kind":"Name","value":"approvalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"missedMaximum"}},{"kind":"Field","name":{"kind":"Name","value":"accelerates"}},{"kind":"Field","name":{"kind":"Name","value":"missedCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"givenUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appropriated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<PlanPartsFragment, unknown>;