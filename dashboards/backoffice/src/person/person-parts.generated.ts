/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Where an e-mail stands. */
export type MailState =
  /** It was given up. */
  | 'failed'
  /** It waits for a server, or for its next attempt. */
  | 'queued'
  /** A server took it over. */
  | 'sent';

/** How the account of a person stands. */
export type PersonState =
  /** May sign in. */
  | 'active'
  /** May not sign in any more; what the person did stays. */
  | 'deactivated'
  /** The person has yet to open the link of the invitation. */
  | 'invited';

/** What a person is in the organisation. */
export type Role =
  /** May do everything. */
  | 'administrator'
  /** Works cases. */
  | 'agent'
  /** Reads everything and changes nothing. */
  | 'auditor'
  /** A creditor's own user: sees and delivers only that creditor's data. */
  | 'creditor'
  /** Follows the money, imports files, runs statistics. */
  | 'finance'
  /** Leads agents, imports files, runs statistics. */
  | 'manager';

export type PersonPartsFragment = { __typename: 'Person', id: string, name: string, email: string, role: Types.Role, state: Types.PersonState, isViewer: boolean, hasSecondFactor: boolean, lastSeenAt: string | null, isSignedIn: boolean, createdAt: string, deactivatedAt: string | null, creditor: { __typename: 'Creditor', id: string, name: string } | null, teams: Array<{ __typename: 'Team', id: string, name: string }>, invitation: { __typename: 'Invitation', sentAt: string, expiresAt: string, open: boolean, mailState: Types.MailState | null, mailError: string | null } | null } & { ' $fragmentName'?: 'PersonPartsFragment' };

export const PersonPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isViewer"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSignedIn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}},{"kind":"Field","name":{"kind":"Name","value":"mailError"}}]}}]}}]} as unknown as DocumentNode<PersonPartsFragment, unknown>;