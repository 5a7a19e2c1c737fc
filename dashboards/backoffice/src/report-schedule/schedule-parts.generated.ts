/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A file that comes with a report. */
export type AttachmentFormat =
  | 'csv'
  | 'pdf'
  | 'xlsx';

/** How often something comes round. */
export type CadenceKind =
  | 'daily'
  | 'monthly'
  | 'weekly';

/** What becomes of a day of the month on which nobody works. */
export type DayShift =
  | 'next_working_day'
  | 'none'
  | 'previous_working_day';

export type SchedulePartsFragment = { __typename: 'ReportSchedule', id: string, name: string, spec: string, owner: string, mine: boolean, nextRunAt: string | null, pausedAt: string | null, pausedBy: string | null, attachments: Array<Types.AttachmentFormat>, bodyRows: number, cadence: { __typename: 'ReportCadence', kind: Types.CadenceKind, time: string, workingDaysOnly: boolean, weekdays: Array<number>, day: number, shift: Types.DayShift }, recipients: Array<{ __typename: 'ReportRecipient', personId: string, name: string, stoppedAt: string | null }>, lastRun: { __typename: 'ReportRun', dueAt: string, sent: number, failed: number, waiting: number } | null } & { ' $fragmentName'?: 'SchedulePartsFragment' };

export const SchedulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBy"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"}},{"kind":"Field","name":{"kind":"Name","value":"bodyRows"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysOnly"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"shift"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<SchedulePartsFragment, unknown>;