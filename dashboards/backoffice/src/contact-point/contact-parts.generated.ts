/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Whether the person agreed to be contacted there. */
export type ContactConsent =
  /** The person agreed. */
  | 'given'
  /** Nobody asked. */
  | 'unknown'
  /** The person does not agree, or not any more. */
  | 'withdrawn';

/** Why a contact point ended. */
export type ContactEndReason =
  /** The person asked for it. */
  | 'asked'
  /** What was sent there came back. */
  | 'bounced'
  /** Another one was put in its place. */
  | 'corrected'
  /** The person moved, or gave it up. */
  | 'moved'
  /** Another reason. */
  | 'other'
  /** Somebody else answers there. */
  | 'wrong_number';

/** Whose a contact point is. An employer's is never kept. */
export type ContactRole =
  /** A relative whom the debtor authorised. */
  | 'authorised_relative'
  /** The debtor's own. */
  | 'debtor'
  /** The debtor's lawyer. */
  | 'lawyer'
  /** Who acts for a company, or a guardian. */
  | 'representative';

/** From whom a contact point is known. */
export type ContactSource =
  /** Somebody at the agency. */
  | 'agent'
  /** A file of the creditor. */
  | 'creditor_file'
  /** The debtor. */
  | 'debtor'
  /** A search. */
  | 'search';

export type ContactPartsFragment = { __typename: 'Debtor', id: string, contactPoints: Array<{ __typename: 'ContactPoint', id: string, kind: string, value: string, display: string, role: Types.ContactRole, source: Types.ContactSource, consent: Types.ContactConsent, validFrom: string, validUntil: string | null, endedReason: Types.ContactEndReason | null, address: { __typename: 'PostalAddress', complement: string, street: string, postcode: string, city: string, country: string } | null }> } & { ' $fragmentName'?: 'ContactPartsFragment' };

export const ContactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Debtor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ended"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complement"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]} as unknown as DocumentNode<ContactPartsFragment, unknown>;