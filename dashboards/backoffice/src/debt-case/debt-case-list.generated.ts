/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

/** One number of the workload, as a filter of cases. */
export type WorkFilterInput = {
  /** Only those assigned to this person. */
  assigneeId?: string | null | undefined;
  /** From how many days on a dispute is old: 60 when left out. */
  disputeDays?: number | null | undefined;
  /** From how many days on a case is idle: 30 when left out. */
  idleDays?: number | null | undefined;
  /** What the cases are looked through for. */
  kind: WorkKind;
  /** True for those assigned to nobody. */
  noAssignee?: boolean | null | undefined;
  /** True for those that no team works. */
  noTeam?: boolean | null | undefined;
  /** Only those that this team works. */
  teamId?: string | null | undefined;
};

/** What open cases are looked through for. */
export type WorkKind =
  /** The last promise to fall due was not kept, and nobody tried to reach the debtor since. */
  | 'broken_promise'
  /** Opened at least so many days ago, and no activity since. */
  | 'idle'
  /** Neither the debtor nor somebody authorised was ever reached. */
  | 'never_reached'
  /** No attempt to reach the debtor yet. */
  | 'never_worked'
  /** A dispute has been open for more than so many days. */
  | 'old_dispute'
  /** All of them. */
  | 'open'
  /** A promise falls due today. */
  | 'promise_today'
  /** A promise falls due today or in the six days after. */
  | 'promise_week';

export type DebtCaseListQueryVariables = Exact<{
  search?: string | null | undefined;
  creditorIds?: Array<string> | string | null | undefined;
  portfolioIds?: Array<string> | string | null | undefined;
  work?: Types.WorkFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DebtCaseListQuery = { debtCases: { __typename: 'DebtCaseConnection', totalCount: number, nodes: Array<{ __typename: 'DebtCase', id: string, reference: string, debtor: { __typename: 'Debtor', id: string, name: string, kind: Types.DebtorKind }, creditor: { __typename: 'Creditor', id: string, name: string }, team: { __typename: 'Team', id: string, name: string } | null, principal: { __typename: 'Money', amountMinor: string, currency: string }, openBalance: { __typename: 'Money', amountMinor: string, currency: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };


export const DebtCaseListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DebtCaseList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditorIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"portfolioIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"work"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debtCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"creditorIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditorIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"portfolioIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"portfolioIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"work"},"value":{"kind":"Variable","name":{"kind":"Name","value":"work"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"debtor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DebtCaseListQuery, DebtCaseListQueryVariables>;