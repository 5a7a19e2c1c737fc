/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How the debtor was contacted. */
export type ActivityChannel =
  /** Telephone call. */
  | 'call'
  /** E-mail. */
  | 'email'
  /** Letter. */
  | 'letter'
  /** No contact: something written down. */
  | 'note'
  /** Text message. */
  | 'sms'
  /** Visit. */
  | 'visit';

export type ActivityTimeline_DebtCaseFragment = { __typename: 'DebtCase', id: string, activities: Array<{ __typename: 'Activity', id: string, occurredAt: string, channel: Types.ActivityChannel, outcome: string | null, reasonForDelay: string | null, agentName: string | null, note: string | null, durationSeconds: number | null }> } & { ' $fragmentName'?: 'ActivityTimeline_DebtCaseFragment' };

export const ActivityTimeline_DebtCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityTimeline_debtCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DebtCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasonForDelay"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}}]}}]}}]} as unknown as DocumentNode<ActivityTimeline_DebtCaseFragment, unknown>;