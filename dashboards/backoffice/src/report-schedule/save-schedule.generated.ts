/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { SchedulePartsFragment } from './schedule-parts.generated.js';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** From which day the age of a claim is counted. */
export type AgeingBasis =
  /** The due date. */
  | 'due'
  /** The date of the invoice. */
  | 'issued'
  /** The day on which it was placed with the agency. */
  | 'placed';

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

/** What figures are held against, like for like: period and as-of day move together. */
export type Comparison =
  | 'previous_period'
  | 'previous_year';

/** What becomes of a day of the month on which nobody works. */
export type DayShift =
  | 'next_working_day'
  | 'none'
  | 'previous_working_day';

/** What figures are divided and filtered by. */
export type Dimension =
  /** Values are ids of users of the agency. Not for creditors. */
  | 'agent'
  /** civil or commercial. */
  | 'claim_kind'
  /** Values are ids of creditors. */
  | 'creditor'
  /** Day of the fact, as 2026-01-31. */
  | 'day'
  /** person or company. */
  | 'debtor_kind'
  /** Month of the fact, as 2026-01. */
  | 'month'
  /** Month in which the claim was placed, as 2026-01. */
  | 'placement_month'
  /** Values are ids of portfolios. */
  | 'portfolio'
  /** Team that works the portfolio today; values are ids of teams. Not for creditors. */
  | 'team';

/** Only some values of a dimension. */
export type DimensionFilterInput = {
  /** Which dimension. */
  dimension: Dimension;
  /** Any of these; null stands for facts that do not know it, such as payments without an agent. */
  values: Array<string | null | undefined>;
};

/** Days from one to another, both included; an end left out is open. */
export type PeriodInput = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  to?: string | null | undefined;
};

/** A period that moves with the as-of day: "last … days" end on it, "last … months" with the month before. */
export type RelativePeriod =
  | 'last_3_months'
  | 'last_7_days'
  | 'last_12_months'
  | 'last_30_days'
  | 'last_month'
  | 'last_quarter'
  | 'last_year'
  | 'this_month'
  | 'this_quarter'
  | 'this_year';

/** On which days something comes round, and when. */
export type ReportCadenceInput = {
  /** For monthly ones: 1 to 31. */
  day?: number | null | undefined;
  /** How often. */
  kind: CadenceKind;
  /** For monthly ones; left out: none. */
  shift?: DayShift | null | undefined;
  /** HH:MM in the organisation’s time zone. */
  time: string;
  /** For weekly ones: 1 for Monday to 7 for Sunday. */
  weekdays?: Array<number> | null | undefined;
  /** For daily ones: not at weekends and on public holidays. */
  workingDaysOnly?: boolean | null | undefined;
};

/** Which report a specification lays out. */
export type ReportKind =
  | 'ageing'
  | 'cases_behind'
  | 'figures'
  | 'finance'
  | 'forecast'
  | 'portfolio_health'
  | 'recovery_curve'
  | 'roll'
  | 'table'
  | 'team_performance';

/** A report that is to be sent by e-mail by itself. */
export type ReportScheduleInput = {
  /** Which files go with it. */
  attachments: Array<AttachmentFormat>;
  /** Rows of each table that stand in the e-mail itself: 0 to 50. */
  bodyRows: number;
  /** When to send it. */
  cadence: ReportCadenceInput;
  /** What to call it: the subject of its e-mails. */
  name: string;
  /** To whom: ids of people. Each gets what this person may see. */
  recipientIds: Array<string>;
  /** What to report; moving periods move with the day on which it is sent. */
  spec: ReportSpecInput;
};

/** What a report is about, and what is shown of it. One specification drives every figure, the list behind it, files, e-mails and alerts. */
export type ReportSpecInput = {
  /** From which day ages are counted; left out: due. */
  ageingBasis?: AgeingBasis | null | undefined;
  /** Upper ends of the ageing buckets in days overdue, rising; left out: 30, 60, 90, 180, 365. */
  ageingEdges?: Array<number> | null | undefined;
  /** The day as of which to count; left out: today. */
  asOf?: string | null | undefined;
  /** What the columns of a table are divided by. */
  column?: Dimension | null | undefined;
  /** What each figure is held against. */
  comparison?: Comparison | null | undefined;
  /** Only these creditors; left out: all that the viewer may see. */
  creditorIds?: Array<string> | null | undefined;
  /** ISO 4217 code of the portfolios to count, needed when the viewer has several currencies. */
  currency?: string | null | undefined;
  /** The figure whose cases are listed, as casesBehind takes it. */
  figure?: string | null | undefined;
  /** Further restrictions; all hold at once. */
  filters?: Array<DimensionFilterInput> | null | undefined;
  /** Which report to lay out; left out: figures. */
  kind?: ReportKind | null | undefined;
  /** Count only what had been recorded by then: the report as it would have read at that moment. */
  knownAt?: string | null | undefined;
  /** KPIs to show; left out: the usual ones of the report. */
  kpiIds?: Array<string> | null | undefined;
  /** Months that a roll or a forecast shows; left out: 6. */
  months?: number | null | undefined;
  /** The order of the rows of a table; left out: by their names and days. */
  order?: TableOrderInput | null | undefined;
  /** Which placements (recovery, ageing, curves), decisions (promises) or events (sums) count. */
  period?: PeriodInput | null | undefined;
  /** Only these portfolios; left out: all that the viewer may see. */
  portfolioIds?: Array<string> | null | undefined;
  /** A period that moves; it stands before `period`. */
  relativePeriod?: RelativePeriod | null | undefined;
  /** What rows are divided by, outermost first; 3 at most. */
  rows?: Array<Dimension> | null | undefined;
};

/** By which KPI the rows of a table are ordered. */
export type TableOrderInput = {
  /** The largest first; rows without a value come last either way. */
  descending: boolean;
  /** One of the KPIs of the table. */
  kpi: string;
};

export type SaveScheduleMutationVariables = Exact<{
  id?: string | null | undefined;
  input: Types.ReportScheduleInput;
}>;


export type SaveScheduleMutation = { saveReportSchedule:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReportSchedule', id: string, name: string, spec: string, owner: string, mine: boolean, nextRunAt: string | null, pausedAt: string | null, pausedBy: string | null, attachments: Array<Types.AttachmentFormat>, bodyRows: number, cadence: { __typename: 'ReportCadence', kind: Types.CadenceKind, time: string, workingDaysOnly: boolean, weekdays: Array<number>, day: number, shift: Types.DayShift }, recipients: Array<{ __typename: 'ReportRecipient', personId: string, name: string, stoppedAt: string | null }>, lastRun: { __typename: 'ReportRun', dueAt: string, sent: number, failed: number, waiting: number } | null }
   };


export const SaveScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveReportSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBy"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"}},{"kind":"Field","name":{"kind":"Name","value":"bodyRows"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysOnly"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"shift"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<SaveScheduleMutation, SaveScheduleMutationVariables>;