/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { AlertPartsFragment } from './alert-parts.generated.js';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

/** What made an alert be evaluated. */
export type AlertTrigger =
  | 'night'
  | 'test'
  | 'time';

export type AlertPageQueryVariables = Exact<{
  id: string;
}>;


export type AlertPageQuery = { mailReady: boolean, reportAlert: { __typename: 'ReportAlert', id: string, name: string, spec: string, owner: string, mine: boolean, kpiId: string, condition: Types.AlertConditionKind, boundNumerator: string | null, boundDenominator: string | null, anomalySpan: Types.AnomalySpan | null, time: string | null, coolDownHours: number, reminderHours: number | null, nextRunAt: string | null, pausedAt: string | null, evaluations: Array<{ __typename: 'AlertEvaluation', id: string, recipient: string, trigger: Types.AlertTrigger, evaluatedAt: string, state: Types.AlertState, value: string | null, compared: string | null, reason: string | null, notice: string | null, mailState: string | null }>, recipients: Array<{ __typename: 'AlertRecipient', personId: string, name: string, stoppedAt: string | null, state: Types.AlertState | null, evaluatedAt: string | null }> } | null };


export const AlertPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailReady"}},{"kind":"Field","name":{"kind":"Name","value":"reportAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAlert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"kpiId"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"boundNumerator"}},{"kind":"Field","name":{"kind":"Name","value":"boundDenominator"}},{"kind":"Field","name":{"kind":"Name","value":"anomalySpan"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"coolDownHours"}},{"kind":"Field","name":{"kind":"Name","value":"reminderHours"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}}]}}]}}]} as unknown as DocumentNode<AlertPageQuery, AlertPageQueryVariables>;