/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Who received the money. */
export type PaymentChannel =
  /** The agency; it is to be remitted. */
  | 'agency'
  /** The creditor directly. */
  | 'creditor';

export type PaymentTable_DebtCaseFragment = { __typename: 'DebtCase', id: string, payments: Array<{ __typename: 'Payment', id: string, paidOn: string, channel: Types.PaymentChannel, reference: string | null, amount: { __typename: 'Money', amountMinor: string, currency: string }, allocations: Array<{ __typename: 'Allocation', id: string, amount: { __typename: 'Money', amountMinor: string, currency: string }, claim: { __typename: 'Claim', id: string, reference: string } }> }> } & { ' $fragmentName'?: 'PaymentTable_DebtCaseFragment' };

export const PaymentTable_DebtCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentTable_debtCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DebtCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaymentTable_DebtCaseFragment, unknown>;