/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

/** What a retention rule is about. */
export type RetentionSubject =
  /** A closed case: active, then archived, then anonymised. */
  | 'case'
  /** A contact point, from the end of its validity on. */
  | 'contact_point'
  /** A delivered file, from the end of its import on. */
  | 'file'
  /** A contact point that the agency found and by which nobody was reached. */
  | 'prospect';

export type RetentionRulePartsFragment = { __typename: 'RetentionRule', id: string | null, subject: Types.RetentionSubject, closingReason: Types.ClosingReason | null, monthsActive: number, monthsArchived: number, source: string, creditor: { __typename: 'Creditor', id: string, name: string } | null } & { ' $fragmentName'?: 'RetentionRulePartsFragment' };

export type RetentionRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionRulesQuery = { retentionRules: { __typename: 'RetentionRules', rules: Array<{ __typename: 'RetentionRule', id: string | null, subject: Types.RetentionSubject, closingReason: Types.ClosingReason | null, monthsActive: number, monthsArchived: number, source: string, creditor: { __typename: 'Creditor', id: string, name: string } | null }> } };

export const RetentionRulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"closingReason"}},{"kind":"Field","name":{"kind":"Name","value":"monthsActive"}},{"kind":"Field","name":{"kind":"Name","value":"monthsArchived"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RetentionRulePartsFragment, unknown>;
export const RetentionRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionRuleParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"closingReason"}},{"kind":"Field","name":{"kind":"Name","value":"monthsActive"}},{"kind":"Field","name":{"kind":"Name","value":"monthsArchived"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RetentionRulesQuery, RetentionRulesQueryVariables>;