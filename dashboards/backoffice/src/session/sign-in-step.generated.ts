/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A second factor, besides the password. */
export type SecondFactorMethod =
  /** The code that an authenticator app shows now. */
  | 'code'
  /** A passkey in a device or password manager. */
  | 'passkey'
  /** One of the codes on paper, each good for one time. */
  | 'recovery_code';

export type SignInStepQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInStepQuery = { signInStep:
    | { __typename: 'EnrolmentNeeded', email: string }
    | { __typename: 'SecondFactorNeeded', methods: Array<Types.SecondFactorMethod> }
   | null };


export const SignInStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"methods"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolmentNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<SignInStepQuery, SignInStepQueryVariables>;