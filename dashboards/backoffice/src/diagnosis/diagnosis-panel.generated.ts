/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What is asked of how a debtor lives. */
export type DiagnosisCategory =
  | 'children'
  | 'consumer_loans'
  | 'energy'
  | 'energy_arrears'
  | 'family_benefits'
  | 'food'
  | 'housing'
  | 'housing_benefit'
  | 'insurance_health'
  | 'loan_repayments'
  | 'minimum_income'
  | 'other_assets'
  | 'other_charges'
  | 'other_debts'
  | 'other_income'
  | 'pension'
  | 'real_estate'
  | 'rent_arrears'
  | 'savings'
  | 'self_employment'
  | 'tax_debts'
  | 'taxes'
  | 'telecom'
  | 'transport'
  | 'unemployment'
  | 'vehicle'
  | 'wages';

/** Where a debtor in difficulty is sent for help. */
export type Orientation =
  | 'budget_advice'
  | 'energy_mediator'
  | 'housing_solidarity_fund'
  | 'legal_aid'
  | 'over_indebtedness_commission'
  | 'social_services';

export type DiagnosisPanelQueryVariables = Exact<{
  debtCaseId: string;
}>;


export type DiagnosisPanelQuery = { debtCase: { __typename: 'DebtCase', id: string, openBalance: { __typename: 'Money', amountMinor: string, currency: string }, diagnoses: Array<{ __typename: 'Diagnosis', id: string, madeOn: string, madeBy: string | null, adultCount: number | null, childCount: number | null, note: string | null, orientations: Array<Types.Orientation>, sustainable: { __typename: 'Money', amountMinor: string, currency: string } | null, amounts: Array<{ __typename: 'DiagnosisAmount', category: Types.DiagnosisCategory, amount: { __typename: 'Money', amountMinor: string, currency: string } }> }> } | null };


export const DiagnosisPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiagnosisPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"debtCaseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnoses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"adultCount"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"orientations"}},{"kind":"Field","name":{"kind":"Name","value":"sustainable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DiagnosisPanelQuery, DiagnosisPanelQueryVariables>;