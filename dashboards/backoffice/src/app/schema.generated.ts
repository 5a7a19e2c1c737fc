export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer of any size as a decimal string; money is in minor units (cents) */
  BigInt: { input: string; output: string; }
  /** YYYY-MM-DD in the organisation's time zone */
  BusinessDate: { input: string; output: string; }
  /** ISO 8601 instant, UTC */
  Instant: { input: string; output: string; }
};

export type Activity = {
  __typename?: 'Activity';
  agentName?: Maybe<Scalars['String']['output']>;
  channel: ActivityChannel;
  durationSeconds?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  occurredAt: Scalars['Instant']['output'];
  outcome?: Maybe<Scalars['String']['output']>;
  reasonForDelay?: Maybe<Scalars['String']['output']>;
};

export type ActivityChannel =
  | 'call'
  | 'email'
  | 'letter'
  | 'note'
  | 'sms'
  | 'visit';

export type Ageing = {
  __typename?: 'Ageing';
  asOf: Scalars['BusinessDate']['output'];
  buckets: Array<AgeingBucket>;
  claimCount: Scalars['Int']['output'];
  computedAt: Scalars['Instant']['output'];
  total: Money;
};

export type AgeingBucket = {
  __typename?: 'AgeingBucket';
  claimCount: Scalars['Int']['output'];
  fromDays?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  open: Money;
  toDays?: Maybe<Scalars['Int']['output']>;
};

export type Allocation = {
  __typename?: 'Allocation';
  amount: Money;
  claim: Claim;
  id: Scalars['ID']['output'];
};

/** The cases behind a figure; the totals equal the figure */
export type CaseContribution = {
  __typename?: 'CaseContribution';
  amountMinor: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
  debtCase: DebtCase;
};

export type CaseContributionConnection = {
  __typename?: 'CaseContributionConnection';
  currency?: Maybe<Scalars['String']['output']>;
  nodes: Array<CaseContribution>;
  pageInfo: PageInfo;
  totalAmountMinor: Scalars['BigInt']['output'];
  totalCount: Scalars['Int']['output'];
};

export type Claim = {
  __typename?: 'Claim';
  creditor: Creditor;
  debtCase: DebtCase;
  disputed: Scalars['Boolean']['output'];
  dueOn?: Maybe<Scalars['BusinessDate']['output']>;
  id: Scalars['ID']['output'];
  issuedOn?: Maybe<Scalars['BusinessDate']['output']>;
  kind: ClaimKind;
  openBalance: Money;
  placedOn: Scalars['BusinessDate']['output'];
  portfolio: Portfolio;
  principal: Money;
  reference: Scalars['String']['output'];
};

export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimKind =
  | 'civil'
  | 'commercial';

export type ColumnMapping = {
  __typename?: 'ColumnMapping';
  column: Scalars['String']['output'];
  dateFormat?: Maybe<Scalars['String']['output']>;
  decimalMark?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
  grouping?: Maybe<Scalars['String']['output']>;
};

export type ColumnMappingInput = {
  column: Scalars['Int']['input'];
  dateFormat?: InputMaybe<Scalars['String']['input']>;
  decimalMark?: InputMaybe<Scalars['String']['input']>;
  field: Scalars['String']['input'];
  grouping?: InputMaybe<Scalars['String']['input']>;
};

export type ContactPoint = {
  __typename?: 'ContactPoint';
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type Creditor = {
  __typename?: 'Creditor';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  portfolios: Array<Portfolio>;
};

export type CurveRow = {
  __typename?: 'CurveRow';
  claimCount: Scalars['Int']['output'];
  cumulativeCollectedMinor: Array<Maybe<Scalars['BigInt']['output']>>;
  placed: Money;
  placementMonth: Scalars['String']['output'];
};

export type DataState =
  | 'closed'
  | 'live';

export type DebtCase = {
  __typename?: 'DebtCase';
  activities: Array<Activity>;
  claims: Array<Claim>;
  creditor: Creditor;
  debtor: Debtor;
  id: Scalars['ID']['output'];
  openBalance: Money;
  payments: Array<Payment>;
  principal: Money;
  promises: Array<Promise>;
  reference: Scalars['String']['output'];
};


export type DebtCaseActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DebtCaseConnection = {
  __typename?: 'DebtCaseConnection';
  nodes: Array<DebtCase>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Debtor = {
  __typename?: 'Debtor';
  contactPoints: Array<ContactPoint>;
  id: Scalars['ID']['output'];
  kind: DebtorKind;
  name: Scalars['String']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  siren?: Maybe<Scalars['String']['output']>;
};

export type DebtorKind =
  | 'company'
  | 'person';

export type Import = {
  __typename?: 'Import';
  createdAt: Scalars['Instant']['output'];
  creditor: Creditor;
  duplicateOf?: Maybe<Scalars['ID']['output']>;
  expectedRows?: Maybe<Scalars['Int']['output']>;
  failure?: Maybe<ImportFailure>;
  fileName: Scalars['String']['output'];
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  inspection?: Maybe<ImportInspection>;
  issues: RowIssueConnection;
  kind: ImportKind;
  portfolio?: Maybe<Portfolio>;
  progressAt?: Maybe<Scalars['Instant']['output']>;
  progressRows: Scalars['Int']['output'];
  rejectFileUrl?: Maybe<Scalars['String']['output']>;
  sha256: Scalars['String']['output'];
  sizeBytes: Scalars['BigInt']['output'];
  startedAt?: Maybe<Scalars['Instant']['output']>;
  state: ImportState;
  totals?: Maybe<ImportTotals>;
  uploadedBy: Scalars['String']['output'];
};


export type ImportIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  severity?: InputMaybe<Severity>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  confidence: Scalars['Float']['output'];
  dateAmbiguous: Scalars['Boolean']['output'];
  dateFormats: Array<Scalars['String']['output']>;
  decimalMarks: Array<Scalars['String']['output']>;
  emptyCount: Scalars['Int']['output'];
  header: Scalars['String']['output'];
  index: Scalars['Int']['output'];
  numberAmbiguous: Scalars['Boolean']['output'];
  proposedField?: Maybe<Scalars['String']['output']>;
  samples: Array<Scalars['String']['output']>;
};

export type ImportConnection = {
  __typename?: 'ImportConnection';
  nodes: Array<Import>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImportFailure = {
  __typename?: 'ImportFailure';
  code: Scalars['String']['output'];
  column?: Maybe<Scalars['String']['output']>;
  line?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
};

export type ImportInspection = {
  __typename?: 'ImportInspection';
  columns: Array<ImportColumn>;
  delimiter: Scalars['String']['output'];
  encoding: Scalars['String']['output'];
  headerLine: Scalars['Int']['output'];
  missingFields: Array<Scalars['String']['output']>;
  preview: Array<Array<Scalars['String']['output']>>;
  profile?: Maybe<ImportProfile>;
  rowCount: Scalars['Int']['output'];
};

export type ImportKind =
  | 'activity'
  | 'claim'
  | 'payment'
  | 'promise';

export type ImportProfile = {
  __typename?: 'ImportProfile';
  id: Scalars['ID']['output'];
  kind: ImportKind;
  mapping: Array<ColumnMapping>;
  name: Scalars['String']['output'];
  updatedAt: Scalars['Instant']['output'];
};

export type ImportResult = Import | InvalidInput | NotAllowed | NotFound;

export type ImportState =
  | 'applied'
  | 'applying'
  | 'awaiting_mapping'
  | 'cancelled'
  | 'failed'
  | 'inspecting'
  | 'queued'
  | 'received'
  | 'staging'
  | 'validating';

export type ImportTotals = {
  __typename?: 'ImportTotals';
  accepted: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  rows: Scalars['Int']['output'];
  sumAccepted?: Maybe<Money>;
  sumRead?: Maybe<Money>;
  sumRefused?: Maybe<Money>;
  unchanged: Scalars['Int']['output'];
  warnings: Scalars['Int']['output'];
};

export type InvalidInput = {
  __typename?: 'InvalidInput';
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type KpiUnit =
  | 'count'
  | 'days'
  | 'money'
  | 'ratio';

export type KpiValue = {
  __typename?: 'KpiValue';
  asOf: Scalars['BusinessDate']['output'];
  computedAt: Scalars['Instant']['output'];
  currency?: Maybe<Scalars['String']['output']>;
  dataState: DataState;
  denominator?: Maybe<Scalars['BigInt']['output']>;
  denominatorMeasure?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  numerator?: Maybe<Scalars['BigInt']['output']>;
  numeratorMeasure: Scalars['String']['output'];
  unit: KpiUnit;
};

export type MeasureValue = {
  __typename?: 'MeasureValue';
  computedAt: Scalars['Instant']['output'];
  currency?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  value: Scalars['BigInt']['output'];
};

export type Money = {
  __typename?: 'Money';
  amountMinor: Scalars['BigInt']['output'];
  currency: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  cancelImport: ImportResult;
  runStatistics: StatisticsResult;
  setLocale: Viewer;
  signIn: SignInResult;
  signOut: Scalars['Boolean']['output'];
  /** Confirms or corrects the mapping of an inspected file and starts it; saveProfileAs keeps it for this creditor */
  startImport: ImportResult;
};


export type MutationCancelImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetLocaleArgs = {
  locale: Scalars['String']['input'];
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationStartImportArgs = {
  id: Scalars['ID']['input'];
  mapping: Array<ColumnMappingInput>;
  saveProfileAs?: InputMaybe<Scalars['String']['input']>;
};

export type NotAllowed = {
  __typename?: 'NotAllowed';
  message: Scalars['String']['output'];
};

export type NotFound = {
  __typename?: 'NotFound';
  message: Scalars['String']['output'];
};

export type Organisation = {
  __typename?: 'Organisation';
  country: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
  today: Scalars['BusinessDate']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Payment = {
  __typename?: 'Payment';
  allocations: Array<Allocation>;
  amount: Money;
  channel: PaymentChannel;
  id: Scalars['ID']['output'];
  paidOn: Scalars['BusinessDate']['output'];
  reference?: Maybe<Scalars['String']['output']>;
};

export type PaymentChannel =
  | 'agency'
  | 'creditor';

export type PeriodInput = {
  from?: InputMaybe<Scalars['BusinessDate']['input']>;
  to?: InputMaybe<Scalars['BusinessDate']['input']>;
};

export type Placement = {
  __typename?: 'Placement';
  claimCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  import?: Maybe<Import>;
  placed: Money;
  portfolio: Portfolio;
  receivedOn: Scalars['BusinessDate']['output'];
};

export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  nodes: Array<Placement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Portfolio = {
  __typename?: 'Portfolio';
  code: Scalars['String']['output'];
  creditor: Creditor;
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastPlacedOn?: Maybe<Scalars['BusinessDate']['output']>;
  name: Scalars['String']['output'];
  openBalance: Money;
  placed: Money;
  placedCount: Scalars['Int']['output'];
};

export type Promise = {
  __typename?: 'Promise';
  amount: Money;
  appropriated: Money;
  decidedOn?: Maybe<Scalars['BusinessDate']['output']>;
  dueOn: Scalars['BusinessDate']['output'];
  graceDays: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  promisedOn: Scalars['BusinessDate']['output'];
  status: PromiseStatus;
  thresholdPercent: Scalars['Int']['output'];
};

export type PromiseStatus =
  | 'broken'
  | 'cancelled'
  | 'kept'
  | 'open'
  | 'partly_kept';

export type Query = {
  __typename?: 'Query';
  ageing: Ageing;
  /** measure: a measure id, or ageing:<bucket id>, or curve:<YYYY-MM>:<month index> */
  casesBehind: CaseContributionConnection;
  claims: ClaimConnection;
  creditors: Array<Creditor>;
  debtCase?: Maybe<DebtCase>;
  debtCases: DebtCaseConnection;
  import?: Maybe<Import>;
  imports: ImportConnection;
  kpis: Array<KpiValue>;
  placements: PlacementConnection;
  portfolio?: Maybe<Portfolio>;
  portfolios: Array<Portfolio>;
  recoveryCurve: RecoveryCurve;
  statisticsRuns: Array<StatisticsRun>;
  viewer?: Maybe<Viewer>;
};


export type QueryAgeingArgs = {
  spec: ReportSpecInput;
};


export type QueryCasesBehindArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure: Scalars['String']['input'];
  spec: ReportSpecInput;
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  creditorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  portfolioIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryDebtCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDebtCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  creditorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  portfolioIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<ImportState>>;
};


export type QueryKpisArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  spec: ReportSpecInput;
};


export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  spec: ReportSpecInput;
};


export type QueryPortfolioArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPortfoliosArgs = {
  creditorId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRecoveryCurveArgs = {
  spec: ReportSpecInput;
};


export type QueryStatisticsRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RecoveryCurve = {
  __typename?: 'RecoveryCurve';
  asOf: Scalars['BusinessDate']['output'];
  computedAt: Scalars['Instant']['output'];
  monthsMaximum: Scalars['Int']['output'];
  rows: Array<CurveRow>;
};

/** One specification drives every figure and the list behind it */
export type ReportSpecInput = {
  ageingEdges?: InputMaybe<Array<Scalars['Int']['input']>>;
  asOf?: InputMaybe<Scalars['BusinessDate']['input']>;
  creditorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  currency?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Instant']['input']>;
  period?: InputMaybe<PeriodInput>;
  portfolioIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Role =
  | 'administrator'
  | 'agent'
  | 'auditor'
  | 'creditor'
  | 'finance'
  | 'manager';

export type RowIssue = {
  __typename?: 'RowIssue';
  column?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  line: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  severity: Severity;
  value?: Maybe<Scalars['String']['output']>;
};

export type RowIssueConnection = {
  __typename?: 'RowIssueConnection';
  nodes: Array<RowIssue>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Session = {
  __typename?: 'Session';
  viewer: Viewer;
};

export type Severity =
  | 'reject'
  | 'warning';

export type SignInRefused = {
  __typename?: 'SignInRefused';
  message: Scalars['String']['output'];
};

export type SignInResult = Session | SignInRefused;

export type StatisticsResult = NotAllowed | StatisticsRun;

export type StatisticsRun = {
  __typename?: 'StatisticsRun';
  daysRecomputed: Scalars['Int']['output'];
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  startedAt: Scalars['Instant']['output'];
  trigger: Scalars['String']['output'];
};

export type Viewer = {
  __typename?: 'Viewer';
  actions: Array<Scalars['String']['output']>;
  creditorId?: Maybe<Scalars['ID']['output']>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organisation: Organisation;
  role: Role;
};
