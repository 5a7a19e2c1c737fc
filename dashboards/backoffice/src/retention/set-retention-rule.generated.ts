/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { RetentionRulePartsFragment } from './retention-rules.generated.js';
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

/** How long something is to be kept. */
export type RetentionRuleInput = {
  /** For which reason; left out for every one. */
  closingReason?: ClosingReason | null | undefined;
  /** For which creditor; left out for every one. */
  creditorId?: string | null | undefined;
  /** Months of daily use, from 0 to 360. */
  monthsActive: number;
  /** Months in the archive after that, from 0 to 360; 0 for what is no case. */
  monthsArchived: number;
  /** On what the period rests: a law, a contract, a decision. */
  source: string;
  /** What it is about. */
  subject: RetentionSubject;
};

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

export type SetRetentionRuleMutationVariables = Exact<{
  input: Types.RetentionRuleInput;
}>;


export type SetRetentionRuleMutation = { setRetentionRule:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RetentionRules', rules: Array<{ __typename: 'RetentionRule', id: string | null, subject: Types.RetentionSubject, closingReason: Types.ClosingReason | null, monthsActive: number, monthsArchived: number, source: string, creditor: { __typename: 'Creditor', id: string, name: string } | null }> }
   };


export const SetRetentionRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRetentionRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRetentionRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRules"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetentionRuleParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmationNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetentionRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"closingReason"}},{"kind":"Field","name":{"kind":"Name","value":"monthsActive"}},{"kind":"Field","name":{"kind":"Name","value":"monthsArchived"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SetRetentionRuleMutation, SetRetentionRuleMutationVariables>;