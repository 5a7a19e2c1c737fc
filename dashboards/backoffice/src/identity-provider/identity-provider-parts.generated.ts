/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What the word of a provider is worth where a second factor is required. */
export type SecondFactorTrust =
  /** Always: the administrator vouches that it demands one of everybody. */
  | 'enforced'
  /** Nothing: people prove the second factor they have here. */
  | 'own'
  /** What it states about each sign-in (acr, amr). */
  | 'stated';

export type IdentityProviderPartsFragment = { __typename: 'IdentityProvider', id: string, name: string, issuer: string, redirectUri: string, clientId: string | null, hasClientSecret: boolean, emailDomains: Array<string>, secondFactor: Types.SecondFactorTrust, linksByEmail: boolean, passwordAllowed: boolean, enabled: boolean, linkedPeople: number, createdAt: string } & { ' $fragmentName'?: 'IdentityProviderPartsFragment' };

export const IdentityProviderPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityProviderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUri"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasClientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"linksByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"passwordAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"linkedPeople"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<IdentityProviderPartsFragment, unknown>;