/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** When a figure deserves attention. */
export type AlertConditionKind =
  /** It is above a value. */
  | 'above'
  /** It is far from its own comparable values: median and MAD of the last 12, 8 at least. */
  | 'anomaly'
  /** It is below a value. */
  | 'below'
  /** It is down on the period before by more than a percentage. */
  | 'falls'
  /** It is up on the period before by more than a percentage. */
  | 'rises';

/** Where an alert stands for one recipient. */
export type AlertState =
  /** The figure could not be computed as it was asked for. */
  | 'failed'
  /** The condition is met. */
  | 'firing'
  /** The figure has no value, or too short a history. */
  | 'no_data'
  /** The condition is not met. */
  | 'ok';

/** What an anomaly is looked for in. */
export type AnomalySpan =
  /** The day, against the same day of the weeks before, a public holiday only against such. */
  | 'day'
  /** Seven days, against weeks before with as many public holidays. */
  | 'week';

export type AlertPartsFragment = { __typename: 'ReportAlert', id: string, name: string, spec: string, owner: string, mine: boolean, kpiId: string, condition: Types.AlertConditionKind, boundNumerator: string | null, boundDenominator: string | null, anomalySpan: Types.AnomalySpan | null, time: string | null, coolDownHours: number, reminderHours: number | null, nextRunAt: string | null, pausedAt: string | null, recipients: Array<{ __typename: 'AlertRecipient', personId: string, name: string, stoppedAt: string | null, state: Types.AlertState | null, evaluatedAt: string | null }> } & { ' $fragmentName'?: 'AlertPartsFragment' };

export const AlertPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAlert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"kpiId"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"boundNumerator"}},{"kind":"Field","name":{"kind":"Name","value":"boundDenominator"}},{"kind":"Field","name":{"kind":"Name","value":"anomalySpan"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"coolDownHours"}},{"kind":"Field","name":{"kind":"Name","value":"reminderHours"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}}]}}]}}]} as unknown as DocumentNode<AlertPartsFragment, unknown>;