/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Which law protects the debtor. */
export type DebtorKind =
  /** A legal person. */
  | 'company'
  /** A natural person. */
  | 'person';

export type DebtorPanel_DebtCaseFragment = { __typename: 'DebtCase', id: string, debtor: { __typename: 'Debtor', id: string, reference: string | null, name: string, kind: Types.DebtorKind, siren: string | null } } & { ' $fragmentName'?: 'DebtorPanel_DebtCaseFragment' };

export const DebtorPanel_DebtCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DebtorPanel_debtCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DebtCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"debtor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}}]}}]}}]} as unknown as DocumentNode<DebtorPanel_DebtCaseFragment, unknown>;