/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** One figure of a diagnosis. */
export type DiagnosisAmountInput = {
  /** Minor units of the currency of the case, zero or more. */
  amountMinor: string;
  /** Of what. */
  category: DiagnosisCategory;
};

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

/** What a debtor says; what is not known is left out. */
export type DiagnosisInput = {
  /** Adults of the household. */
  adultCount?: number | null | undefined;
  /** The figures, each category once. */
  amounts: Array<DiagnosisAmountInput>;
  /** Children of the household. */
  childCount?: number | null | undefined;
  /** In which case. */
  debtCaseId: string;
  /** Whatever should be remembered of it. */
  note?: string | null | undefined;
  /** Where the debtor is sent. */
  orientations: Array<Orientation>;
  /** What can be paid a month, in minor units. */
  sustainableMinor?: string | null | undefined;
};

/** Where a debtor in difficulty is sent for help. */
export type Orientation =
  | 'budget_advice'
  | 'energy_mediator'
  | 'housing_solidarity_fund'
  | 'legal_aid'
  | 'over_indebtedness_commission'
  | 'social_services';

export type RecordDiagnosisMutationVariables = Exact<{
  input: Types.DiagnosisInput;
}>;


export type RecordDiagnosisMutation = { recordDiagnosis:
    | { __typename: 'Diagnosis', id: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };


export const RecordDiagnosisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDiagnosis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiagnosisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDiagnosis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Diagnosis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDiagnosisMutation, RecordDiagnosisMutationVariables>;