export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, as a decimal string. Money is in minor units (cents). */
  BigInt: { input: string; output: string; }
  /** A day written YYYY-MM-DD, in the organisation's time zone. */
  BusinessDate: { input: string; output: string; }
  /** An ISO 8601 instant, answered in UTC. */
  Instant: { input: string; output: string; }
};

/** How the viewer gets in; nobody else sees it. */
export type Account = {
  __typename?: 'Account';
  /** Since when there is an authenticator app; null for none. */
  authenticatorAddedAt?: Maybe<Scalars['Instant']['output']>;
  /** False where single sign-on or a passkey is the only way in. */
  hasPassword: Scalars['Boolean']['output'];
  /** Id of the viewer. */
  id: Scalars['ID']['output'];
  /** Passkeys, the oldest first. */
  passkeys: Array<Passkey>;
  /** Recovery codes that were not used yet. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Whether the role cannot do without a second factor. */
  secondFactorRequired: Scalars['Boolean']['output'];
  /** Browsers in which the viewer is signed in, the latest first. */
  sessions: Array<BrowserSession>;
};

/** A link of an e-mail that can still be used. */
export type AccountLink = {
  __typename?: 'AccountLink';
  /** Address of the account. */
  email: Scalars['String']['output'];
  /** Until when it can be used. */
  expiresAt: Scalars['Instant']['output'];
  /** Name of the person, as it is known so far. */
  name: Scalars['String']['output'];
  /** The agency whose account it is. */
  organisationName: Scalars['String']['output'];
  /** What it is for. */
  purpose: AccountLinkPurpose;
};

/** What a link in an e-mail lets its reader do. */
export type AccountLinkPurpose =
  /** Open the account that somebody was invited to. */
  | 'invitation'
  /** Replace a forgotten password. */
  | 'password_reset';

/** The account after a change, or why there was none. */
export type AccountResult = Account | ConfirmationNeeded | InvalidInput | NotFound;

/** Something that was done on a case. */
export type Activity = {
  __typename?: 'Activity';
  /** Who did it. */
  agentName?: Maybe<Scalars['String']['output']>;
  /** How. */
  channel: ActivityChannel;
  /** The entry that this one puts right; null for others. */
  correctsId?: Maybe<Scalars['ID']['output']>;
  /** How long a call took, in seconds. */
  durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** What the agent wrote. Needs read_private_note; without it: null. */
  note?: Maybe<Scalars['String']['output']>;
  /** When. */
  occurredAt: Scalars['Instant']['output'];
  /** What came of it, such as reached_right_party or no_answer. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Why the debtor is late, such as cash_flow or illness. Needs read_private_note; without it: null. */
  reasonForDelay?: Maybe<Scalars['String']['output']>;
};

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

/** Whether a second factor was added. */
export type AddFactorResult = ConfirmationNeeded | FactorAdded | InvalidInput;

/** The open balance by days past due. */
export type Ageing = {
  __typename?: 'Ageing';
  /** The balance is that of the end of this day. */
  asOf: Scalars['BusinessDate']['output'];
  /** All buckets in order, empty ones included; they add up to the total. */
  buckets: Array<AgeingBucket>;
  /** All claims with an open balance. */
  claimCount: Scalars['Int']['output'];
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** The whole open balance. */
  total: Money;
};

/** From which day the age of a claim is counted. */
export type AgeingBasis =
  /** The due date. */
  | 'due'
  /** The date of the invoice. */
  | 'issued'
  /** The day on which it was placed with the agency. */
  | 'placed';

/** What is open within some days past due. */
export type AgeingBucket = {
  __typename?: 'AgeingBucket';
  /** Claims with an open balance. */
  claimCount: Scalars['Int']['output'];
  /** Fewest days past due; null for no lower end. */
  fromDays?: Maybe<Scalars['Int']['output']>;
  /** Stable name: not_due, 1-30, over_365, no_due_date. casesBehind takes ageing:<id>. */
  id: Scalars['ID']['output'];
  /** Open principal. */
  open: Money;
  /** Most days past due; null for no upper end. */
  toDays?: Maybe<Scalars['Int']['output']>;
};

/** The open balance of one value of a dimension, by age. */
export type AgeingRow = {
  __typename?: 'AgeingRow';
  /** Claims with an open balance. */
  claimCount: Scalars['Int']['output'];
  /** Open principal in minor units, in the order of the buckets. */
  openMinors: Array<Scalars['BigInt']['output']>;
  /** The same as people read it. */
  title: Scalars['String']['output'];
  /** As a filter takes it; null for what does not know it. */
  value?: Maybe<Scalars['String']['output']>;
};

/** The open balance by a dimension and by age. */
export type AgeingTable = {
  __typename?: 'AgeingTable';
  /** The balance is that of the end of this day. */
  asOf: Scalars['BusinessDate']['output'];
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** False where there are more values than a table shows. */
  isWhole: Scalars['Boolean']['output'];
  /** They add up to `ageing` of the same specification. */
  rows: Array<AgeingRow>;
};

/** An agency in which the person has an account. */
export type AgencyChoice = {
  __typename?: 'AgencyChoice';
  /** Give it as `organisationId` to sign in there. */
  id: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** The address and the password open an account in several agencies: repeat signIn with one of them. */
export type AgencyNeeded = {
  __typename?: 'AgencyNeeded';
  /** Those agencies, by name. No other one is named. */
  agencies: Array<AgencyChoice>;
};

/** A call that was agreed for an hour. */
export type AgendaEntry = {
  __typename?: 'AgendaEntry';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Which case. */
  debtCase: DebtCase;
  /** What was noted then. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Something that an agent did, and on which case. */
export type AgentActivity = {
  __typename?: 'AgentActivity';
  /** What was done. */
  activity: Activity;
  /** On which case. */
  debtCase: DebtCase;
};

/** What an agent did on one day. */
export type AgentDay = {
  __typename?: 'AgentDay';
  /** The day. */
  day: Scalars['BusinessDate']['output'];
  /** One for each KPI. */
  values: Array<PerformanceValue>;
};

/** An agent day by day. */
export type AgentDays = {
  __typename?: 'AgentDays';
  /** The id of the person. */
  agentId: Scalars['ID']['output'];
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** The latest first; days on which nothing happened are left out. */
  days: Array<AgentDay>;
  /** Full name. */
  name: Scalars['String']['output'];
  /** The teams of the agent that the viewer reaches. */
  teamIds: Array<Scalars['ID']['output']>;
};

/** What one agent did, alone. */
export type AgentPerformance = {
  __typename?: 'AgentPerformance';
  /** The id of the person. */
  agentId: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** The teams of the agent that the viewer reaches. */
  teamIds: Array<Scalars['ID']['output']>;
  /** One for each KPI, in the order asked. */
  values: Array<PerformanceValue>;
  /** Right-party contacts of the last twelve weeks, the oldest first. */
  weeks: Array<Scalars['Int']['output']>;
};

/** What an agent did on a day, in its order. */
export type AgentTimeline = {
  __typename?: 'AgentTimeline';
  /** On cases that the viewer may read; 200 at most. */
  activities: Array<AgentActivity>;
  /** On cases of other teams, which are not shown. */
  elsewhere: Scalars['Int']['output'];
  /** All of the day on such cases. */
  totalCount: Scalars['Int']['output'];
};

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

/** What an alert found on one recipient’s rows. */
export type AlertEvaluation = {
  __typename?: 'AlertEvaluation';
  /** The period before, or for an anomaly the usual value; null where it was held against a threshold. */
  compared?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  evaluatedAt: Scalars['Instant']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Where its e-mail stands: queued, sent or failed. */
  mailState?: Maybe<Scalars['String']['output']>;
  /** What was told: firing, resolved, failed, reminder or test. */
  notice?: Maybe<Scalars['String']['output']>;
  /** Why it could not be evaluated. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Name of the recipient. */
  recipient: Scalars['String']['output'];
  /** What was found. */
  state: AlertState;
  /** What made it. */
  trigger: AlertTrigger;
  /** The figure, written; null where it had no value. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Somebody who is warned, and where the alert stands on this person’s rows. */
export type AlertRecipient = {
  __typename?: 'AlertRecipient';
  /** When it was last evaluated. */
  evaluatedAt?: Maybe<Scalars['Instant']['output']>;
  /** The person’s name. */
  name: Scalars['String']['output'];
  /** Who: the id of a person. */
  personId: Scalars['ID']['output'];
  /** Where it stands; null before it was evaluated. */
  state?: Maybe<AlertState>;
  /** Since when the person wants no more of it. */
  stoppedAt?: Maybe<Scalars['Instant']['output']>;
};

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

/** The part of a payment that was imputed to a claim. */
export type Allocation = {
  __typename?: 'Allocation';
  /** Above zero; below zero for a reversal. */
  amount: Money;
  /** The claim that it paid. */
  claim: Claim;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
};

/** What happened on a day or in a span of days, written on the charts of reports. */
export type Annotation = {
  __typename?: 'Annotation';
  /** When it was last changed; null when never. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** The creditor it concerns; null where all. */
  creditor?: Maybe<Creditor>;
  /** Its first day. */
  fromDay: Scalars['BusinessDate']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** The portfolio it concerns, where it is one. */
  portfolio?: Maybe<Portfolio>;
  /** True when creditors' users see it: those of its creditor, or all where it concerns all. */
  shared: Scalars['Boolean']['output'];
  /** What happened. */
  text: Scalars['String']['output'];
  /** Its last day; the same where it is one day. */
  toDay: Scalars['BusinessDate']['output'];
  /** When it was written. */
  writtenAt: Scalars['Instant']['output'];
  /** Name of who wrote it; not for creditors. */
  writtenBy?: Maybe<Scalars['String']['output']>;
};

/** One page of a list. */
export type AnnotationConnection = {
  __typename?: 'AnnotationConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<Annotation>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What an annotation says, of whom, and who may read it. */
export type AnnotationInput = {
  /** Only of this creditor. */
  creditorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its first day. */
  fromDay: Scalars['BusinessDate']['input'];
  /** Only of this portfolio. Left out, with the creditor: of all. */
  portfolioId?: InputMaybe<Scalars['ID']['input']>;
  /** True lets creditors' users see it. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** What happened. */
  text: Scalars['String']['input'];
  /** Its last day; left out where it is one day. */
  toDay?: InputMaybe<Scalars['BusinessDate']['input']>;
};

/** The annotation as it is now, or why nothing was changed. */
export type AnnotationResult = Annotation | InvalidInput | NotAllowed | NotFound;

/** What an anomaly is looked for in. */
export type AnomalySpan =
  /** The day, against the same day of the weeks before, a public holiday only against such. */
  | 'day'
  /** Seven days, against weeks before with as many public holidays. */
  | 'week';

/** What a program shows to work as a service account. The token itself was shown once and is not kept. */
export type ApiToken = {
  __typename?: 'ApiToken';
  /** When it was made. */
  createdAt: Scalars['Instant']['output'];
  /** From when on it no longer opens anything. */
  expiresAt: Scalars['Instant']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Last use, to the minute; null when never used. */
  lastUsedAt?: Maybe<Scalars['Instant']['output']>;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** Its first characters, by which it is recognised. */
  prefix: Scalars['String']['output'];
  /** When it was revoked; null when it was not. */
  revokedAt?: Maybe<Scalars['Instant']['output']>;
};

/** A token just made. */
export type ApiTokenCreated = {
  __typename?: 'ApiTokenCreated';
  /** The account that it opens. */
  serviceAccount: ServiceAccount;
  /** The token. It is not kept and cannot be shown again. */
  token: Scalars['String']['output'];
};

/** The new token, or why there is none. */
export type ApiTokenCreatedResult = ApiTokenCreated | ConfirmationNeeded | InvalidInput | NotAllowed | NotFound;

/** Why a plan waits for approval. */
export type ApprovalReason =
  /** Of its amount. */
  | 'amount'
  /** Of the share that it gives up. */
  | 'given_up'
  /** Of its length. */
  | 'length';

/** What the agency lets its people agree with debtors. */
export type ArrangementTerms = {
  __typename?: 'ArrangementTerms';
  /** About promises. */
  promise: PromiseTerms;
};

/** What the browser needs to make a passkey, or why there is none to make. */
export type AskNewPasskeyResult = ConfirmationNeeded | InvalidInput | PasskeyCeremony;

/** Who works some cases from now on. */
export type AssignCasesInput = {
  /** Which cases: 200 at most. */
  debtCaseIds: Array<Scalars['ID']['input']>;
  /** What the next one should know. Agents must say it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Another team; without it the team stays. */
  toTeamId?: InputMaybe<Scalars['ID']['input']>;
  /** A colleague; without it nobody, so that whoever is next takes it. */
  toUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** The cases as they are now, or why nothing was changed. */
export type AssignCasesResult = CasesAssigned | InvalidInput | NotAllowed | NotFound;

/** Who answers a hold, and by when. */
export type AssignHoldInput = {
  /** Which hold. */
  id: Scalars['ID']['input'];
  /** Who. */
  ownerId: Scalars['ID']['input'];
  /** By when: today or later. */
  respondBy: Scalars['BusinessDate']['input'];
};

/** How a case came to somebody, or left. */
export type AssignmentKind =
  /** A manager gave it. */
  | 'assigned'
  /** The strategy gave it. */
  | 'distributed'
  /** Who had it handed it over. */
  | 'handed_over'
  /** It went back to the pool. */
  | 'released'
  /** An agent took it from the pool. */
  | 'taken';

/** A file that comes with a report. */
export type AttachmentFormat =
  | 'csv'
  | 'pdf'
  | 'xlsx';

/** Which attempts a limit counts. */
export type AttemptCount =
  /** Those by any channel. */
  | 'all'
  /** Those by its channel. */
  | 'channel';

/** How many attempts are allowed within how many days. */
export type AttemptLimit = {
  __typename?: 'AttemptLimit';
  /** At most so many. */
  attempts: Scalars['Int']['output'];
  /** Which attempts count. */
  counts: AttemptCount;
  /** Within so many consecutive days where the debtor is. */
  days: Scalars['Int']['output'];
};

/** How many attempts are allowed within how many days. */
export type AttemptLimitInput = {
  /** At most so many. */
  attempts: Scalars['Int']['input'];
  /** Which attempts count. */
  counts: AttemptCount;
  /** Within so many consecutive days where the debtor is. */
  days: Scalars['Int']['input'];
};

/** An action that the trail knows. */
export type AuditAction = {
  __typename?: 'AuditAction';
  /** What it is about. */
  category: AuditCategory;
  /** Such as import.create. */
  id: Scalars['String']['output'];
  /** In the language of the viewer. */
  name: Scalars['String']['output'];
};

/** What an action is about. */
export type AuditCategory =
  | 'access'
  | 'audit'
  | 'case'
  | 'file'
  | 'people'
  | 'personal_data'
  | 'report'
  | 'settings'
  | 'sign_in';

/** A category as people call it. */
export type AuditCategoryName = {
  __typename?: 'AuditCategoryName';
  /** Which one. */
  id: AuditCategory;
  /** In the language of the viewer. */
  name: Scalars['String']['output'];
};

/** What verifying the chain of audit events found. */
export type AuditCheck = {
  __typename?: 'AuditCheck';
  /** When. */
  checkedAt: Scalars['Instant']['output'];
  /** What is wrong; null where every link holds. */
  fault?: Maybe<AuditFault>;
  /** When that happened by its own word; null if missing. */
  faultAt?: Maybe<Scalars['Instant']['output']>;
  /** Number of the first event that does not hold. */
  faultSequence?: Maybe<Scalars['BigInt']['output']>;
  /** The same in words, in the language of the viewer. */
  message?: Maybe<Scalars['String']['output']>;
  /** Number of the last event that was found to hold. */
  throughSequence: Scalars['BigInt']['output'];
};

/** What the trail can be searched by. */
export type AuditChoices = {
  __typename?: 'AuditChoices';
  /** Every action, by its name. */
  actions: Array<AuditAction>;
  /** Every category. */
  categories: Array<AuditCategoryName>;
  /** Everybody, by name; those too who cannot sign in any more. */
  people: Array<AuditPerson>;
};

/** Something that was done or read, and by whom. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** Id of the action, such as import.create. */
  action: Scalars['String']['output'];
  /** Who; null for Quittance itself and its operator. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** Name of who did it, as it was then. */
  actorName: Scalars['String']['output'];
  /** Network of the person’s machine; its last part is not kept. */
  address?: Maybe<Scalars['String']['output']>;
  /** What it is about; null for actions of the past. */
  category?: Maybe<AuditCategory>;
  /** More of it, as JSON: ids, counts, settings. */
  detail: Scalars['String']['output'];
  /** SHA-256 of the hash before and of this event, in hexadecimal digits. */
  hash: Scalars['String']['output'];
  /** Its number in the chain of the agency. */
  id: Scalars['ID']['output'];
  /** Whether something was only read. */
  isRead: Scalars['Boolean']['output'];
  /** How somebody came in. */
  means: AuditMeans;
  /** When. */
  occurredAt: Scalars['Instant']['output'];
  /** How it ended. */
  outcome: AuditOutcome;
  /** SHA-256 of the event before, in hexadecimal digits. */
  previousHash: Scalars['String']['output'];
  /** Number of the request, under which the log has more. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** The event as one sentence, in the language of the viewer. */
  sentence: Scalars['String']['output'];
  /** 1, 2, 3 … without a gap. */
  sequence: Scalars['BigInt']['output'];
  /** Which one; null for none, or for several. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** What kind of thing it is about. */
  subjectKind: Scalars['String']['output'];
};

/** One page of a list. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<AuditEvent>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What is wrong with a chain of audit events. */
export type AuditFault =
  | 'altered'
  | 'head_mismatch'
  | 'inserted'
  | 'removed'
  | 'rewritten';

/** Which events; what is left out lets every one through. */
export type AuditFilterInput = {
  /** Only this action, by its id. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Only what this person or service account did. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what concerns the case of this number. */
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only actions of this kind. */
  category?: InputMaybe<AuditCategory>;
  /** First day. */
  from?: InputMaybe<Scalars['BusinessDate']['input']>;
  /** Only what concerns this delivered file. */
  importId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what ended so. */
  outcome?: InputMaybe<AuditOutcome>;
  /** Last day. */
  to?: InputMaybe<Scalars['BusinessDate']['input']>;
  /** Only what was done to the account of this person. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** How somebody came in. */
export type AuditMeans =
  /** Quittance itself, or its operator. */
  | 'job'
  /** A person in a browser. */
  | 'session'
  /** A program with the token of a service account. */
  | 'token';

/** How an action ended. */
export type AuditOutcome =
  /** It was done. */
  | 'done'
  /** Somebody tried and might not. */
  | 'refused';

/** Somebody who can stand in the trail. */
export type AuditPerson = {
  __typename?: 'AuditPerson';
  /** The account. */
  id: Scalars['ID']['output'];
  /** Name of the person or service account. */
  name: Scalars['String']['output'];
};

/** What an authenticator app must know. It is shown once, and counts when a code of it was given. */
export type AuthenticatorSecret = {
  __typename?: 'AuthenticatorSecret';
  /** In base32, to type in. */
  secret: Scalars['String']['output'];
  /** The same as otpauth address, for a QR code. */
  uri: Scalars['String']['output'];
};

/** From what a past forecast is made again. */
export type BackTestBasis =
  /** Nothing had been recorded yet: what is dated by that day. */
  | 'dated_then'
  /** What had been recorded by that month end. */
  | 'known_then';

/** A month as it was forecast, and as it came. */
export type BackTestPoint = {
  __typename?: 'BackTestPoint';
  /** What came in, on what was placed by then. */
  actualMinor: Scalars['BigInt']['output'];
  /** From what the forecast is made. */
  basis: BackTestBasis;
  /** What was forecast, in minor units. */
  forecastMinor: Scalars['BigInt']['output'];
  /** The month that was forecast. */
  month: Scalars['String']['output'];
  /** 1 for the month after. */
  monthsAhead: Scalars['Int']['output'];
  /** The month at whose end the forecast is made, written YYYY-MM. */
  origin: Scalars['String']['output'];
};

/** How far forecasts so many months ahead were off. */
export type BackTestScore = {
  __typename?: 'BackTestScore';
  /** Divides it. */
  biasDenominator?: Maybe<Scalars['BigInt']['output']>;
  /** Sum of forecasts less what came, a fraction of what came; above zero when too much was expected. */
  biasNumerator?: Maybe<Scalars['BigInt']['output']>;
  /** Divides it. */
  errorDenominator?: Maybe<Scalars['BigInt']['output']>;
  /** Mean absolute percentage error, as a fraction; null where nothing came in. */
  errorNumerator?: Maybe<Scalars['BigInt']['output']>;
  /** How many months ahead. */
  monthsAhead: Scalars['Int']['output'];
  /** How many forecasts. */
  points: Scalars['Int']['output'];
};

/** How the setting up of an authenticator app began. */
export type BeginAuthenticatorResult = AuthenticatorSecret | ConfirmationNeeded | InvalidInput;

/** Why a KPI means nothing for one value of a dimension; it is then left blank, which is not zero. */
export type BlankReason =
  /** It says how things stand on the as-of day, so it has no value of another month or day. Choose another as-of day. */
  | 'as_of_day'
  /** Its facts are nobody’s in particular, such as a placement or a payment. */
  | 'no_agent'
  /** It follows what was placed until the as-of day, so it has no value of a single month or day. Divide it by month placed. */
  | 'placement_basis';

/** A browser in which the viewer is signed in. */
export type BrowserSession = {
  __typename?: 'BrowserSession';
  /** Network from which it began: an address without its last part. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  beganAt: Scalars['Instant']['output'];
  /** Such as Firefox; null when it is not known. */
  browser?: Maybe<Scalars['String']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** True for the session of this very request. */
  isThisOne: Scalars['Boolean']['output'];
  /** When it was last used, to the minute. */
  lastSeenAt: Scalars['Instant']['output'];
  /** Such as Windows; null when it is not known. */
  system?: Maybe<Scalars['String']['output']>;
};

/** What becomes of a day on which banks do not work. */
export type BusinessDayRule =
  /** The next working day. */
  | 'following'
  /** The next working day, unless it lies in the next month: then the one before. */
  | 'modified_following'
  /** It stays. */
  | 'none'
  /** The working day before. */
  | 'preceding';

/** How often something comes round. */
export type CadenceKind =
  | 'daily'
  | 'monthly'
  | 'weekly';

/** Who called. */
export type CallDirection =
  /** The debtor. */
  | 'inbound'
  /** The agency. */
  | 'outbound';

/** A call that was made or came in. */
export type CallInput = {
  /** The day on which to call back, where one was named. */
  callBackOn?: InputMaybe<Scalars['BusinessDate']['input']>;
  /** HH:MM in the time zone of the agency, where an hour was named. */
  callBackTime?: InputMaybe<Scalars['String']['input']>;
  /** The checkId of startCall; left out for a call that came in. */
  checkId?: InputMaybe<Scalars['ID']['input']>;
  /** The number; left out for one that is not known. */
  contactPointId?: InputMaybe<Scalars['ID']['input']>;
  /** In which case. */
  debtCaseId: Scalars['ID']['input'];
  /** Who called. */
  direction: CallDirection;
  /** How long it took, in seconds. */
  durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** What was said. At most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome: CallOutcome;
  /** Why payment is late; needed with a refusal. */
  reasonForDelay?: InputMaybe<DelayReason>;
};

/** What came of a call. */
export type CallOutcome =
  /** The debtor asked to be called at another time. */
  | 'callback_asked'
  /** The debtor disputes the debt. */
  | 'disputed'
  /** Nobody answered. */
  | 'no_answer'
  /** The debtor promised to pay. */
  | 'promised'
  /** The debtor, or who may speak for it, was reached. */
  | 'reached_right_party'
  /** The debtor refuses to pay. */
  | 'refused'
  /** Somebody else answered, and was told nothing. */
  | 'third_party'
  /** A machine answered. */
  | 'voicemail'
  /** The number is not the debtor’s: it ends. */
  | 'wrong_number';

/** What follows from a call. */
export type CallRecorded = {
  __typename?: 'CallRecorded';
  /** The case. */
  debtCaseId: Scalars['ID']['output'];
  /** When the case is worked again; null when something else says so. */
  followUpOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** The form that comes next: promise or hold. */
  nextForm?: Maybe<Scalars['String']['output']>;
  /** The kind of hold that the outcome suggests. */
  suggestedHold?: Maybe<Scalars['String']['output']>;
};

/** A rule of the contact policy that forbids a call now. */
export type CallRefusal = {
  __typename?: 'CallRefusal';
  /** From when on it would allow it; null when time never does. */
  allowedFrom?: Maybe<Scalars['Instant']['output']>;
  /** Whether somebody who may can pass it with a reason. */
  overridable: Scalars['Boolean']['output'];
  /** What the rule found, in the language of the viewer. */
  text: Scalars['String']['output'];
};

/** A step of a call. */
export type CallScriptStep = {
  __typename?: 'CallScriptStep';
  /** What it is for: identify, introduce, matter, situation, agree or third_party. */
  id: Scalars['ID']['output'];
  /** What is said, in the language of the viewer. */
  text: Scalars['String']['output'];
};

/** What the contact policy says to a call at this moment. */
export type CallStart = {
  __typename?: 'CallStart';
  /** Whether it may be made. */
  allowed: Scalars['Boolean']['output'];
  /** From when on it is allowed; null when it is, or time never does. */
  allowedFrom?: Maybe<Scalars['Instant']['output']>;
  /** Under which the answer is logged, and the call is noted afterwards. */
  checkId: Scalars['ID']['output'];
  /** Why not; empty when it is allowed. */
  refusals: Array<CallRefusal>;
};

/** That a case changed hands. */
export type CaseAssignment = {
  __typename?: 'CaseAssignment';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who did it; null when the strategy did. */
  byName?: Maybe<Scalars['String']['output']>;
  /** Who had it; null for nobody. */
  fromName?: Maybe<Scalars['String']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** How. */
  kind: AssignmentKind;
  /** What the next one should know. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who has it since; null for nobody. */
  toName?: Maybe<Scalars['String']['output']>;
  /** The team that works it since, where it changed. */
  toTeam?: Maybe<Scalars['String']['output']>;
};

/** The case as it is now, or why nothing was changed. */
export type CaseClosingResult = DebtCase | InvalidInput | NotAllowed | NotFound;

/** What one case adds to a figure. */
export type CaseContribution = {
  __typename?: 'CaseContribution';
  /** In minor units; where the figure is a count, the count. */
  amountMinor: Scalars['BigInt']['output'];
  /** Open claims of an ageing bucket; otherwise the facts that were added up. */
  count: Scalars['Int']['output'];
  /** The case. */
  debtCase: DebtCase;
};

/** The cases behind a figure, the largest amounts first. */
export type CaseContributionConnection = {
  __typename?: 'CaseContributionConnection';
  /** ISO 4217 code of the amounts; null where the figure is a count. */
  currency?: Maybe<Scalars['String']['output']>;
  /** What of the totals is not listed: zeros when all of it is. */
  elsewhere: CasesElsewhere;
  /** The cases of this page. */
  nodes: Array<CaseContribution>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** The sum over all of them: it equals the figure. */
  totalAmountMinor: Scalars['BigInt']['output'];
  /** Cases that add something, with those elsewhere, which are not listed. */
  totalCount: Scalars['Int']['output'];
};

/** A case to which the night of a day would do something. */
export type CaseDue = {
  __typename?: 'CaseDue';
  /** When it is due to be anonymised. */
  anonymiseOn: Scalars['BusinessDate']['output'];
  /** When it is due for the archive. */
  archiveOn: Scalars['BusinessDate']['output'];
  /** When it was closed. */
  closedOn: Scalars['BusinessDate']['output'];
  /** Why it was closed. */
  closingReason: ClosingReason;
  /** The case. */
  debtCase: DebtCase;
  /** What. */
  step: RetentionStep;
};

/** One page of a list. */
export type CaseDueConnection = {
  __typename?: 'CaseDueConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<CaseDue>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Somebody of the agency, named on a case. */
export type CasePerson = {
  __typename?: 'CasePerson';
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
};

/** How a case is worked. */
export type CasePhase =
  /** By agreement with the debtor. */
  | 'amicable'
  /** Not any more. */
  | 'closed'
  /** In court or with an enforceable title. */
  | 'judicial';

/** A colleague to whom a case may go. */
export type CaseRecipient = {
  __typename?: 'CaseRecipient';
  /** True when the person is away today. */
  absent: Scalars['Boolean']['output'];
  /** Open cases that are the person’s. */
  caseCount: Scalars['Int']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** The teams that the person is in. */
  teamIds: Array<Scalars['ID']['output']>;
};

/** To whom a case may go. */
export type CaseRecipients = {
  __typename?: 'CaseRecipients';
  /** By name. */
  people: Array<CaseRecipient>;
  /** By name. */
  teams: Array<CaseTeam>;
};

/** When a closed case leaves daily use, and when it names nobody any more. */
export type CaseRetention = {
  __typename?: 'CaseRetention';
  /** The day on which it is anonymised; later when another case of the debtor is kept longer. */
  anonymiseOn: Scalars['BusinessDate']['output'];
  /** The day on which it goes to the archive. */
  archiveOn: Scalars['BusinessDate']['output'];
  /** The reason for which it is, or would be, closed. */
  reason: ClosingReason;
  /** On what the periods rest, in the language of the viewer. */
  source: Scalars['String']['output'];
};

/** A team to which a case may go. */
export type CaseTeam = {
  __typename?: 'CaseTeam';
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** The case as it is now, or why nothing was changed. */
export type CaseWorkResult = DebtCase | InvalidInput | NotAllowed | NotFound;

/** The cases changed hands. */
export type CasesAssigned = {
  __typename?: 'CasesAssigned';
  /** As they are now; those that the viewer no longer sees are left out. */
  debtCases: Array<DebtCase>;
};

/** What the cases add to a figure that the viewer may not open: those of other teams, and of the archive. Which they are is not said. */
export type CasesElsewhere = {
  __typename?: 'CasesElsewhere';
  /** In minor units; where the figure is a count, the count. */
  amountMinor: Scalars['BigInt']['output'];
  /** How many cases. */
  cases: Scalars['Int']['output'];
  /** Open claims of an ageing bucket; otherwise the facts that were added up. */
  count: Scalars['Int']['output'];
};

/** Cash to be expected in the months to come. */
export type CashForecast = {
  __typename?: 'CashForecast';
  /** Nothing dated later is known to it. */
  asOf: Scalars['BusinessDate']['output'];
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** ISO 4217 code of the amounts. */
  currency: Scalars['String']['output'];
  /** How promises were weighed, by creditor. */
  keptRates: Array<ForecastKeptRate>;
  /** From where the curve was learnt. */
  learntFrom: Array<ForecastLearning>;
  /** The curve of the placements that are forecast. */
  liquidation: Array<ForecastAge>;
  /** In their order. */
  months: Array<ForecastMonth>;
  /** What is open: the total is never more. */
  openMinor: Scalars['BigInt']['output'];
  /** Over all months, in minor units. */
  totalMinor: Scalars['BigInt']['output'];
};

/** A change by the values of one dimension. */
export type ChangeByDimension = {
  __typename?: 'ChangeByDimension';
  /** Which dimension. */
  dimension: Dimension;
  /** The rest; null where there is none. */
  others?: Maybe<ChangeOthers>;
  /** The largest contributions first, whatever their sign; 12 at most. */
  parts: Array<ChangePart>;
};

/** Why a KPI moved between the compared time and now. */
export type ChangeExplanation = {
  __typename?: 'ChangeExplanation';
  /** Nothing dated later counts. */
  asOf: Scalars['BusinessDate']['output'];
  /** What it was. */
  before: ComparedKpi;
  /** By how much it changed; null where it has no value in one of the two times. */
  change?: Maybe<ExactChange>;
  /** The day as of which is counted in the compared time. */
  comparedAsOf: Scalars['BusinessDate']['output'];
  /** First day of the compared period; null for open. */
  comparedFrom?: Maybe<Scalars['BusinessDate']['output']>;
  /** Last day of the compared period; null for open. */
  comparedTo?: Maybe<Scalars['BusinessDate']['output']>;
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** ISO 4217 code of the sums; null where they are counts. */
  currency?: Maybe<Scalars['String']['output']>;
  /** From the nightly statistics alone, or computed in part while answering. */
  dataState: DataState;
  /** Those that tell the most first: in which some values moved and others did not. */
  dimensions: Array<ChangeByDimension>;
  /** Which KPI of the catalogue. */
  kpi: Scalars['ID']['output'];
  /** What it is. */
  now: ComparedKpi;
  /** How to read its sums and changes. */
  unit: KpiUnit;
};

/** The values that are not listed. */
export type ChangeOthers = {
  __typename?: 'ChangeOthers';
  /** What they did together. */
  contribution: ExactChange;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** What one value of a dimension did to a change. */
export type ChangePart = {
  __typename?: 'ChangePart';
  /** Its own sums in the compared time. */
  before: ComparedKpi;
  /** All parts of a dimension, and the others, add up to the change. */
  contribution: ExactChange;
  /** Of a ratio: because its weight changed, and it is better or worse than the whole was. */
  mix?: Maybe<ExactChange>;
  /** Its own sums now; the denominator may be zero. */
  now: ComparedKpi;
  /** Of a ratio: because it changed itself. Mix and rate add up to the contribution. */
  rate?: Maybe<ExactChange>;
  /** As people read it. */
  title: Scalars['String']['output'];
  /** As a filter takes it; null for none. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Whether a channel may be used now. */
export type ChannelOutlook = {
  __typename?: 'ChannelOutlook';
  /** Whether it may be used now. */
  allowed: Scalars['Boolean']['output'];
  /** From when on; null: not by time alone. */
  allowedFrom?: Maybe<Scalars['Instant']['output']>;
  /** Which channel. */
  channel: ContactChannel;
  /** Every reason against it. */
  refusals: Array<ContactRefusal>;
};

/** The rules of one channel for one kind of debtor. */
export type ChannelPolicy = {
  __typename?: 'ChannelPolicy';
  /** Whether the first letter must have been sent. */
  afterFirstLetter: Scalars['Boolean']['output'];
  /** By which channel. */
  channel: ContactChannel;
  /** What it needs of consent. */
  consent: ConsentNeed;
  /** Days without contact that begin with that of a conversation; 0 for none. */
  coolOffDays: Scalars['Int']['output'];
  /** For whom. */
  debtorKind: DebtorKind;
  /** Minutes between two attempts; 0 for none. */
  minimumGapMinutes: Scalars['Int']['output'];
  /** Whether public holidays are days like others. */
  onHolidays: Scalars['Boolean']['output'];
  /** About one debt; null: no limit. */
  perDebt?: Maybe<AttemptLimit>;
  /** To one debtor; null: no limit. */
  perPerson?: Maybe<AttemptLimit>;
  /** On Saturdays; null: no contact. */
  saturday?: Maybe<ContactHours>;
  /** On Sundays; null: no contact. */
  sunday?: Maybe<ContactHours>;
  /** From Monday to Friday; null: no contact. */
  weekday?: Maybe<ContactHours>;
};

/** The rules of one channel for one kind of debtor, as they are to be. */
export type ChannelPolicyInput = {
  /** Whether the first letter must have been sent. */
  afterFirstLetter: Scalars['Boolean']['input'];
  /** By which channel. */
  channel: ContactChannel;
  /** What it needs of consent. */
  consent: ConsentNeed;
  /** Days without contact that begin with that of a conversation; 0 for none. */
  coolOffDays: Scalars['Int']['input'];
  /** For whom. */
  debtorKind: DebtorKind;
  /** Minutes between two attempts; 0 for none. */
  minimumGapMinutes: Scalars['Int']['input'];
  /** Whether public holidays are days like others. */
  onHolidays: Scalars['Boolean']['input'];
  /** About one debt; null: no limit. */
  perDebt?: InputMaybe<AttemptLimitInput>;
  /** To one debtor; null: no limit. */
  perPerson?: InputMaybe<AttemptLimitInput>;
  /** On Saturdays; null: no contact. */
  saturday?: InputMaybe<ContactHoursInput>;
  /** On Sundays; null: no contact. */
  sunday?: InputMaybe<ContactHoursInput>;
  /** From Monday to Friday; null: no contact. */
  weekday?: InputMaybe<ContactHoursInput>;
};

/** One thing that was found out about a provider. */
export type CheckFinding = {
  __typename?: 'CheckFinding';
  /** How grave it is. */
  level: CheckLevel;
  /** What, where, and how to mend it, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** How grave a finding is. */
export type CheckLevel =
  /** As it should be. */
  | 'good'
  /** Keeps people from signing in. */
  | 'problem'
  /** Works, but look at it. */
  | 'remark';

/** One debt, as it was placed. */
export type Claim = {
  __typename?: 'Claim';
  /** To whom it is owed. */
  creditor: Creditor;
  /** The case in which it is worked. */
  debtCase: DebtCase;
  /** Whether a dispute is open on it, or on its whole case. */
  disputed: Scalars['Boolean']['output'];
  /** Day by which it was to be paid. */
  dueOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Day of the invoice. */
  issuedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** Civil or commercial. */
  kind: ClaimKind;
  /** What of the principal is still owed now: the sum of its ledger entries. */
  openBalance: Money;
  /** Day on which the agency received it. */
  placedOn: Scalars['BusinessDate']['output'];
  /** The portfolio in which it was placed. */
  portfolio: Portfolio;
  /** What was placed. */
  principal: Money;
  /** The creditor's reference, with its leading zeros; a dash once it was anonymised. */
  reference: Scalars['String']['output'];
};

/** One page of a list. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<Claim>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which law governs the debt. */
export type ClaimKind =
  /** Owed by or to someone who is not in business. */
  | 'civil'
  /** Between people in business. */
  | 'commercial';

/** Why a case was closed. It decides how long it is kept; no figure depends on it. */
export type ClosingReason =
  /** The debtor has died and nobody takes on the debt. */
  | 'deceased'
  /** The debt was never owed, or not by this person. */
  | 'error'
  /** The debtor's company is being wound up. */
  | 'insolvency'
  /** A commission on over-indebtedness cancelled the debt. */
  | 'over_indebtedness'
  /** All was paid. */
  | 'paid'
  /** The creditor took its claims back. */
  | 'recalled'
  /** A part was paid, the rest given up by agreement. */
  | 'settled'
  /** The period in which the debt could be claimed in court is over. */
  | 'time_barred'
  /** Nothing can be had from the debtor. */
  | 'uncollectable';

/** A share of an agent that fell. */
export type CoachingItem = {
  __typename?: 'CoachingItem';
  /** Whose: the id of the person. */
  agentId: Scalars['ID']['output'];
  /** What it was in the time before. */
  before?: Maybe<Share>;
  /** What the same mix of portfolios lets expect. */
  expected?: Maybe<Share>;
  /** Against what it fell. */
  fall: Fall;
  /** Which KPI of the catalogue. */
  kpiId: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** What it is. */
  now: Share;
  /** Cases that are worth reading; 5 at most. */
  readings: Array<Reading>;
  /** The teams of the agent that the viewer reaches. */
  teamIds: Array<Scalars['ID']['output']>;
};

/** What was agreed with an agent. Only those who may follow the work of the team see it. */
export type CoachingNote = {
  __typename?: 'CoachingNote';
  /** About whom: the id of the person. */
  agentId: Scalars['ID']['output'];
  /** Name of the person. */
  agentName: Scalars['String']['output'];
  /** Name of who wrote it. */
  author?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  createdAt: Scalars['Instant']['output'];
  /** When it was done; null while it is open. */
  doneAt?: Maybe<Scalars['Instant']['output']>;
  /** When to come back to it. */
  followUpOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** What was agreed. */
  note: Scalars['String']['output'];
  /** In which team. */
  teamId: Scalars['ID']['output'];
};

/** What was agreed with somebody of a team. */
export type CoachingNoteInput = {
  /** With whom: the id of the person. */
  agentId: Scalars['ID']['input'];
  /** When to come back to it. */
  followUpOn?: InputMaybe<Scalars['BusinessDate']['input']>;
  /** What was agreed. */
  note: Scalars['String']['input'];
  /** As whose leader: the team. */
  teamId: Scalars['ID']['input'];
};

/** A note is gone for good. */
export type CoachingNoteRemoved = {
  __typename?: 'CoachingNoteRemoved';
  /** Which one. */
  id: Scalars['ID']['output'];
};

/** How removing a note ended. */
export type CoachingNoteRemovedResult = CoachingNoteRemoved | NotAllowed | NotFound;

/** The note as it is now, or why nothing was changed. */
export type CoachingNoteResult = CoachingNote | InvalidInput | NotAllowed | NotFound;

/** A field that is fed by a column of the file. */
export type ColumnMapping = {
  __typename?: 'ColumnMapping';
  /** Name of the column. */
  column: Scalars['String']['output'];
  /** Order of the parts of a date, such as day_month_year. */
  dateFormat?: Maybe<Scalars['String']['output']>;
  /** Decimal mark of an amount: a point or a comma. */
  decimalMark?: Maybe<Scalars['String']['output']>;
  /** Id of the field, such as reference or amount. */
  field: Scalars['String']['output'];
  /** Mark between the thousands of an amount. */
  grouping?: Maybe<Scalars['String']['output']>;
};

/** A field that is to be fed by a column of the file. */
export type ColumnMappingInput = {
  /** Place of the column in the file, from 0. One column may feed several fields. */
  column: Scalars['Int']['input'];
  /** Order of the parts of a date, such as day_month_year; needed where the column does not tell. */
  dateFormat?: InputMaybe<Scalars['String']['input']>;
  /** Decimal mark of an amount, a point or a comma; needed where the column does not tell. */
  decimalMark?: InputMaybe<Scalars['String']['input']>;
  /** Id of the field, such as reference or amount. */
  field: Scalars['String']['input'];
  /** Mark between the thousands of an amount. */
  grouping?: InputMaybe<Scalars['String']['input']>;
};

/** What a KPI is held against. */
export type ComparedKpi = {
  __typename?: 'ComparedKpi';
  /** Null without a value, and for money and counts. */
  denominator?: Maybe<Scalars['BigInt']['output']>;
  /** Null where the KPI had no value. */
  numerator?: Maybe<Scalars['BigInt']['output']>;
};

/** What figures are held against, like for like: period and as-of day move together. */
export type Comparison =
  | 'previous_period'
  | 'previous_year';

/** What was found in the contacts of a period. */
export type Conduct = {
  __typename?: 'Conduct';
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** By rule and agent; without findings there is no row. */
  counts: Array<FindingCount>;
  /** The first day looked through: that of the period, or where it is open three months before its end. */
  firstDay: Scalars['BusinessDate']['output'];
  /** Every version of every rule. */
  rules: Array<ConductRule>;
};

/** A rule as it holds from a day on. */
export type ConductRule = {
  __typename?: 'ConductRule';
  /** False for a rule that was switched off. */
  enabled: Scalars['Boolean']['output'];
  /** True where its numbers are those of the contact policy, shown by the example of calls to persons. */
  isContactPolicy: Scalars['Boolean']['output'];
  /** Which rule. */
  rule: ConductRuleId;
  /** Where it comes from: a law, a mandate, or company policy. */
  source: Scalars['String']['output'];
  /** Its numbers, in the order of the catalogue. */
  thresholds: Array<Scalars['Int']['output']>;
  /** Null for what holds while nothing was set. */
  validFrom?: Maybe<Scalars['BusinessDate']['output']>;
  /** Its last day; null for the last version. */
  validUntil?: Maybe<Scalars['BusinessDate']['output']>;
};

/** What contacts are looked through for. A finding is a fact to look at, and no judgement. */
export type ConductRuleId =
  /** A contact on a day without contact by its channel, such as Sundays and public holidays. */
  | 'closed_day'
  /** More attempts on one case within some days than the contact policy allows. */
  | 'frequent_attempts'
  /** A promise further ahead than some days. */
  | 'long_promise'
  /** A contact of which nobody noted what came of it. */
  | 'no_outcome'
  /** A contact while the case was on hold. */
  | 'on_hold'
  /** A contact outside the hours of the contact policy, by the agency’s clocks. */
  | 'outside_hours'
  /** A promise after so many broken ones, where instalments are proposed. */
  | 'plan_absent';

/** A rule as it is to hold from a day on. */
export type ConductRuleInput = {
  /** False switches it off. */
  enabled: Scalars['Boolean']['input'];
  /** Which rule. */
  rule: ConductRuleId;
  /** A law, a mandate, or company policy. */
  source: Scalars['String']['input'];
  /** Its numbers, in the order of the catalogue. */
  thresholds: Array<Scalars['Int']['input']>;
  /** From which day on. */
  validFrom: Scalars['BusinessDate']['input'];
};

/** The rules as they are now, or why nothing was changed. */
export type ConductRuleResult = ConductRuleSet | InvalidInput | NotAllowed;

/** A rule was set. */
export type ConductRuleSet = {
  __typename?: 'ConductRuleSet';
  /** Every version of every rule, as it is now. */
  rules: Array<ConductRule>;
};

/** Whether the proof was accepted. */
export type ConfirmIdentityResult = Confirmation | InvalidInput;

/** The viewer has just proved who they are. */
export type Confirmation = {
  __typename?: 'Confirmation';
  /** Until when sensitive changes need no further proof. */
  until: Scalars['Instant']['output'];
};

/** The viewer must prove again who they are: call confirmIdentity, then repeat this. Nothing was changed. */
export type ConfirmationNeeded = {
  __typename?: 'ConfirmationNeeded';
  /** What to do, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** What a channel needs of consent. */
export type ConsentNeed =
  /** That the debtor agreed. */
  | 'given'
  /** Nothing. */
  | 'none'
  /** That the debtor did not object. */
  | 'not_withdrawn';

/** What the contact policy says of a contact. */
export type ContactAnswer = {
  __typename?: 'ContactAnswer';
  /** Whether it is allowed. */
  allowed: Scalars['Boolean']['output'];
  /** The first moment at which nothing would refuse it; null: not by time alone. */
  allowedFrom?: Maybe<Scalars['Instant']['output']>;
  /** Every reason; empty when it is allowed. */
  refusals: Array<ContactRefusal>;
};

/** The debtor with the contact points as they are now, or why nothing was changed. */
export type ContactChangeResult = Debtor | InvalidInput | NotAllowed | NotFound;

/** A channel by which debtors are contacted. */
export type ContactChannel =
  /** Telephone call. */
  | 'call'
  /** E-mail. */
  | 'email'
  /** Letter. */
  | 'letter'
  /** Text message. */
  | 'sms'
  /** Visit. */
  | 'visit';

/** A contact about to be made, and what the policy said. */
export type ContactCheck = {
  __typename?: 'ContactCheck';
  /** Whether it was allowed. */
  allowed: Scalars['Boolean']['output'];
  /** By which channel. */
  channel: ContactChannel;
  /** When. */
  checkedAt: Scalars['Instant']['output'];
  /** Who was about to contact; null for a job. */
  checkedBy?: Maybe<Scalars['String']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Whether somebody passed the rules that refused it. */
  overridden: Scalars['Boolean']['output'];
  /** Why they were passed. */
  overrideReason?: Maybe<Scalars['String']['output']>;
  /** The rules that refused it, in the language of the viewer. */
  refusedBy: Array<Scalars['String']['output']>;
};

/** Whether the person agreed to be contacted there. */
export type ContactConsent =
  /** The person agreed. */
  | 'given'
  /** Nobody asked. */
  | 'unknown'
  /** The person does not agree, or not any more. */
  | 'withdrawn';

/** What a person said about being contacted somewhere. */
export type ContactConsentInput = {
  /** What was said. */
  consent: ContactConsent;
  /** Where. */
  contactPointId: Scalars['ID']['input'];
  /** The case in which it is learnt. */
  debtCaseId: Scalars['ID']['input'];
};

/** What stands in the place of a wrong contact point. */
export type ContactCorrectionInput = {
  /** The right postal address. */
  address?: InputMaybe<PostalAddressInput>;
  /** The wrong one. */
  contactPointId: Scalars['ID']['input'];
  /** The case in which it is learnt. */
  debtCaseId: Scalars['ID']['input'];
  /** Whose it is. */
  role: ContactRole;
  /** The right number or e-mail address. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A contact point that is not valid any more. */
export type ContactEndInput = {
  /** Which one. */
  contactPointId: Scalars['ID']['input'];
  /** The case in which it is learnt. */
  debtCaseId: Scalars['ID']['input'];
  /** Why. */
  reason: ContactEndReason;
};

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

/** A part of a day where the debtor is. */
export type ContactHours = {
  __typename?: 'ContactHours';
  /** Its first minute since midnight. */
  fromMinute: Scalars['Int']['output'];
  /** The first minute after it, 1440 at most. */
  untilMinute: Scalars['Int']['output'];
};

/** A part of a day where the debtor is. */
export type ContactHoursInput = {
  /** Its first minute since midnight. */
  fromMinute: Scalars['Int']['input'];
  /** The first minute after it, 1440 at most. */
  untilMinute: Scalars['Int']['input'];
};

/** What a contact point is. */
export type ContactKind =
  /** A postal address. */
  | 'address'
  /** An e-mail address. */
  | 'email'
  /** A telephone number. */
  | 'phone';

/** Whether, when and why not the debtor of a case may be contacted. */
export type ContactOutlook = {
  __typename?: 'ContactOutlook';
  /** The moment for which it holds. */
  at: Scalars['Instant']['output'];
  /** Each channel. */
  channels: Array<ChannelOutlook>;
  /** The latest checks. */
  checks: Array<ContactCheck>;
  /** The country of the debtor, ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** What the debtor asked for, where it was noted. */
  preference?: Maybe<ContactPreference>;
  /** Every time zone in which the debtor may be. */
  timeZones: Array<Scalars['String']['output']>;
};

/** A way to reach a debtor. */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** The parts of a postal address; null for others. */
  address?: Maybe<PostalAddress>;
  /** Whether the person agreed to be contacted there. */
  consent: ContactConsent;
  /** As people write it; the lines of an address end in line feeds. */
  display: Scalars['String']['output'];
  /** Why it ended; null while it is valid, and where nobody said why. */
  endedReason?: Maybe<ContactEndReason>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** email, phone or address. */
  kind: Scalars['String']['output'];
  /** Whose it is. */
  role: ContactRole;
  /** From whom it is known. */
  source: ContactSource;
  /** Since when it is known. */
  validFrom: Scalars['BusinessDate']['output'];
  /** Its last day; null while it is valid. */
  validUntil?: Maybe<Scalars['BusinessDate']['output']>;
  /** As it is dialled or written to; the lines of an address end in line feeds. */
  value: Scalars['String']['output'];
};

/** A contact policy as it is to hold from a day on. */
export type ContactPolicyInput = {
  /** What differs from that. */
  changes: Array<ChannelPolicyInput>;
  /** For debtors of which country, ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  /** Begin with this; left out: with what holds that day. */
  preset?: InputMaybe<ContactPreset>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** From which day on: today or later. */
  validFrom: Scalars['BusinessDate']['input'];
};

/** The policies as they are now, or why nothing was changed. */
export type ContactPolicyResult = ContactPolicySet | InvalidInput | NotAllowed;

/** A contact policy was set. */
export type ContactPolicySet = {
  __typename?: 'ContactPolicySet';
  /** Every version of every policy, as it is now. */
  policies: Array<ContactPolicyVersion>;
};

/** Where a policy comes from. */
export type ContactPolicySource = {
  __typename?: 'ContactPolicySource';
  /** False: the agency may choose otherwise. */
  isStatutory: Scalars['Boolean']['output'];
  /** The rule and its source, in the language of the viewer. */
  text: Scalars['String']['output'];
};

/** A contact policy from a day on. */
export type ContactPolicyVersion = {
  __typename?: 'ContactPolicyVersion';
  /** When it was set. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** Name of who set it. */
  changedBy?: Maybe<Scalars['String']['output']>;
  /** For debtors of which country, ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** Of a version the agency set; the name of the preset for what comes with the product. */
  id: Scalars['ID']['output'];
  /** Whether it holds today. */
  isInForce: Scalars['Boolean']['output'];
  /** What it began with. */
  preset: ContactPreset;
  /** The name of that, in the language of the viewer. */
  presetTitle: Scalars['String']['output'];
  /** Why the agency set it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Every rule. */
  rules: Array<ChannelPolicy>;
  /** Where the preset comes from. */
  sources: Array<ContactPolicySource>;
  /** The day of the state of the law that the preset gives. */
  statedOn: Scalars['String']['output'];
  /** Null for what comes with the product. */
  validFrom?: Maybe<Scalars['BusinessDate']['output']>;
};

/** What a debtor asked for. */
export type ContactPreference = {
  __typename?: 'ContactPreference';
  /** ISO 3166-1 alpha-2; null for what the address says. */
  country?: Maybe<Scalars['String']['output']>;
  /** Channels that the debtor refused. */
  optedOut: Array<ContactChannel>;
  /** Minutes since midnight where the debtor is. */
  preferredFromMinute?: Maybe<Scalars['Int']['output']>;
  /** The first minute after it. */
  preferredUntilMinute?: Maybe<Scalars['Int']['output']>;
  /** 1 for Monday to 7 for Sunday; empty for every day. */
  preferredWeekdays: Array<Scalars['Int']['output']>;
  /** IANA time zone; null for what the address says. */
  timeZone?: Maybe<Scalars['String']['output']>;
};

/** What a debtor asked for, for all of its cases. */
export type ContactPreferenceInput = {
  /** ISO 3166-1 alpha-2; null for what the address says. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** A case of the debtor. */
  debtCaseId: Scalars['ID']['input'];
  /** Channels that the debtor refused. */
  optedOut: Array<ContactChannel>;
  /** Minutes since midnight where the debtor is. */
  preferredFromMinute?: InputMaybe<Scalars['Int']['input']>;
  /** The first minute after it. */
  preferredUntilMinute?: InputMaybe<Scalars['Int']['input']>;
  /** 1 for Monday to 7 for Sunday; empty for every day. */
  preferredWeekdays: Array<Scalars['Int']['input']>;
  /** IANA time zone; null for what the address says. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The outlook as it is now, or why nothing was changed. */
export type ContactPreferenceResult = ContactOutlook | InvalidInput | NotAllowed | NotFound;

/** A contact policy that comes with the product. */
export type ContactPreset =
  /** France: company policy. */
  | 'france'
  /** CONC 7. */
  | 'united_kingdom'
  /** Regulation F. */
  | 'united_states';

/** What an outbound contact is for. */
export type ContactPurpose =
  /** The debtor asked for it: limits on how often do not apply. */
  | 'call_back'
  /** The debt in general. */
  | 'contact'
  /** Asking for the money, which some holds forbid although they allow to talk. */
  | 'demand';

/** Why a contact is not allowed now. */
export type ContactRefusal = {
  __typename?: 'ContactRefusal';
  /** When this rule would allow it; null: not by time alone. */
  allowedFrom?: Maybe<Scalars['Instant']['output']>;
  /** Whether who may can pass it with a reason. */
  overridable: Scalars['Boolean']['output'];
  /** By which rule. */
  rule: ContactRuleId;
  /** What was found, in the language of the viewer. */
  text: Scalars['String']['output'];
  /** The time zone in which the rule was broken. */
  timeZone: Scalars['String']['output'];
  /** The rule, in the language of the viewer. */
  title: Scalars['String']['output'];
};

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

/** A rule of a contact policy. */
export type ContactRuleId =
  /** Consent is missing or was withdrawn. Nobody can pass it. */
  | 'consent'
  /** Too soon after a conversation. */
  | 'cool_off'
  /** The first letter was not sent. */
  | 'first_letter'
  /** A hold forbids it. Nobody can pass it. */
  | 'hold'
  /** A public holiday where the debtor is. */
  | 'holiday'
  /** Outside the hours where the debtor is. */
  | 'hours'
  /** Too soon after the last attempt. */
  | 'minimum_gap'
  /** The debtor refused the channel. Nobody can pass it. */
  | 'opted_out'
  /** As many attempts about the debt as are allowed. */
  | 'per_debt'
  /** As many attempts to the debtor as are allowed. */
  | 'per_person'
  /** Outside the time that the debtor asked for. */
  | 'preferred_time';

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

/** A contact that nobody makes: to see what a policy would say. */
export type ContactTrialInput = {
  /** At which moment. */
  at: Scalars['Instant']['input'];
  /** By which channel. */
  channel: ContactChannel;
  /** The country of the debtor, ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  /** A person or a company. */
  debtorKind: DebtorKind;
  /** Whether the first letter was sent. */
  firstLetterSent: Scalars['Boolean']['input'];
  /** What happened before: 100 contacts at most. */
  history: Array<PastContactInput>;
  /** What for. */
  purpose: ContactPurpose;
  /** The time zone of the debtor, such as Europe/Paris. */
  timeZone: Scalars['String']['input'];
};

/** What has a price. */
export type CostKind =
  /** An hour of an agent's time, by the durations of activities. */
  | 'agent_hour'
  /** An e-mail sent out. */
  | 'email'
  /** A letter sent out. */
  | 'letter'
  /** A text message sent out. */
  | 'sms'
  /** A visit made. */
  | 'visit';

/** What something costs the agency from a day on, until the next day for which a rate was set. */
export type CostRate = {
  __typename?: 'CostRate';
  /** Minor units of an hour or a piece; null where it ends. */
  amountMinor?: Maybe<Scalars['BigInt']['output']>;
  /** ISO 4217 code; it applies to portfolios of this currency. */
  currency: Scalars['String']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Of what. */
  kind: CostKind;
  /** When it was set. */
  setAt: Scalars['Instant']['output'];
  /** Who set it. */
  setByName?: Maybe<Scalars['String']['output']>;
  /** The first day on which it is valid. */
  validFrom: Scalars['BusinessDate']['output'];
};

/** The rate, or why it was not set. */
export type CostRateResult = CostRate | InvalidInput | NotAllowed;

/** A client of the agency, who places claims. */
export type Creditor = {
  __typename?: 'Creditor';
  /** Address or seat as it stands on letters, one line per part. */
  address?: Maybe<Scalars['String']['output']>;
  /** Short name used in files and on the command line. */
  code: Scalars['String']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Name as it is written to debtors. */
  name: Scalars['String']['output'];
  /** Its portfolios, by name. */
  portfolios: Array<Portfolio>;
};

/** The creditor as it is now, or why nothing was changed. */
export type CreditorAddressResult = Creditor | InvalidInput | NotAllowed | NotFound;

/** One month's placements of a recovery curve. */
export type CurveRow = {
  __typename?: 'CurveRow';
  /** Claims placed. */
  claimCount: Scalars['Int']['output'];
  /** Collected by the end of each month since placement, from 0; null where it has not begun yet. */
  cumulativeCollectedMinor: Array<Maybe<Scalars['BigInt']['output']>>;
  /** What was placed: the denominator, frozen at placement. */
  placed: Money;
  /** Month of placement, written YYYY-MM. */
  placementMonth: Scalars['String']['output'];
};

/** Where a figure comes from. */
export type DataState =
  /** Only from the nightly statistics. */
  | 'closed'
  /** Some of its days were computed while answering. */
  | 'live';

/** What becomes of a day of the month on which nobody works. */
export type DayShift =
  | 'next_working_day'
  | 'none'
  | 'previous_working_day';

/** One debtor's claims under one mandate: the unit of work. */
export type DebtCase = {
  __typename?: 'DebtCase';
  /** What was done, the latest first. */
  activities: Array<Activity>;
  /** Since when nothing in it names anybody. */
  anonymisedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** Since when it is in the archive, where only those who may read the archive find it. */
  archivedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** Whose case it is; null while it is in the pool. Needs read_team; without it: null. */
  assignee?: Maybe<CasePerson>;
  /** How it changed hands, the latest first. Needs read_private_note; without it: an empty list. */
  assignments: Array<CaseAssignment>;
  /** What is said in a call, step by step. Needs work_case; without it: an empty list. */
  callScript: Array<CallScriptStep>;
  /** Its claims, in the order in which they were placed. */
  claims: Array<Claim>;
  /** The day on which it was closed; null while open. */
  closedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** How long it would be kept if it were closed today, by reason; empty once it is closed. Needs close_case; without it: an empty list. */
  closingOutlooks: Array<CaseRetention>;
  /** Why it was closed; null while open. */
  closingReason?: Maybe<ClosingReason>;
  /** To whom it is owed. */
  creditor: Creditor;
  /** Who owes. */
  debtor: Debtor;
  /** Diagnoses, the latest first; empty for those who may not read them. */
  diagnoses: Array<Diagnosis>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Legal holds that keep it today. Needs read_private_note; without it: an empty list. */
  legalHolds: Array<LegalHold>;
  /** Letters, e-mails and text messages to the debtor, the latest first. */
  letters: Array<Letter>;
  /** Why and when it is worked next; null once it is closed. Needs read_team; without it: null. */
  nextAction?: Maybe<NextAction>;
  /** What of it is still owed now, in the currency of the first claim. */
  openBalance: Money;
  /** Payments and reversals, the latest first. */
  payments: Array<Payment>;
  /** How it is worked. */
  phase: CasePhase;
  /** Its payment plans, the latest first. */
  plans: Array<PaymentPlan>;
  /** What was placed, in the currency of the first claim; claims in another currency are not added. */
  principal: Money;
  /** Promises to pay, the one due last first. */
  promises: Array<Promise>;
  /** The number by which people call the case. */
  reference: Scalars['String']['output'];
  /** How long it is kept; null while it is open, where no rule says so, and for creditors. */
  retention?: Maybe<CaseRetention>;
  /** Who works it; null when the whole agency does. Needs read_team; without it: null. */
  team?: Maybe<Team>;
  /** Everything that happened, the latest first. Kinds that the viewer may not see are left out. */
  timeline: TimelineConnection;
  /** The visit that is to be made. Not for creditors: null. */
  visitRequest?: Maybe<VisitRequest>;
};


/** One debtor's claims under one mandate: the unit of work. */
export type DebtCaseActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One debtor's claims under one mandate: the unit of work. */
export type DebtCaseTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
};

/** One page of a list. */
export type DebtCaseConnection = {
  __typename?: 'DebtCaseConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<DebtCase>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A person or company that owes, as one creditor knows it. */
export type Debtor = {
  __typename?: 'Debtor';
  /** The ways to reach the debtor that are valid today. Needs read_contact_point (what no file of the creditor delivered); without it: the others only. */
  contactPoints: Array<ContactPoint>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** A person or a company. */
  kind: DebtorKind;
  /** Full name: first name first for a person; of an anonymised one, that it is. */
  name: Scalars['String']['output'];
  /** The creditor's reference of the debtor. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Nine digits of the French company register, when known. */
  siren?: Maybe<Scalars['String']['output']>;
};


/** A person or company that owes, as one creditor knows it. */
export type DebtorContactPointsArgs = {
  ended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which law protects the debtor. */
export type DebtorKind =
  /** A legal person. */
  | 'company'
  /** A natural person. */
  | 'person';

/** Why the debtor has not paid, as told. */
export type DelayReason =
  /** The bank did not carry it out. */
  | 'bank_problem'
  /** The money is short. */
  | 'cash_flow'
  /** The debt is disputed. */
  | 'dispute'
  /** It was forgotten. */
  | 'forgot'
  /** The debtor, or somebody near, is ill. */
  | 'illness'
  /** The invoice did not arrive. */
  | 'invoice_not_received'
  /** Something else, as the note says. */
  | 'other'
  /** A couple separated. */
  | 'separation'
  /** The debtor lost work. */
  | 'unemployment';

/** Where a report for one recipient stands. */
export type DeliveryState =
  /** It was given up; its owner may have it tried again. */
  | 'failed'
  /** It waits to be computed, or for its next attempt. */
  | 'queued'
  /** Its e-mail waits to leave. */
  | 'sending'
  /** A server took the e-mail over. */
  | 'sent'
  /** It was not to be sent to this person. */
  | 'skipped';

/** Why a report was sent. */
export type DeliveryTrigger =
  | 'schedule'
  | 'test';

/** What a debtor said of how they live, on a day. */
export type Diagnosis = {
  __typename?: 'Diagnosis';
  /** Adults of the household; null when it is not known. */
  adultCount?: Maybe<Scalars['Int']['output']>;
  /** What is known; what is missing is not known. */
  amounts: Array<DiagnosisAmount>;
  /** Children of the household; null when it is not known. */
  childCount?: Maybe<Scalars['Int']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Who made it. */
  madeBy?: Maybe<Scalars['String']['output']>;
  /** The day on which it was made. */
  madeOn: Scalars['BusinessDate']['output'];
  /** What was noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the debtor was sent. */
  orientations: Array<Orientation>;
  /** What can be paid a month; null when it is not known. */
  sustainable?: Maybe<Money>;
};

/** One figure of a diagnosis. */
export type DiagnosisAmount = {
  __typename?: 'DiagnosisAmount';
  /** How much: a month for income and charges, else in all. */
  amount: Money;
  /** Of what. */
  category: DiagnosisCategory;
};

/** One figure of a diagnosis. */
export type DiagnosisAmountInput = {
  /** Minor units of the currency of the case, zero or more. */
  amountMinor: Scalars['BigInt']['input'];
  /** Of what. */
  category: DiagnosisCategory;
};

/** What is asked of how a debtor lives. */
export type DiagnosisCategory =
  | 'children'
  | 'consumer_loans'
  | 'energy'
  | 'energy_arrears'
  | 'family_benefits'
  | 'food'
  | 'housing'
  | 'housing_benefit'
  | 'insurance_health'
  | 'loan_repayments'
  | 'minimum_income'
  | 'other_assets'
  | 'other_charges'
  | 'other_debts'
  | 'other_income'
  | 'pension'
  | 'real_estate'
  | 'rent_arrears'
  | 'savings'
  | 'self_employment'
  | 'tax_debts'
  | 'taxes'
  | 'telecom'
  | 'transport'
  | 'unemployment'
  | 'vehicle'
  | 'wages';

/** What a debtor says; what is not known is left out. */
export type DiagnosisInput = {
  /** Adults of the household. */
  adultCount?: InputMaybe<Scalars['Int']['input']>;
  /** The figures, each category once. */
  amounts: Array<DiagnosisAmountInput>;
  /** Children of the household. */
  childCount?: InputMaybe<Scalars['Int']['input']>;
  /** In which case. */
  debtCaseId: Scalars['ID']['input'];
  /** Whatever should be remembered of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where the debtor is sent. */
  orientations: Array<Orientation>;
  /** What can be paid a month, in minor units. */
  sustainableMinor?: InputMaybe<Scalars['BigInt']['input']>;
};

/** The diagnosis, or why it was not kept. */
export type DiagnosisResult = Diagnosis | InvalidInput | NotAllowed | NotFound;

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
  values: Array<InputMaybe<Scalars['String']['input']>>;
};

/** Why a debt is disputed. */
export type DisputeReason =
  | 'already_paid'
  | 'defective'
  | 'identity'
  | 'not_delivered'
  | 'not_owed'
  | 'other'
  | 'terminated'
  | 'time_barred'
  | 'wrong_amount';

/** The first proof was right, and the role requires a second factor: nobody is signed in until it is set up. */
export type EnrolmentNeeded = {
  __typename?: 'EnrolmentNeeded';
  /** Address of the account. */
  email: Scalars['String']['output'];
};

/** By how much something changed, as an exact fraction in the unit of the KPI: minor units, a count, or a difference of shares, where 1/20 is five points. */
export type ExactChange = {
  __typename?: 'ExactChange';
  /** Above zero; 1 for money and counts. */
  denominator: Scalars['BigInt']['output'];
  /** Below zero where it fell. */
  numerator: Scalars['BigInt']['output'];
};

/** The format of a file. */
export type ExportFormat =
  /** Text with separators, for spreadsheets and programs. */
  | 'csv'
  /** Every value exact, for programs. */
  | 'json'
  /** Paper, with charts; long tables end with a notice. */
  | 'pdf'
  /** A workbook with real numbers and days, and what the report is about on a sheet of its own. */
  | 'xlsx';

/** Where an export stands. */
export type ExportState =
  /** A person ended it. */
  | 'cancelled'
  /** Its file was removed; it can be made again. */
  | 'expired'
  /** No file could be made; `failure` says why. */
  | 'failed'
  /** It waits for a worker. */
  | 'queued'
  /** Its file can be downloaded by who asked for it, until it expires. */
  | 'ready'
  /** Its file is being written. */
  | 'running';

/** The second factor counts from now on. */
export type FactorAdded = {
  __typename?: 'FactorAdded';
  /** Recovery codes that were made with the first factor, shown once; null when there were some already. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
};

/** How many people of a role have a second factor. */
export type FactorCoverage = {
  __typename?: 'FactorCoverage';
  /** People with an open account. */
  people: Scalars['Int']['output'];
  /** Which role. */
  role: Role;
  /** Those of them that have no second factor. */
  withoutFactor: Scalars['Int']['output'];
};

/** Against what a share fell, beyond what chance explains. */
export type Fall =
  /** Both. */
  | 'both'
  /** The agent’s own time before. */
  | 'own_past'
  /** What all agents together reach with the same mix of portfolios. */
  | 'peers';

/** A contact or a promise that a manager looks at. */
export type Finding = {
  __typename?: 'Finding';
  /** The contact; null where it is a promise. */
  activity?: Maybe<Activity>;
  /** Name of the agent. */
  agentName?: Maybe<Scalars['String']['output']>;
  /** On which day. */
  day: Scalars['BusinessDate']['output'];
  /** On which case. */
  debtCase: DebtCase;
  /** The promise; null where it is a contact. */
  promise?: Maybe<Promise>;
  /** What was counted: attempts, minutes since midnight, days or promises. */
  value: Scalars['Int']['output'];
};

/** How many findings of a rule an agent has. */
export type FindingCount = {
  __typename?: 'FindingCount';
  /** Null where the file named nobody that the agency knows. */
  agentId?: Maybe<Scalars['ID']['output']>;
  /** Name of the agent. */
  agentName?: Maybe<Scalars['String']['output']>;
  /** On how many cases. */
  cases: Scalars['Int']['output'];
  /** How many findings. */
  findings: Scalars['Int']['output'];
  /** Which rule. */
  rule: ConductRuleId;
};

/** When to come back to a case. */
export type FollowUpInput = {
  /** Which case. */
  debtCaseId: Scalars['ID']['input'];
  /** On which day. */
  dueOn: Scalars['BusinessDate']['input'];
  /** HH:MM in the agency’s time zone; any time of the day without it. */
  dueTime?: InputMaybe<Scalars['String']['input']>;
  /** What to think of then. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: FollowUpReason;
};

/** Why somebody comes back to a case. */
export type FollowUpReason =
  /** A call was agreed. */
  | 'call_back'
  /** To look how it stands. */
  | 'follow_up';

/** What came in in one month since placement, of the placements that are forecast. */
export type ForecastAge = {
  __typename?: 'ForecastAge';
  /** Months since placement, from 0. */
  age: Scalars['Int']['output'];
  /** In that month alone. */
  collectedMinor: Scalars['BigInt']['output'];
  /** Of so much. */
  placedMinor: Scalars['BigInt']['output'];
  /** Placement months of a portfolio that were observed to the end of that month. */
  vintageCount: Scalars['Int']['output'];
};

/** Past forecasts against what came. */
export type ForecastBacktest = {
  __typename?: 'ForecastBacktest';
  /** Months that are over by then are held against their forecasts. */
  asOf: Scalars['BusinessDate']['output'];
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** ISO 4217 code of the amounts. */
  currency: Scalars['String']['output'];
  /** By month end, then by month. */
  points: Array<BackTestPoint>;
  /** By months ahead. */
  scores: Array<BackTestScore>;
};

/** How promises of a creditor are weighed. */
export type ForecastKeptRate = {
  __typename?: 'ForecastKeptRate';
  /** Whose promises. */
  creditor?: Maybe<Creditor>;
  /** How many were decided. */
  dueCount?: Maybe<Scalars['Int']['output']>;
  /** Promised by them. */
  dueMinor?: Maybe<Scalars['BigInt']['output']>;
  /** Paid on decided promises, in minor units. */
  keptMinor?: Maybe<Scalars['BigInt']['output']>;
  /** Its own decided promises, or those of all; null when none was decided: nothing is expected. */
  level?: Maybe<ForecastLevel>;
};

/** What the curve expects, by where it was learnt. */
export type ForecastLearning = {
  __typename?: 'ForecastLearning';
  /** In minor units, over all months. */
  expectedMinor: Scalars['BigInt']['output'];
  /** From how wide a circle. */
  level: ForecastLevel;
};

/** From how wide a circle experience was learnt: the narrowest that holds enough of it. */
export type ForecastLevel =
  | 'agency'
  | 'creditor'
  | 'portfolio';

/** The cash of one month to come. */
export type ForecastMonth = {
  __typename?: 'ForecastMonth';
  /** Its days. */
  days: Scalars['Int']['output'];
  /** Its days after the as-of day: fewer than `days` for the rest of a month. */
  daysLeft: Scalars['Int']['output'];
  /** And no more than this. */
  highMinor?: Maybe<Scalars['BigInt']['output']>;
  /** Eight times in ten it was no less than this; null where too few past months are known. */
  lowMinor?: Maybe<Scalars['BigInt']['output']>;
  /** Which month, written YYYY-MM. */
  month: Scalars['String']['output'];
  /** By source; the counted amounts add up to the total. */
  parts: Array<ForecastPart>;
  /** Give it to casesBehind for the cases behind the agreed amount of promises. */
  promisesMeasure: Scalars['String']['output'];
  /** In minor units. */
  totalMinor: Scalars['BigInt']['output'];
};

/** What one source brings in one month. */
export type ForecastPart = {
  __typename?: 'ForecastPart';
  /** What was agreed and is not paid yet, in minor units; null for the curve. */
  agreedMinor?: Maybe<Scalars['BigInt']['output']>;
  /** What of it is in the total: without what other sources explain, and within what is open. */
  countedMinor: Scalars['BigInt']['output'];
  /** What the source expects by itself. */
  expectedMinor: Scalars['BigInt']['output'];
  /** Which source. */
  source: ForecastSource;
};

/** What a forecast is made of. */
export type ForecastSource =
  /** Open promises, weighed by how promises are kept. */
  | 'promises'
  /** What placements bring in by age, beyond what was agreed in the same month. */
  | 'vintages';

/** What a hold may forbid. */
export type HeldAct =
  | 'accrue_interest'
  | 'contact'
  | 'demand_payment'
  | 'enforce'
  | 'make_plan'
  | 'make_promise'
  | 'start_legal'
  | 'visit';

/** Why a case, or one claim of it, must not be worked as usual. */
export type Hold = {
  __typename?: 'Hold';
  /** The reference of the claim; null for all of the case. */
  claimReference?: Maybe<Scalars['String']['output']>;
  /** The day on which it ended; null while it stands. */
  closedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** On which case. */
  debtCase: DebtCase;
  /** What it forbids while it stands. */
  forbids: Array<HeldAct>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Whether it stands and that day has passed. */
  isLate: Scalars['Boolean']['output'];
  /** Why. */
  kind: HoldKind;
  /** How it was settled, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its first day. */
  openedOn: Scalars['BusinessDate']['output'];
  /** How it ended, where it was said. */
  outcome?: Maybe<HoldOutcome>;
  /** Who answers it. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** Name of who answers it. */
  ownerName?: Maybe<Scalars['String']['output']>;
  /** What the debtor said, or by what it was learnt. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Why the debt is disputed, where it was said. */
  reasonCode?: Maybe<DisputeReason>;
  /** By when it is answered or looked at again. */
  respondBy: Scalars['BusinessDate']['output'];
};

/** A hold was opened, assigned or settled. */
export type HoldChanged = {
  __typename?: 'HoldChanged';
  /** The holds of its case, as they are now. */
  holds: Array<Hold>;
};

/** Why a case or a claim is on hold. */
export type HoldKind =
  | 'breathing_space'
  | 'deceased'
  | 'dispute'
  | 'insolvency'
  | 'lawyer'
  | 'over_indebtedness'
  | 'vulnerable';

/** Holds that stand. */
export type HoldList = {
  __typename?: 'HoldList';
  /** The most overdue first. */
  holds: Array<Hold>;
  /** Of these, those whose day has passed. */
  late: Scalars['Int']['output'];
  /** How many stand. */
  total: Scalars['Int']['output'];
};

/** How a hold ended. */
export type HoldOutcome =
  | 'ended'
  | 'error'
  | 'partly_upheld'
  | 'rejected'
  | 'upheld'
  | 'withdrawn';

/** Somebody who may answer a hold. */
export type HoldOwner = {
  __typename?: 'HoldOwner';
  /** The person. */
  id: Scalars['ID']['output'];
  /** Name of the person. */
  name: Scalars['String']['output'];
};

/** The holds of the case as they are now, or why nothing was changed. */
export type HoldResult = HoldChanged | InvalidInput | NotAllowed | NotFound;

/** A foreign server that signs people of the agency in (OpenID Connect). */
export type IdentityProvider = {
  __typename?: 'IdentityProvider';
  /** By what it knows Quittance; null until that was registered. */
  clientId?: Maybe<Scalars['String']['output']>;
  /** When it was added. */
  createdAt: Scalars['Instant']['output'];
  /** Domains whose e-mail addresses it may vouch for. */
  emailDomains: Array<Scalars['String']['output']>;
  /** Whether people can sign in through it now. */
  enabled: Scalars['Boolean']['output'];
  /** Whether a client secret is stored; nobody can read it. */
  hasClientSecret: Scalars['Boolean']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Its own name for itself; never changed. */
  issuer: Scalars['String']['output'];
  /** How many people it knows here. */
  linkedPeople: Scalars['Int']['output'];
  /** Whether an account that has a password is linked by its e-mail address at its first single sign-on. */
  linksByEmail: Scalars['Boolean']['output'];
  /** How people know it. */
  name: Scalars['String']['output'];
  /** Whether people who sign in here may go on using their password. */
  passwordAllowed: Scalars['Boolean']['output'];
  /** Where the provider must be told to send people back. */
  redirectUri: Scalars['String']['output'];
  /** What its word is worth where a second factor is required. */
  secondFactor: SecondFactorTrust;
};

/** What a provider answered just now. */
export type IdentityProviderCheck = {
  __typename?: 'IdentityProviderCheck';
  /** Each thing that was asked. */
  findings: Array<CheckFinding>;
};

/** What was found out, or why nothing was asked. */
export type IdentityProviderCheckResult = IdentityProviderCheck | NotAllowed | NotFound;

/** The settings of a provider, all of them. */
export type IdentityProviderInput = {
  /** By what it knows Quittance. */
  clientId: Scalars['String']['input'];
  /** A new client secret; the stored one is kept when left out. */
  clientSecret?: InputMaybe<Scalars['String']['input']>;
  /** Domains whose e-mail addresses it may vouch for, such as agency.fr. */
  emailDomains: Array<Scalars['String']['input']>;
  /** Links accounts that have a password by their e-mail address. */
  linksByEmail: Scalars['Boolean']['input'];
  /** How people know it. */
  name: Scalars['String']['input'];
  /** Lets people who sign in here go on using their password. */
  passwordAllowed: Scalars['Boolean']['input'];
  /** What its word is worth where a second factor is required. */
  secondFactor: SecondFactorTrust;
};

/** The provider is forgotten. */
export type IdentityProviderRemoved = {
  __typename?: 'IdentityProviderRemoved';
  /** Which one it was. */
  id: Scalars['ID']['output'];
};

/** That the provider is forgotten, or why it is not. */
export type IdentityProviderRemovedResult = ConfirmationNeeded | IdentityProviderRemoved | InvalidInput | NotAllowed | NotFound;

/** The provider as it is now, or why nothing was changed. */
export type IdentityProviderResult = ConfirmationNeeded | IdentityProvider | InvalidInput | NotAllowed | NotFound;

/** A delivered file and everything that became of it. */
export type Import = {
  __typename?: 'Import';
  /** When it arrived. */
  createdAt: Scalars['Instant']['output'];
  /** Whose file it is. */
  creditor: Creditor;
  /** The import that had applied the same file before: this one changed nothing. */
  duplicateOf?: Maybe<Scalars['ID']['output']>;
  /** Rows of the file, once they were counted. */
  expectedRows?: Maybe<Scalars['Int']['output']>;
  /** Why it failed; null unless it did. */
  failure?: Maybe<ImportFailure>;
  /** Name of the file on the machine that sent it. */
  fileName: Scalars['String']['output'];
  /** When it ended. */
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** How the file is written; null until it was read. Needs read_private_note (of a file of activities or promises that the agency sent); without it: null. */
  inspection?: Maybe<ImportInspection>;
  /** What was wrong with its rows, in the order of its lines. Needs read_private_note (of a file of activities or promises that the agency sent); without it: an empty list. */
  issues: RowIssueConnection;
  /** What its rows are. */
  kind: ImportKind;
  /** Where its claims go, or to which claims its rows are confined; null for all of the creditor. */
  portfolio?: Maybe<Portfolio>;
  /** When the progress was last told. */
  progressAt?: Maybe<Scalars['Instant']['output']>;
  /** Rows worked so far in the present state. */
  progressRows: Scalars['Int']['output'];
  /** Where its refused rows can be fetched as a file to be corrected and sent again; null without any. Needs read_private_note (of a file of activities or promises that the agency sent); without it: null. */
  rejectFileUrl?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Its size in bytes. */
  sizeBytes: Scalars['BigInt']['output'];
  /** When work on it began. */
  startedAt?: Maybe<Scalars['Instant']['output']>;
  /** Where it stands. */
  state: ImportState;
  /** What became of its rows; null until they were counted. */
  totals?: Maybe<ImportTotals>;
  /** Name of who sent it. */
  uploadedBy: Scalars['String']['output'];
};


/** A delivered file and everything that became of it. */
export type ImportIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  severity?: InputMaybe<Severity>;
};

/** What all cells of a column say together. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** How sure the proposal is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Whether a person must choose the order of its dates. */
  dateAmbiguous: Scalars['Boolean']['output'];
  /** Orders in which its dates can be read, such as day_month_year. */
  dateFormats: Array<Scalars['String']['output']>;
  /** Decimal marks with which its numbers can be read. */
  decimalMarks: Array<Scalars['String']['output']>;
  /** How many of its cells are empty. */
  emptyCount: Scalars['Int']['output'];
  /** Name in the header. */
  header: Scalars['String']['output'];
  /** Place in the file, from 0. */
  index: Scalars['Int']['output'];
  /** Whether a person must choose its decimal mark. */
  numberAmbiguous: Scalars['Boolean']['output'];
  /** Id of the field for which it is taken. */
  proposedField?: Maybe<Scalars['String']['output']>;
  /** Its first distinct values. */
  samples: Array<Scalars['String']['output']>;
};

/** One page of a list. */
export type ImportConnection = {
  __typename?: 'ImportConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<Import>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Why a file as a whole could not be used. */
export type ImportFailure = {
  __typename?: 'ImportFailure';
  /** Stable code of the reason. */
  code: Scalars['String']['output'];
  /** Name of the column, or its number where it has no name. */
  column?: Maybe<Scalars['String']['output']>;
  /** Physical line, from 1. */
  line?: Maybe<Scalars['Int']['output']>;
  /** What is wrong and how to mend it, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** How a file is written and what it seems to hold. */
export type ImportInspection = {
  __typename?: 'ImportInspection';
  /** Its columns, in the order of the file. */
  columns: Array<ImportColumn>;
  /** The character between its cells. */
  delimiter: Scalars['String']['output'];
  /** Encoding of its text, such as utf-8 or windows-1252. */
  encoding: Scalars['String']['output'];
  /** Physical line of its header, from 1. */
  headerLine: Scalars['Int']['output'];
  /** Ids of required fields for which no column was found; of several that would do, the first. */
  missingFields: Array<Scalars['String']['output']>;
  /** The cells of its first rows. */
  preview: Array<Array<Scalars['String']['output']>>;
  /** The saved profile that recognised the header. */
  profile?: Maybe<ImportProfile>;
  /** Rows below the header. */
  rowCount: Scalars['Int']['output'];
};

/** What the rows of a file are. */
export type ImportKind =
  /** Calls, letters, visits and notes. */
  | 'activity'
  /** Claims to be placed. */
  | 'claim'
  /** Payments and reversals. */
  | 'payment'
  /** Promises to pay. */
  | 'promise';

/** How the files of one shape of a creditor map to fields; recognised by their header. */
export type ImportProfile = {
  __typename?: 'ImportProfile';
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** What the rows of such files are. */
  kind: ImportKind;
  /** Which column feeds which field. */
  mapping: Array<ColumnMapping>;
  /** Name given by the person who saved it. */
  name: Scalars['String']['output'];
  /** When it was last saved. */
  updatedAt: Scalars['Instant']['output'];
};

/** The import as it is now, or why nothing was changed. */
export type ImportResult = Import | InvalidInput | NotAllowed | NotFound;

/** Where an import stands. The last three end it; only `applied` has changed anything. */
export type ImportState =
  /** Its accepted rows are recorded. */
  | 'applied'
  /** Its accepted rows are being recorded. */
  | 'applying'
  /** A person must confirm what its columns mean. */
  | 'awaiting_mapping'
  /** A person ended it; nothing of it is recorded. */
  | 'cancelled'
  /** The file cannot be used; nothing of it is recorded. */
  | 'failed'
  /** It is being read once to find out how it is written. */
  | 'inspecting'
  /** It waits to be applied. */
  | 'queued'
  /** The file is stored and waits to be read. */
  | 'received'
  /** Its rows are being read. */
  | 'staging'
  /** Its rows are being checked. */
  | 'validating';

/** What became of the rows: read = accepted + refused + unchanged, in number and in money. */
export type ImportTotals = {
  __typename?: 'ImportTotals';
  /** Rows recorded. */
  accepted: Scalars['Int']['output'];
  /** Rows refused. */
  refused: Scalars['Int']['output'];
  /** Rows read. */
  rows: Scalars['Int']['output'];
  /** Sum of the amounts recorded. */
  sumAccepted?: Maybe<Money>;
  /** Sum of the amounts read; null for files without amounts. */
  sumRead?: Maybe<Money>;
  /** Sum of the amounts refused. */
  sumRefused?: Maybe<Money>;
  /** Rows that had been recorded before and changed nothing. */
  unchanged: Scalars['Int']['output'];
  /** Warnings on accepted rows. */
  warnings: Scalars['Int']['output'];
};

/** One payment of a plan. */
export type Instalment = {
  __typename?: 'Instalment';
  /** How much. */
  amount: Money;
  /** What came on it, at most its amount. */
  appropriated: Money;
  /** When it was paid whole; null until then. */
  completedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** The last day on which a payment is in time. */
  deadlineOn: Scalars['BusinessDate']['output'];
  /** The day on which it falls due. */
  dueOn: Scalars['BusinessDate']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Its place in the plan, from 1 on. */
  position: Scalars['Int']['output'];
  /** What became of it. */
  status: InstalmentStatus;
};

/** What became of an instalment. */
export type InstalmentStatus =
  /** The plan ended before it. */
  | 'ended'
  /** Its deadline passed and something of it is left. */
  | 'missed'
  /** Its deadline has not passed and it is not paid yet. */
  | 'open'
  /** Paid whole by its deadline. */
  | 'paid'
  /** Paid whole, after its deadline. */
  | 'paid_late';

/** What was given cannot be used; nothing was changed. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  /** The argument or field that is wrong, where there is one. */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and how to mend it, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** The latest invitation that a person was sent. */
export type Invitation = {
  __typename?: 'Invitation';
  /** Until when its link can be used. */
  expiresAt: Scalars['Instant']['output'];
  /** What the server answered when the e-mail could not be sent. */
  mailError?: Maybe<Scalars['String']['output']>;
  /** Where its e-mail stands; null when long ago. */
  mailState?: Maybe<MailState>;
  /** Whether the link can still be used. */
  open: Scalars['Boolean']['output'];
  /** When it was made. */
  sentAt: Scalars['Instant']['output'];
};

/** Who is invited, and as what. */
export type InvitationInput = {
  /** Whose user it is to be: for the role creditor alone. */
  creditorId?: InputMaybe<Scalars['ID']['input']>;
  /** Address to which the link is sent, and to sign in with. */
  email: Scalars['String']['input'];
  /** Language of the e-mail and of the screens: 'fr' or 'en'. */
  locale: Scalars['String']['input'];
  /** Full name. */
  name: Scalars['String']['input'];
  /** What the person is to do here. */
  role: Role;
  /** Teams that the person joins; none for the role creditor. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The invitation, or why there is none. */
export type InvitePersonResult = ConfirmationNeeded | InvalidInput | NotAllowed | NotFound | PersonInvited;

/** Which direction of a KPI is good news; neither for sizes. */
export type KpiBetter =
  | 'higher'
  | 'lower'
  | 'neither';

/** What a KPI is expressed in. */
export type KpiUnit =
  /** A number of things, in the numerator. */
  | 'count'
  /** A number of things divided by seconds; show it times 3,600, per hour. */
  | 'count_per_hour'
  /** Days: numerator divided by denominator. */
  | 'days'
  /** Minor units, in the numerator. */
  | 'money'
  /** Minor units divided by seconds; show it times 3,600, per hour. */
  | 'money_per_hour'
  /** A share: numerator divided by denominator. */
  | 'ratio'
  /** Seconds: numerator divided by denominator. */
  | 'seconds';

/** A KPI with the exact sums it is made of; divide and round only to show it. */
export type KpiValue = {
  __typename?: 'KpiValue';
  /** Nothing dated later counts. */
  asOf: Scalars['BusinessDate']['output'];
  /** Which direction is good news. */
  better: KpiBetter;
  /** Why it has no value under the filters of the report; null where they leave it its meaning. */
  blank?: Maybe<BlankReason>;
  /** The same KPI of the compared time; null where the report compares with nothing, or nothing was before. */
  compared?: Maybe<ComparedKpi>;
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** ISO 4217 code of the sums; null where they are counts. */
  currency?: Maybe<Scalars['String']['output']>;
  /** From the nightly statistics alone, or computed in part while answering. */
  dataState: DataState;
  /** Above zero; null without a value, and for money and counts. */
  denominator?: Maybe<Scalars['BigInt']['output']>;
  /** The same for the denominator; null where there is none. */
  denominatorMeasure?: Maybe<Scalars['String']['output']>;
  /** Which KPI of the catalogue, such as recovery-rate. */
  id: Scalars['ID']['output'];
  /** Minor units or a count; null where the KPI has no value, as when nothing was placed. */
  numerator?: Maybe<Scalars['BigInt']['output']>;
  /** Give it to casesBehind for the cases behind the numerator. */
  numeratorMeasure: Scalars['String']['output'];
  /** What it is called, in the language of the viewer. */
  title: Scalars['String']['output'];
  /** How to read the numerator and denominator. */
  unit: KpiUnit;
};

/** A language of the product. */
export type Language =
  | 'en'
  | 'fr';

/** Why what is kept about a debtor or in a case is not archived, anonymised or removed for now. */
export type LegalHold = {
  __typename?: 'LegalHold';
  /** Whether it keeps something today. */
  active: Scalars['Boolean']['output'];
  /** The cases that it keeps. */
  debtCases: Array<DebtCase>;
  /** About whom. */
  debtor: Debtor;
  /** On what ground. */
  ground: LegalHoldGround;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** When it was placed. */
  placedAt: Scalars['Instant']['output'];
  /** Name of who placed it. */
  placedBy?: Maybe<Scalars['String']['output']>;
  /** What the ground is exactly. */
  reason: Scalars['String']['output'];
  /** Why it was released. */
  releaseReason?: Maybe<Scalars['String']['output']>;
  /** When it was released; null while it is not. */
  releasedAt?: Maybe<Scalars['Instant']['output']>;
  /** Name of who released it. */
  releasedBy?: Maybe<Scalars['String']['output']>;
  /** Its last day; null until it is released. */
  until?: Maybe<Scalars['BusinessDate']['output']>;
  /** True for every case of the debtor. */
  wholeDebtor: Scalars['Boolean']['output'];
};

/** One page of a list. */
export type LegalHoldConnection = {
  __typename?: 'LegalHoldConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<LegalHold>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Why something must be kept beyond its period. */
export type LegalHoldGround =
  /** A court, a prosecutor or an authority asked for it. */
  | 'authority_request'
  /** A complaint or a request of the person is not settled yet. */
  | 'complaint'
  /** An enforceable title lives. */
  | 'enforceable_title'
  /** A court case is pending or to be expected. */
  | 'litigation';

/** A legal hold to be placed. */
export type LegalHoldInput = {
  /** On which case. */
  debtCaseId: Scalars['ID']['input'];
  /** On what ground. */
  ground: LegalHoldGround;
  /** What the ground is exactly. */
  reason: Scalars['String']['input'];
  /** Its last day; left out until it is released. */
  until?: InputMaybe<Scalars['BusinessDate']['input']>;
  /** True for every case of its debtor, also those to come. */
  wholeDebtor: Scalars['Boolean']['input'];
};

/** The legal hold as it is now, or why nothing was changed. */
export type LegalHoldResult = InvalidInput | LegalHold | NotAllowed | NotFound;

/** A letter, e-mail or text message to a debtor, as it was sent. */
export type Letter = {
  __typename?: 'Letter';
  /** What it says. Needs read_private_note; without it: null. */
  body?: Maybe<Scalars['String']['output']>;
  /** How it went. */
  channel: LetterChannel;
  /** When it was written. */
  createdAt: Scalars['Instant']['output'];
  /** Who wrote it. */
  createdByName?: Maybe<Scalars['String']['output']>;
  /** The day that stands on it. */
  datedOn: Scalars['BusinessDate']['output'];
  /** What it demands in all; null where it demands nothing. */
  demanded?: Maybe<Money>;
  /** Where the PDF is downloaded; null where there is none. Needs read_private_note; without it: null. */
  fileUrl?: Maybe<Scalars['String']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: LetterKind;
  /** In which language. */
  language: LetterLanguage;
  /** Pages of the PDF; null for text messages. */
  pageCount?: Maybe<Scalars['Int']['output']>;
  /** Where it went, line by line. Needs read_contact_point; without it: null. */
  recipient?: Maybe<Scalars['String']['output']>;
  /** The number of the case and its place in it: what the debtor quotes. */
  reference: Scalars['String']['output'];
  /** When it left; null before. */
  sentOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** SHA-256 of what was sent, in hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  state: LetterState;
  /** Since when that is so. */
  stateChangedAt: Scalars['Instant']['output'];
  /** Why it came back, bounced or failed. Needs read_private_note; without it: null. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** Its subject. Needs read_private_note; without it: null. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Since when it counts for nothing. */
  voidedOn?: Maybe<Scalars['BusinessDate']['output']>;
};

/** How it reaches the debtor. */
export type LetterChannel =
  /** By e-mail, with the letter as a PDF. */
  | 'email'
  /** On paper, by post. */
  | 'letter'
  /** As a text message. */
  | 'sms';

/** What a letter, e-mail or text message to a debtor is for. */
export type LetterKind =
  /** Opens the amicable phase, with what article R124-4 of the CPCE wants. */
  | 'first_letter'
  /** The last demand before court. */
  | 'formal_notice'
  /** Says that an instalment is due soon. */
  | 'instalment_reminder'
  /** Anything else. */
  | 'message'
  /** Confirms a payment plan. */
  | 'plan_confirmation'
  /** Confirms a promise in writing. */
  | 'promise_confirmation'
  /** Says that a promise is due soon. */
  | 'promise_reminder'
  /** Asks again. */
  | 'reminder';

/** In which language it is written. */
export type LetterLanguage =
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** Something that stands against a letter. */
export type LetterObstacle = {
  __typename?: 'LetterObstacle';
  /** What it is, as a code such as on_hold or mention_missing. */
  code: Scalars['String']['output'];
  /** What it is and how to mend it, in the language of the viewer. */
  message: Scalars['String']['output'];
  /** Whether who may pass the contact policy can pass it with a reason. */
  overridable: Scalars['Boolean']['output'];
  /** Where it is mended: letterhead, creditor, contact_points, template or case; null where only time helps. */
  place?: Maybe<Scalars['String']['output']>;
};

/** A letter as it would go out now. */
export type LetterPreview = {
  __typename?: 'LetterPreview';
  /** What it says, without what the layout adds; null as above. */
  body?: Maybe<Scalars['String']['output']>;
  /** What stands against sending it; empty when nothing does. */
  obstacles: Array<LetterObstacle>;
  /** Name and address, line by line; empty where there is none. */
  recipient: Array<Scalars['String']['output']>;
  /** What the layout repeats on every letter. */
  references: Array<LetterReference>;
  /** Its subject; null where too little is known to write it. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Words that should be said otherwise. They refuse nothing. */
  warnings: Array<WordingWarning>;
};

/** The letter as it would go out, or why there is none. */
export type LetterPreviewResult = InvalidInput | LetterPreview | NotAllowed | NotFound;

/** A line that the layout adds to every letter. */
export type LetterReference = {
  __typename?: 'LetterReference';
  /** What it is. */
  label: Scalars['String']['output'];
  /** What it says. */
  value: Scalars['String']['output'];
};

/** Nothing was sent, and all that stands against it. */
export type LetterRefused = {
  __typename?: 'LetterRefused';
  /** The first obstacle, in the language of the viewer. */
  message: Scalars['String']['output'];
  /** Every one. */
  obstacles: Array<LetterObstacle>;
};

/** The letter, or why nothing was changed. */
export type LetterResult = InvalidInput | Letter | LetterRefused | NotAllowed | NotFound;

/** Why a letter came back or a message did not arrive. */
export type LetterReturnReason =
  /** The address or number does not exist. */
  | 'address_invalid'
  /** The mailbox is full. */
  | 'mailbox_full'
  /** Anything else. */
  | 'other'
  /** The debtor refused it. */
  | 'refused'
  /** It was not collected. */
  | 'unclaimed'
  /** Nobody of that name lives there any more. */
  | 'unknown_at_address';

/** What became of it. */
export type LetterState =
  /** It was taken over and did not arrive. */
  | 'bounced'
  /** It could not be sent at all. */
  | 'failed'
  /** A letter: given to the printer or the post. */
  | 'handed_over'
  /** Made and stored; it has not left. */
  | 'prepared'
  /** The post brought it back. */
  | 'returned'
  /** An e-mail or text message: taken over by the server or provider. */
  | 'sent'
  /** Taken back before it left. */
  | 'withdrawn';

/** What letters of a kind say, on one way and in one language. */
export type LetterTemplate = {
  __typename?: 'LetterTemplate';
  /** The text, with its fields. */
  body: Scalars['String']['output'];
  /** When it was written; null for the text of the product. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who wrote it. */
  changedByName?: Maybe<Scalars['String']['output']>;
  /** How they go. */
  channel: LetterChannel;
  /** What the letters are for. */
  kind: LetterKind;
  /** In which language. */
  language: LetterLanguage;
  /** The subject, with its fields; empty for text messages. */
  subject: Scalars['String']['output'];
  /** Counts how often the organisation wrote it; 0 is the text of the product. */
  version: Scalars['Int']['output'];
};

/** What letters of a kind say from now on. */
export type LetterTemplateInput = {
  /** The text. */
  body: Scalars['String']['input'];
  /** How they go. */
  channel: LetterChannel;
  /** What the letters are for. */
  kind: LetterKind;
  /** In which language. */
  language: LetterLanguage;
  /** The subject; left empty for text messages. */
  subject: Scalars['String']['input'];
};

/** The text, or why it was not saved: each fault with its line and column. */
export type LetterTemplateResult = InvalidInput | LetterTemplate | NotAllowed;

/** Who the agency is on paper, and to which account debtors are asked to pay. */
export type Letterhead = {
  __typename?: 'Letterhead';
  /** Whose account it is. */
  accountHolder: Scalars['String']['output'];
  /** Address or seat, one line per part. */
  address: Scalars['String']['output'];
  /** BIC. */
  bic?: Maybe<Scalars['String']['output']>;
  /** Since when it is so. */
  changedAt: Scalars['Instant']['output'];
  /** E-mail; answers to e-mails go there. */
  email?: Maybe<Scalars['String']['output']>;
  /** IBAN, without spaces. */
  iban: Scalars['String']['output'];
  /** Name or company name. */
  legalName: Scalars['String']['output'];
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Legal form, capital and register, at the foot of letters. */
  registration?: Maybe<Scalars['String']['output']>;
  /** Who signs where no agent writes. */
  signatory?: Maybe<Scalars['String']['output']>;
};

/** Who the agency is on paper. */
export type LetterheadInput = {
  /** Whose account it is. */
  accountHolder: Scalars['String']['input'];
  /** Address or seat, one line per part. */
  address: Scalars['String']['input'];
  /** BIC. */
  bic?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** IBAN. */
  iban: Scalars['String']['input'];
  /** Name or company name. */
  legalName: Scalars['String']['input'];
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Legal form, capital and register. */
  registration?: InputMaybe<Scalars['String']['input']>;
  /** Who signs. */
  signatory?: InputMaybe<Scalars['String']['input']>;
};

/** The letterhead, or why it was not set. */
export type LetterheadResult = InvalidInput | Letterhead | NotAllowed;

/** The link is unknown, used, replaced or too old: it is not said which. */
export type LinkUnusable = {
  __typename?: 'LinkUnusable';
  /** What to do next, in the language of the person. */
  message: Scalars['String']['output'];
};

/** Where an e-mail stands. */
export type MailState =
  /** It was given up. */
  | 'failed'
  /** It waits for a server, or for its next attempt. */
  | 'queued'
  /** A server took it over. */
  | 'sent';

/** What a debtor promises today. */
export type MakePromiseInput = {
  /** How much, in minor units of the currency of the case; at most what is owed. */
  amountMinor: Scalars['BigInt']['input'];
  /** About which claim; left out for the whole case. */
  claimId?: InputMaybe<Scalars['ID']['input']>;
  /** In which case. */
  debtCaseId: Scalars['ID']['input'];
  /** By which day it is to be paid. */
  dueOn: Scalars['BusinessDate']['input'];
  /** Whatever should be remembered of it. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** An exact sum of money of one currency. */
export type Money = {
  __typename?: 'Money';
  /** Whole minor units: cents for EUR, yen for JPY. */
  amountMinor: Scalars['BigInt']['output'];
  /** ISO 4217 code, such as EUR. */
  currency: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Opens the account of an invitation with a first password. */
  acceptInvitation: SetPasswordByLinkResult;
  /** Writes down what was agreed with somebody of one’s team. */
  addCoachingNote: CoachingNoteResult;
  /** Adds a way to reach a debtor. */
  addContactPoint: ContactChangeResult;
  /** Begins with a provider, disabled: it is asked for its description, and gets its redirect address here. */
  addIdentityProvider: IdentityProviderResult;
  /** Adds a passkey; it ends a sign-in that waited for it. */
  addPasskey: AddFactorResult;
  /** Writes what happened on a day on the charts of reports. */
  annotate: AnnotationResult;
  /** Applies the rules now, as of today: does what the dry run of today shows. It cannot be undone. */
  applyRetention: RetentionRunResult;
  /** Ends a team that works no portfolio and no open case any more. */
  archiveTeam: TeamResult;
  /** Begins to add a passkey, for the viewer or for a sign-in that waits for it. */
  askNewPasskey: AskNewPasskeyResult;
  /** Asks for a passkey of the viewer, for confirmIdentity. */
  askPasskeyConfirmation: PasskeyCeremony;
  /** Asks for a passkey to sign in with: alone, or as second factor of a sign-in under way. */
  askPasskeySignIn: PasskeyCeremony;
  /** Gives cases to a colleague, to another team, or back to the pool. */
  assignCases: AssignCasesResult;
  /** Says who answers a hold, and by when. */
  assignHold: HoldResult;
  /** Gives a portfolio to a team, with its open cases, or back to the whole agency. */
  assignPortfolio: PortfolioAssignmentResult;
  /** Begins to set up an authenticator app, for the viewer or for a sign-in that waits for it. */
  beginAuthenticator: BeginAuthenticatorResult;
  /** Ends an export that is under way. */
  cancelExport: ReportExportResult;
  /** Ends an import; nothing of it is recorded. */
  cancelImport: ImportResult;
  /** Withdraws a promise whose outcome is still open. */
  cancelPromise: PromiseResult;
  /** Changes an annotation. */
  changeAnnotation: AnnotationResult;
  /** Changes all settings of a provider but its issuer. */
  changeIdentityProvider: IdentityProviderResult;
  /** Changes the viewer's password and ends all other sessions. */
  changePassword: AccountResult;
  /** Gives another person another role; running sessions have it with their next request. */
  changePersonRole: PersonResult;
  /** Approves, refuses or cancels a plan. */
  changePlan: PaymentPlanResult;
  /** Changes a saved view of one’s own. */
  changeSavedView: SavedViewResult;
  /** Changes how people of the agency get in. */
  changeSecurityPolicy: SecurityPolicyResult;
  /** Asks a provider everything that signing in will need. Nothing is changed. */
  checkIdentityProvider: IdentityProviderCheckResult;
  /** Ends the work on a case. No figure of money changes. */
  closeCase: CaseClosingResult;
  /** The viewer proves again who they are, in one of three ways, as sensitive changes demand. The session gets a new token. */
  confirmIdentity: ConfirmIdentityResult;
  /** Puts another contact point in the place of a wrong one. */
  correctContactPoint: ContactChangeResult;
  /** Makes a token for a program. It is shown this once. */
  createApiToken: ApiTokenCreatedResult;
  /** Saves a page with its filters under a name. */
  createSavedView: SavedViewResult;
  /** Makes an account for a program. */
  createServiceAccount: ServiceAccountResult;
  /** Makes a team, still without people and portfolios. */
  createTeam: TeamResult;
  /** Closes the account of another person at once, with its sessions. */
  deactivatePerson: PersonResult;
  /** Closes the account of a program and revokes its tokens. */
  deactivateServiceAccount: ServiceAccountResult;
  /** Lets people sign in through a provider, or not; disabling ends the sessions begun through it. */
  enableIdentityProvider: IdentityProviderResult;
  /** Ends a contact point; it stays in the history. */
  endContactPoint: ContactChangeResult;
  /** Ends all sessions of the viewer but this one. */
  endOtherSessions: AccountResult;
  /** Signs another person out everywhere. */
  endPersonSessions: PersonResult;
  /** Ends a round of the viewer’s own: given up when nothing was reported, done otherwise. */
  endRound: RoundResult;
  /** Ends one session of the viewer. */
  endSession: AccountResult;
  /** The first code of the app proves that it works; it ends a sign-in that waited for it. */
  finishAuthenticator: AddFactorResult;
  /** Makes an account and sends its person the link that opens it. */
  invitePerson: InvitePersonResult;
  /** Agrees a plan. Beyond the limits of an agent it waits for approval, else it begins at once. */
  makePlan: PaymentPlanResult;
  /** Notes what a debtor promises today, by the terms of the agency: at most what is owed, not too far ahead. */
  makePromise: PromiseResult;
  /** Puts a case or a claim on hold: what the kind forbids is refused then. */
  openHold: HoldResult;
  /** Pauses an alert or lets it go on; administrators may for all. */
  pauseReportAlert: ReportAlertResult;
  /** Pauses a schedule or lets it go on; administrators may for all. */
  pauseReportSchedule: ReportScheduleResult;
  /** Keeps a case, or all of its debtor, until the hold is released. */
  placeLegalHold: LegalHoldResult;
  /** Keeps the viewer’s visits of a day, in the order given. */
  planRound: RoundResult;
  /** Puts a draft in force from a day on. */
  publishStrategy: StrategyResult;
  /** Opens a closed account again, in the role that it had. */
  reactivatePerson: PersonResult;
  /** Notes a call with all that follows from its outcome. */
  recordCall: RecordCallResult;
  /** Keeps a diagnosis beside the earlier ones of the debtor. */
  recordDiagnosis: DiagnosisResult;
  /** Writes something down, or puts an earlier entry right. */
  recordNote: RecordNoteResult;
  /** Corrects how a debtor is called and ends contact points that are wrong (GDPR, art. 16). */
  rectifyDebtor: RectificationResult;
  /** Puts a case down, for colleagues to take. */
  releaseCase: CaseWorkResult;
  /** Ends a legal hold. */
  releaseLegalHold: LegalHoldResult;
  /** Takes an annotation off the charts. */
  removeAnnotation: RemoveAnnotationResult;
  /** Takes the authenticator app away from the account. */
  removeAuthenticator: AccountResult;
  /** Removes a note for good. */
  removeCoachingNote: CoachingNoteRemovedResult;
  /** Forgets a provider and whom it knows, and ends the sessions begun through it. */
  removeIdentityProvider: IdentityProviderRemovedResult;
  /** Takes a passkey away from the account. */
  removePasskey: AccountResult;
  /** Removes one’s own alert. */
  removeReportAlert: RemoveReportResult;
  /** Removes one’s own schedule. */
  removeReportSchedule: RemoveReportResult;
  /** Takes a rule back: the next more general one holds again. */
  removeRetentionRule: RetentionRulesResult;
  /** Removes a saved view of one’s own. */
  removeSavedView: PageViewsResult;
  /** Takes somebody out of a team. */
  removeTeamMember: TeamResult;
  /** Gives a passkey another name. */
  renamePasskey: AccountResult;
  /** Gives a team another name. */
  renameTeam: TeamResult;
  /** Makes new recovery codes; the old ones are worth nothing. */
  renewRecoveryCodes: RenewRecoveryCodesResult;
  /** Takes a closed case up again, in the phase that it had. */
  reopenCase: CaseClosingResult;
  /** Takes the reports of a round, in their order and each once: what was received before changes nothing, so that a device may send all of them again. */
  reportVisits: VisitReportsResult;
  /** Takes a report away as a file. A small one is ready at once; a larger one is made in the background. */
  requestExport: ReportExportResult;
  /** Asks for a link to replace a forgotten password. The answer is the same for every address. */
  requestPasswordReset: RequestPasswordResetResult;
  /** Asks for all that is kept about a person, as a package. */
  requestSubjectExport: SubjectRequestResult;
  /** Asks for a visit of the debtor, from a day on. */
  requestVisit: VisitResult;
  /** Sends an invitation again; the link before it is void. */
  resendInvitation: InvitePersonResult;
  /** Replaces a forgotten password and ends every session. The second factor is still needed to sign in. */
  resetPassword: SetPasswordByLinkResult;
  /** Takes an archived team back, with its people. */
  restoreTeam: TeamResult;
  /** Makes an export again that failed, was cancelled or has expired. */
  retryExport: ReportExportResult;
  /** Has a report that failed computed and sent again. */
  retryReportDelivery: ReportScheduleResult;
  /** Notes that a letter came back or that a message did not arrive. */
  returnLetter: LetterResult;
  /** Ends a token for good, from the next request on. */
  revokeApiToken: ServiceAccountResult;
  /** Withdraws an invitation: its link is void, the account closed. */
  revokeInvitation: PersonResult;
  /** Asks for the stored statistics to be brought up to date now. */
  runStatistics: StatisticsResult;
  /** Says what letters of a kind say from now on. */
  saveLetterTemplate: LetterTemplateResult;
  /** Watches a figure, or changes one’s own alert. */
  saveReportAlert: ReportAlertResult;
  /** Has a report sent by itself, or changes one’s own schedule. */
  saveReportSchedule: ReportScheduleResult;
  /** Keeps a draft of the strategy. */
  saveStrategy: StrategyResult;
  /** Writes to a debtor. What is sent is stored as it is sent. */
  sendLetter: LetterResult;
  /** Sets by what numbers contacts are looked through from a day on. */
  setConductRule: ConductRuleResult;
  /** Notes whether a person agrees to be contacted somewhere. */
  setContactConsent: ContactChangeResult;
  /** Sets when, how often and how debtors of a country may be contacted, from a day on. */
  setContactPolicy: ContactPolicyResult;
  /** Notes where a debtor is, which channels it refused and when it wants to be contacted. */
  setContactPreference: ContactPreferenceResult;
  /** Says what something costs from a day on. Figures follow at once. */
  setCostRate: CostRateResult;
  /** Says where a creditor has its address or seat. */
  setCreditorAddress: CreditorAddressResult;
  /** Says which saved view a page opens with for the viewer. */
  setDefaultView: PageViewsResult;
  /** Plans to come back to a case on a day; it takes the place of what was planned before. */
  setFollowUp: CaseWorkResult;
  /** Says who the agency is on paper. Letters that were sent keep what stood on them. */
  setLetterhead: LetterheadResult;
  /** Changes the language in which the viewer is answered. */
  setLocale: Viewer;
  /** Says where an address is, in place of the town of its postcode. */
  setPlace: PlaceResult;
  /** Writes a rule, or changes the one for the same creditor and reason. It holds from the next night on. */
  setRetentionRule: RetentionRulesResult;
  /** Says by what name people of the agency find their single sign-on. */
  setSignInName: SignInNameResult;
  /** Sets what a KPI should be from a month on. */
  setTarget: TargetResult;
  /** Takes somebody into a team, or changes what the person is in it. */
  setTeamMember: TeamResult;
  /** Marks a note as done, or as open again. */
  settleCoachingNote: CoachingNoteResult;
  /** Ends a hold with its outcome. */
  settleHold: HoldResult;
  /** Begins a session with a password: its token is set as a cookie, never answered. */
  signIn: PasswordSignInResult;
  /** Finishes a sign-in with the code that the authenticator app shows. */
  signInWithCode: SignInResult;
  /** Begins a session with a passkey, or finishes a sign-in with it. */
  signInWithPasskey: SignInResult;
  /** Finishes a sign-in with a recovery code, which is then used up. */
  signInWithRecoveryCode: SignInResult;
  /** Ends the session. True when there was one. */
  signOut: Scalars['Boolean']['output'];
  /** Puts what a case waits for now off until a day. */
  snoozeCase: CaseWorkResult;
  /** Asks the contact policy at the moment of dialling. */
  startCall: StartCallResult;
  /** Confirms or corrects what the columns of an inspected file mean, and starts it. */
  startImport: ImportResult;
  /** Has the viewer get no more of a report or an alert, or get it again. */
  stopReceiving: StopReceivingResult;
  /** Takes a case in hand out of turn, for as long as the strategy says. */
  takeCase: CaseWorkResult;
  /** Puts down what was in hand and takes the first case of the viewer’s queue; nobody else gets it meanwhile. */
  takeNextCase: TakeNextCaseResult;
  /** Evaluates an alert now and sends its e-mail to the viewer alone. */
  testReportAlert: ReportAlertResult;
  /** Sends the report now, to the viewer and nobody else. */
  testReportSchedule: ReportScheduleResult;
  /** Takes back that the debtor of a case is to be visited. */
  withdrawVisit: VisitResult;
};


export type MutationAcceptInvitationArgs = {
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationAddCoachingNoteArgs = {
  input: CoachingNoteInput;
};


export type MutationAddContactPointArgs = {
  input: NewContactPointInput;
};


export type MutationAddIdentityProviderArgs = {
  issuer: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationAddPasskeyArgs = {
  credential: Scalars['String']['input'];
  name: Scalars['String']['input'];
  ticket: Scalars['String']['input'];
};


export type MutationAnnotateArgs = {
  input: AnnotationInput;
};


export type MutationArchiveTeamArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAssignCasesArgs = {
  input: AssignCasesInput;
};


export type MutationAssignHoldArgs = {
  input: AssignHoldInput;
};


export type MutationAssignPortfolioArgs = {
  portfolioId: Scalars['ID']['input'];
  teamId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCancelExportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelPromiseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeAnnotationArgs = {
  id: Scalars['ID']['input'];
  input: AnnotationInput;
};


export type MutationChangeIdentityProviderArgs = {
  id: Scalars['ID']['input'];
  input: IdentityProviderInput;
};


export type MutationChangePasswordArgs = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};


export type MutationChangePersonRoleArgs = {
  creditorId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  role: Role;
};


export type MutationChangePlanArgs = {
  change: PlanChange;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationChangeSavedViewArgs = {
  change: SavedViewChangeInput;
  id: Scalars['ID']['input'];
};


export type MutationChangeSecurityPolicyArgs = {
  policy: SecurityPolicyInput;
};


export type MutationCheckIdentityProviderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCloseCaseArgs = {
  id: Scalars['ID']['input'];
  reason: ClosingReason;
};


export type MutationConfirmIdentityArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  passkey?: InputMaybe<PasskeyProof>;
  password?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCorrectContactPointArgs = {
  input: ContactCorrectionInput;
};


export type MutationCreateApiTokenArgs = {
  days: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  serviceAccountId: Scalars['ID']['input'];
};


export type MutationCreateSavedViewArgs = {
  input: SavedViewInput;
};


export type MutationCreateServiceAccountArgs = {
  creditorId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  role: Role;
};


export type MutationCreateTeamArgs = {
  name: Scalars['String']['input'];
};


export type MutationDeactivatePersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationDeactivateServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEnableIdentityProviderArgs = {
  enabled: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};


export type MutationEndContactPointArgs = {
  input: ContactEndInput;
};


export type MutationEndPersonSessionsArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationEndRoundArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFinishAuthenticatorArgs = {
  code: Scalars['String']['input'];
};


export type MutationInvitePersonArgs = {
  input: InvitationInput;
};


export type MutationMakePlanArgs = {
  input: PlanInput;
  note?: InputMaybe<Scalars['String']['input']>;
  replaces?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationMakePromiseArgs = {
  input: MakePromiseInput;
};


export type MutationOpenHoldArgs = {
  input: OpenHoldInput;
};


export type MutationPauseReportAlertArgs = {
  id: Scalars['ID']['input'];
  paused: Scalars['Boolean']['input'];
};


export type MutationPauseReportScheduleArgs = {
  id: Scalars['ID']['input'];
  paused: Scalars['Boolean']['input'];
};


export type MutationPlaceLegalHoldArgs = {
  input: LegalHoldInput;
};


export type MutationPlanRoundArgs = {
  debtCaseIds: Array<Scalars['ID']['input']>;
  input: RoundInput;
};


export type MutationPublishStrategyArgs = {
  liveFrom: Scalars['BusinessDate']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReactivatePersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationRecordCallArgs = {
  input: CallInput;
};


export type MutationRecordDiagnosisArgs = {
  input: DiagnosisInput;
};


export type MutationRecordNoteArgs = {
  input: NoteInput;
};


export type MutationRectifyDebtorArgs = {
  input: RectificationInput;
};


export type MutationReleaseCaseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReleaseLegalHoldArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRemoveAnnotationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveCoachingNoteArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveIdentityProviderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemovePasskeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveReportAlertArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveReportScheduleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveRetentionRuleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveSavedViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveTeamMemberArgs = {
  personId: Scalars['ID']['input'];
  teamId: Scalars['ID']['input'];
};


export type MutationRenamePasskeyArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationRenameTeamArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationReopenCaseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReportVisitsArgs = {
  reports: Array<VisitReportInput>;
  roundId: Scalars['ID']['input'];
};


export type MutationRequestExportArgs = {
  input: ReportExportInput;
};


export type MutationRequestPasswordResetArgs = {
  email: Scalars['String']['input'];
};


export type MutationRequestSubjectExportArgs = {
  debtorIds: Array<Scalars['ID']['input']>;
  locale: Scalars['String']['input'];
};


export type MutationRequestVisitArgs = {
  closesAt?: InputMaybe<Scalars['String']['input']>;
  debtCaseId: Scalars['ID']['input'];
  dueOn: Scalars['BusinessDate']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  opensAt?: InputMaybe<Scalars['String']['input']>;
};


export type MutationResendInvitationArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationResetPasswordArgs = {
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationRestoreTeamArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetryExportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetryReportDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReturnLetterArgs = {
  id: Scalars['ID']['input'];
  reason: LetterReturnReason;
};


export type MutationRevokeApiTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeInvitationArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationSaveLetterTemplateArgs = {
  input: LetterTemplateInput;
};


export type MutationSaveReportAlertArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: ReportAlertInput;
};


export type MutationSaveReportScheduleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: ReportScheduleInput;
};


export type MutationSaveStrategyArgs = {
  contentJson: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSendLetterArgs = {
  input: WriteLetterArguments;
  overrideReason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSetConductRuleArgs = {
  input: ConductRuleInput;
};


export type MutationSetContactConsentArgs = {
  input: ContactConsentInput;
};


export type MutationSetContactPolicyArgs = {
  input: ContactPolicyInput;
};


export type MutationSetContactPreferenceArgs = {
  input: ContactPreferenceInput;
};


export type MutationSetCostRateArgs = {
  input: SetCostRateInput;
};


export type MutationSetCreditorAddressArgs = {
  address: Scalars['String']['input'];
  creditorId: Scalars['ID']['input'];
};


export type MutationSetDefaultViewArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  page: Scalars['String']['input'];
};


export type MutationSetFollowUpArgs = {
  input: FollowUpInput;
};


export type MutationSetLetterheadArgs = {
  input: LetterheadInput;
};


export type MutationSetLocaleArgs = {
  locale: Scalars['String']['input'];
};


export type MutationSetPlaceArgs = {
  contactPointId: Scalars['ID']['input'];
  coordinates?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSetRetentionRuleArgs = {
  input: RetentionRuleInput;
};


export type MutationSetSignInNameArgs = {
  signInName: Scalars['String']['input'];
};


export type MutationSetTargetArgs = {
  input: SetTargetInput;
};


export type MutationSetTeamMemberArgs = {
  personId: Scalars['ID']['input'];
  position: TeamPosition;
  teamId: Scalars['ID']['input'];
};


export type MutationSettleCoachingNoteArgs = {
  done: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};


export type MutationSettleHoldArgs = {
  input: SettleHoldInput;
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  organisationId?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


export type MutationSignInWithCodeArgs = {
  code: Scalars['String']['input'];
};


export type MutationSignInWithPasskeyArgs = {
  credential: Scalars['String']['input'];
  ticket: Scalars['String']['input'];
};


export type MutationSignInWithRecoveryCodeArgs = {
  code: Scalars['String']['input'];
};


export type MutationSnoozeCaseArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  untilOn: Scalars['BusinessDate']['input'];
};


export type MutationStartCallArgs = {
  input: StartCallInput;
};


export type MutationStartImportArgs = {
  id: Scalars['ID']['input'];
  mapping: Array<ColumnMappingInput>;
  saveProfileAs?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStopReceivingArgs = {
  id: Scalars['ID']['input'];
  kind: ReceivedKind;
  stopped: Scalars['Boolean']['input'];
};


export type MutationTakeCaseArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTestReportAlertArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTestReportScheduleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawVisitArgs = {
  debtCaseId: Scalars['ID']['input'];
};

/** A way to reach a debtor. */
export type NewContactPointInput = {
  /** For a postal address. */
  address?: InputMaybe<PostalAddressInput>;
  /** Whether the person agreed to be contacted there. */
  consent: ContactConsent;
  /** The case in which it is learnt. */
  debtCaseId: Scalars['ID']['input'];
  /** What it is. */
  kind: ContactKind;
  /** Whose it is. */
  role: ContactRole;
  /** From whom it is known; only imports bring those of a creditor. */
  source: ContactSource;
  /** Number or e-mail address, however it is written. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Why and when an open case is worked next. */
export type NextAction = {
  __typename?: 'NextAction';
  /** The agreed hour of a call. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** From which day on; in the past for what is late. */
  dueOn: Scalars['BusinessDate']['output'];
  /** What was noted when it was planned. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: WorkReason;
  /** Since which day it stands so. */
  since: Scalars['BusinessDate']['output'];
};

/** What is in hand now. */
export type NextCaseTaken = {
  __typename?: 'NextCaseTaken';
  /** The case; null when nothing is left to do. */
  debtCase?: Maybe<DebtCase>;
};

/** The role of the viewer does not include this. */
export type NotAllowed = {
  __typename?: 'NotAllowed';
  /** What is not allowed, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** There is no such thing, or it is not yours: both answers are the same. */
export type NotFound = {
  __typename?: 'NotFound';
  /** What was not found, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Something to be written down. */
export type NoteInput = {
  /** The entry that this one puts right; left out for a note of its own. */
  correctsId?: InputMaybe<Scalars['ID']['input']>;
  /** In which case. */
  debtCaseId: Scalars['ID']['input'];
  /** At most 4,000 characters. Facts only: the person may ask to read it. */
  text: Scalars['String']['input'];
};

/** Something was written down. */
export type NoteRecorded = {
  __typename?: 'NoteRecorded';
  /** The case. */
  debtCaseId: Scalars['ID']['output'];
};

/** A hold to be opened. */
export type OpenHoldInput = {
  /** The claim that is disputed; left out for all of the case. */
  claimId?: InputMaybe<Scalars['ID']['input']>;
  /** On which case. */
  debtCaseId: Scalars['ID']['input'];
  /** Why. */
  kind: HoldKind;
  /** Who answers it; left out for the viewer. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the debtor said, or by what it was learnt. */
  reason: Scalars['String']['input'];
  /** Why the debt is disputed; needed for a dispute. */
  reasonCode?: InputMaybe<DisputeReason>;
  /** By when; left out for the clock of its kind. */
  respondBy?: InputMaybe<Scalars['BusinessDate']['input']>;
};

/** The agency in which the viewer works. */
export type Organisation = {
  __typename?: 'Organisation';
  /** ISO 3166-1 code of its country, such as FR. */
  country: Scalars['String']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** By what its people name it to find their single sign-on. */
  signInName?: Maybe<Scalars['String']['output']>;
  /** IANA zone in which it reads business dates, such as Europe/Paris. */
  timeZone: Scalars['String']['output'];
  /** The present day in its time zone. */
  today: Scalars['BusinessDate']['output'];
};

/** Where a debtor in difficulty is sent for help. */
export type Orientation =
  | 'budget_advice'
  | 'energy_mediator'
  | 'housing_solidarity_fund'
  | 'legal_aid'
  | 'over_indebtedness_commission'
  | 'social_services';

/** Where a page ends and whether another follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give it as `after` to read the next page. Null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more rows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** The saved views of a page, as they are now. */
export type PageViews = {
  __typename?: 'PageViews';
  /** The address of the page without its filters. */
  page: Scalars['String']['output'];
  /** Those that the viewer may open, its own first. */
  views: Array<SavedView>;
};

/** The saved views of the page as they are now, or why nothing was changed. */
export type PageViewsResult = InvalidInput | NotAllowed | NotFound | PageViews;

/** A key in a device or password manager of the viewer. */
export type Passkey = {
  __typename?: 'Passkey';
  /** When it was added. */
  createdAt: Scalars['Instant']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** When it was last used; null when it never was. */
  lastUsedAt?: Maybe<Scalars['Instant']['output']>;
  /** As the viewer called it. */
  name: Scalars['String']['output'];
};

/** What the browser needs to ask for a passkey. */
export type PasskeyCeremony = {
  __typename?: 'PasskeyCeremony';
  /** Options of WebAuthn as JSON, for parseRequestOptionsFromJSON or its like. */
  options: Scalars['String']['output'];
  /** Brought back with the answer; good for five minutes and one time. */
  ticket: Scalars['String']['output'];
};

/** A passkey that the viewer has just shown. */
export type PasskeyProof = {
  /** What the browser answered, as JSON of WebAuthn. */
  credential: Scalars['String']['input'];
  /** As askPasskeyConfirmation answered it. */
  ticket: Scalars['String']['input'];
};

/** A link is on its way, if there is an account with this address: it is not said whether there is. */
export type PasswordResetRequested = {
  __typename?: 'PasswordResetRequested';
  /** What to do next, in the language of the person. */
  message: Scalars['String']['output'];
};

/** The account has its password. Nobody is signed in: sign in with it next. */
export type PasswordSet = {
  __typename?: 'PasswordSet';
  /** Address to sign in with. */
  email: Scalars['String']['output'];
};

/** How an attempt to sign in with a password ended. */
export type PasswordSignInResult = AgencyNeeded | EnrolmentNeeded | SecondFactorNeeded | Session | SignInRefused;

/** A contact that was made before the one in question. */
export type PastContactInput = {
  /** When. */
  at: Scalars['Instant']['input'];
  /** How. */
  channel: ContactChannel;
  /** Whether the debtor was spoken to. */
  isConversation: Scalars['Boolean']['input'];
};

/** Money received, or the reversal of such a payment. */
export type Payment = {
  __typename?: 'Payment';
  /** How it was imputed; the parts add up to the amount. */
  allocations: Array<Allocation>;
  /** Above zero; below zero for a reversal. */
  amount: Money;
  /** Who received it. */
  channel: PaymentChannel;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Day of the payment, or of its reversal. */
  paidOn: Scalars['BusinessDate']['output'];
  /** Reference under which it came. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** Who received the money. */
export type PaymentChannel =
  /** The agency; it is to be remitted. */
  | 'agency'
  /** The creditor directly. */
  | 'creditor';

/** What a debtor agreed to pay in instalments. */
export type PaymentPlan = {
  __typename?: 'PaymentPlan';
  /** Whether all that is left falls due at once when it is broken. */
  accelerates: Scalars['Boolean']['output'];
  /** Since when it runs; null before. */
  activeFrom?: Maybe<Scalars['BusinessDate']['output']>;
  /** What its instalments sum to. */
  amount: Money;
  /** Why it needed approval; empty when it did not. */
  approvalReasons: Array<ApprovalReason>;
  /** What became of days on which banks do not work. */
  businessDayRule: BusinessDayRule;
  /** Of which case. */
  debtCase: DebtCase;
  /** Who approved, refused, cancelled or replaced it. Null for creditors. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was refused or cancelled. Null for creditors. */
  endNote?: Maybe<Scalars['String']['output']>;
  /** When it ended; null until then. */
  endedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** What is given up once all instalments are paid. */
  givenUp: Money;
  /** Days after its due day in which an instalment is in time. */
  graceDays: Scalars['Int']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Its instalments, in their order. */
  instalments: Array<Instalment>;
  /** Who made it. Null for creditors. */
  madeBy?: Maybe<Scalars['String']['output']>;
  /** The day on which it was made. */
  madeOn: Scalars['BusinessDate']['output'];
  /** How many of its instalments are missed now. */
  missedCount: Scalars['Int']['output'];
  /** It is broken when so many instalments are missed at a time. */
  missedMaximum: Scalars['Int']['output'];
  /** The first instalment that is not paid whole; null when nothing is to come. */
  next?: Maybe<Instalment>;
  /** What was noted when it was made. Null for creditors. */
  note?: Maybe<Scalars['String']['output']>;
  /** What came on its instalments. */
  paid: Money;
  /** How it stands. */
  state: PlanState;
};

/** One page of a list. */
export type PaymentPlanConnection = {
  __typename?: 'PaymentPlanConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<PaymentPlan>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The plan as it is now, or why nothing was changed. */
export type PaymentPlanResult = InvalidInput | NotAllowed | NotFound | PaymentPlan;

/** A KPI of an agent, a team or all, with what it is held against. Divide and round only to show it. */
export type PerformanceValue = {
  __typename?: 'PerformanceValue';
  /** Of the time that it is compared with. */
  comparedDenominator?: Maybe<Scalars['BigInt']['output']>;
  /** Of the time that it is compared with. */
  comparedNumerator?: Maybe<Scalars['BigInt']['output']>;
  /** ISO 4217 code of the sums; null where they are counts. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Null for money and counts. */
  denominator?: Maybe<Scalars['BigInt']['output']>;
  /** The same for the denominator. */
  denominatorMeasure?: Maybe<Scalars['String']['output']>;
  /** The other part of what was to be expected. */
  expectedDenominator?: Maybe<Scalars['BigInt']['output']>;
  /** What all agents together reach with this mix of portfolios (indirect standardisation); null for sums, and where nothing is to be expected. */
  expectedNumerator?: Maybe<Scalars['BigInt']['output']>;
  /** True for a share of so few facts that it must not be read as a judgement. */
  isSmall: Scalars['Boolean']['output'];
  /** Which KPI of the catalogue. */
  kpiId: Scalars['ID']['output'];
  /** Null where there is no value. */
  numerator?: Maybe<Scalars['BigInt']['output']>;
  /** Give it to casesBehind, with the agent as a filter. */
  numeratorMeasure: Scalars['String']['output'];
  /** How to read the numerators and denominators. */
  unit: KpiUnit;
};

/** Days from one to another, both included; an end left out is open. */
export type PeriodInput = {
  /** First day. */
  from?: InputMaybe<Scalars['BusinessDate']['input']>;
  /** Last day. */
  to?: InputMaybe<Scalars['BusinessDate']['input']>;
};

/** Somebody who works here, or for a creditor. */
export type Person = {
  __typename?: 'Person';
  /** When the account was made. */
  createdAt: Scalars['Instant']['output'];
  /** The creditor whose user it is; null for others. */
  creditor?: Maybe<Creditor>;
  /** When it was closed; null for one that is not. */
  deactivatedAt?: Maybe<Scalars['Instant']['output']>;
  /** Address used to sign in. */
  email: Scalars['String']['output'];
  /** Whether the person has an authenticator app or a passkey. */
  hasSecondFactor: Scalars['Boolean']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** The latest invitation; null where none was. */
  invitation?: Maybe<Invitation>;
  /** Whether a session of the person is open. */
  isSignedIn: Scalars['Boolean']['output'];
  /** Whether this is the viewer. */
  isViewer: Scalars['Boolean']['output'];
  /** When the person was last here; null if never. */
  lastSeenAt?: Maybe<Scalars['Instant']['output']>;
  /** Full name. */
  name: Scalars['String']['output'];
  /** What the person may do. */
  role: Role;
  /** How the account stands. */
  state: PersonState;
  /** The teams that the person belongs to, by name. */
  teams: Array<Team>;
};

/** One page of a list. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<Person>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An invitation is on its way. */
export type PersonInvited = {
  __typename?: 'PersonInvited';
  /** Until when the link can be used. */
  expiresAt: Scalars['Instant']['output'];
  /** The link, to be handed over, where no e-mail can bring it. It is not shown again. */
  link?: Maybe<Scalars['String']['output']>;
  /** Who was invited. */
  person: Person;
};

/** The person as they are now, or why nothing was changed. */
export type PersonResult = ConfirmationNeeded | InvalidInput | NotAllowed | NotFound | Person;

/** How the account of a person stands. */
export type PersonState =
  /** May sign in. */
  | 'active'
  /** May not sign in any more; what the person did stays. */
  | 'deactivated'
  /** The person has yet to open the link of the invitation. */
  | 'invited';

/** How well it is known where an address is. */
export type PlacePrecision =
  /** The middle of the postcodes around it. */
  | 'area'
  /** Somebody gave its coordinates. */
  | 'given'
  /** The town of its postcode. */
  | 'town';

/** How saying where an address is ended. */
export type PlaceResult = InvalidInput | NotAllowed | NotFound | PlaceSet;

/** It is known now where an address is. */
export type PlaceSet = {
  __typename?: 'PlaceSet';
  /** Of the address. */
  contactPointId: Scalars['ID']['output'];
};

/** One delivery of claims. Its day and amount are frozen: recovery is measured against them. */
export type Placement = {
  __typename?: 'Placement';
  /** How many claims it brought. */
  claimCount: Scalars['Int']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** The file that brought it. Needs read_import; without it: null. */
  import?: Maybe<Import>;
  /** The principal of its claims. */
  placed: Money;
  /** The portfolio into which it came. */
  portfolio: Portfolio;
  /** Day on which the agency received it. */
  receivedOn: Scalars['BusinessDate']['output'];
};

/** One page of a list. */
export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<Placement>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What somebody does with a plan. */
export type PlanChange =
  /** Lets it begin. */
  | 'approve'
  /** Ends it, whether it runs or waits. */
  | 'cancel'
  /** Does not let it begin. */
  | 'refuse';

/** What is agreed with a debtor. */
export type PlanInput = {
  /** What is paid in all, in minor units; left out for all that is owed. Less only where the mandate allows it. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Left out for the agency’s own rule. */
  businessDayRule?: InputMaybe<BusinessDayRule>;
  /** On which day of the months after it, 1 to 31. */
  dayOfMonth: Scalars['Int']['input'];
  /** In which case. */
  debtCaseId: Scalars['ID']['input'];
  /** When the first instalment falls due. */
  firstDueOn: Scalars['BusinessDate']['input'];
  /** In how many instalments; or give the amount of each. */
  instalmentCount?: InputMaybe<Scalars['Int']['input']>;
  /** How much a month, in minor units. */
  instalmentMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Which instalment takes what does not divide. */
  remainder: RemainderPlace;
};

/** Which plans are listed. */
export type PlanList =
  /** Those that run. */
  | 'active'
  /** Those that wait for approval. */
  | 'awaiting_approval'
  /** Those that were kept, broken, cancelled or superseded. */
  | 'ended'
  /** Those that run with a missed instalment. */
  | 'late';

/** A plan as it would be. */
export type PlanProposal = {
  __typename?: 'PlanProposal';
  /** What is paid in all. */
  amount: Money;
  /** Why it would wait for approval; empty when it begins at once. */
  approvalReasons: Array<ApprovalReason>;
  /** What is given up. */
  givenUp: Money;
  /** The payments. */
  instalments: Array<ProposedInstalment>;
};

/** The plan as it would be, or why it cannot be agreed. */
export type PlanProposalResult = InvalidInput | NotAllowed | NotFound | PlanProposal;

/** How a payment plan stands. */
export type PlanState =
  /** It runs. */
  | 'active'
  /** Beyond what an agent may agree alone; it waits for somebody to approve it. */
  | 'awaiting_approval'
  /** Too many instalments were missed. */
  | 'broken'
  /** Withdrawn, or refused. */
  | 'cancelled'
  /** Being prepared. */
  | 'draft'
  /** All of it was paid. */
  | 'kept'
  /** Another plan took its place. */
  | 'superseded';

/** A named set of claims under one mandate, in one currency. */
export type Portfolio = {
  __typename?: 'Portfolio';
  /** Short name used in files and on the command line. */
  code: Scalars['String']['output'];
  /** Whose claims these are. */
  creditor: Creditor;
  /** ISO 4217 code of all its amounts. */
  currency: Scalars['String']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Received date of the latest placement. */
  lastPlacedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** Name for people. */
  name: Scalars['String']['output'];
  /** What of it is still open now. */
  openBalance: Money;
  /** The principal of all claims placed. */
  placed: Money;
  /** How many claims were placed in all. */
  placedCount: Scalars['Int']['output'];
  /** Who works its cases; null when the whole agency does. Needs read_team; without it: null. */
  team?: Maybe<Team>;
};

/** A portfolio was given to a team. */
export type PortfolioAssignment = {
  __typename?: 'PortfolioAssignment';
  /** How many open cases went along. */
  casesCount: Scalars['Int']['output'];
  /** The portfolio as it is now. */
  portfolio: Portfolio;
};

/** How giving a portfolio to a team ended. */
export type PortfolioAssignmentResult = InvalidInput | NotAllowed | NotFound | PortfolioAssignment;

/** An address in the parts of a French letter. */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** Town; empty when it is not known. */
  city: Scalars['String']['output'];
  /** Flat, staircase or building; empty when there is none. */
  complement: Scalars['String']['output'];
  /** Empty for the agency's own. */
  country: Scalars['String']['output'];
  /** Postcode; empty when it is not known. */
  postcode: Scalars['String']['output'];
  /** Number and street. */
  street: Scalars['String']['output'];
};

/** An address in the parts of a French letter. */
export type PostalAddressInput = {
  /** Town. At most 100 characters. */
  city: Scalars['String']['input'];
  /** Flat, staircase or building. At most 100 characters. */
  complement?: InputMaybe<Scalars['String']['input']>;
  /** Left out for the agency's own. At most 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Five digits in France. */
  postcode: Scalars['String']['input'];
  /** Number and street. At most 100 characters. */
  street: Scalars['String']['input'];
};

/** A debtor's promise to pay. */
export type Promise = {
  __typename?: 'Promise';
  /** What was promised. */
  amount: Money;
  /** What of the payments since was counted towards it, at most its amount. */
  appropriated: Money;
  /** Day on which the outcome became certain; null while open. */
  decidedOn?: Maybe<Scalars['BusinessDate']['output']>;
  /** Day by which it is to be paid. */
  dueOn: Scalars['BusinessDate']['output'];
  /** Days after the due day in which a payment still counts. */
  graceDays: Scalars['Int']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Day on which it was made. */
  promisedOn: Scalars['BusinessDate']['output'];
  /** What became of it. */
  status: PromiseStatus;
  /** Per cent of the amount from which the promise counts as kept. */
  thresholdPercent: Scalars['Int']['output'];
};

/** The promise as it is now, or why nothing was changed. */
export type PromiseResult = InvalidInput | NotAllowed | NotFound | Promise;

/** What became of a promise. */
export type PromiseStatus =
  /** Nothing was paid by the deadline. */
  | 'broken'
  /** Withdrawn; it counts nowhere. */
  | 'cancelled'
  /** Paid to its threshold at least. */
  | 'kept'
  /** Its deadline has not passed and it is not paid yet. */
  | 'open'
  /** Paid in part, below its threshold, when the deadline passed. */
  | 'partly_kept';

/** Within which limits promises are noted. */
export type PromiseTerms = {
  __typename?: 'PromiseTerms';
  /** Days from today within which a promise falls due. */
  daysAheadMaximum: Scalars['Int']['output'];
  /** Days after the due day in which a payment still counts. */
  graceDays: Scalars['Int']['output'];
  /** Per cent of the amount from which a promise counts as kept. */
  thresholdPercent: Scalars['Int']['output'];
};

/** One payment of a plan that is not agreed yet. */
export type ProposedInstalment = {
  __typename?: 'ProposedInstalment';
  /** How much. */
  amount: Money;
  /** The day on which it falls due. */
  dueOn: Scalars['BusinessDate']['output'];
  /** Its place, from 1 on. */
  position: Scalars['Int']['output'];
};

/** A visit in its place in an ordered day. */
export type ProposedVisit = {
  __typename?: 'ProposedVisit';
  /** When it begins, HH:MM; null for one that is left out. */
  beginsAt?: Maybe<Scalars['String']['output']>;
  /** Of which case. */
  debtCase: DebtCase;
  /** When it ends, HH:MM. */
  leavesAt?: Maybe<Scalars['String']['output']>;
  /** Where; null where no address is valid. */
  place?: Maybe<VisitPlace>;
  /** That it was asked for; null where it is proposed. */
  request?: Maybe<VisitRequest>;
  /** Length of the way to it in metres, by an estimate. */
  wayM?: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** How the viewer gets in: password, second factors, sessions. */
  account: Account;
  /** What a link of an e-mail is for; null when it cannot be used any more, or never could. */
  accountLink?: Maybe<AccountLink>;
  /** What is still open of the claims placed in the period, by days past due. */
  ageing: Ageing;
  /** The same, divided by a dimension: a row for each of its values. */
  ageingTable: AgeingTable;
  /** An agent day by day; null for somebody whose work the viewer may not follow. */
  agentDays?: Maybe<AgentDays>;
  /** What an agent did on a day; nothing for somebody whose work the viewer may not follow. */
  agentTimeline: AgentTimeline;
  /** Annotations, the latest days first. */
  annotations: AnnotationConnection;
  /** What may be agreed with debtors today. */
  arrangementTerms: ArrangementTerms;
  /** What the audit trail can be searched by. */
  auditChoices: AuditChoices;
  /** Name of a delivered file or a person that the trail is filtered by. */
  auditSubjectName?: Maybe<Scalars['String']['output']>;
  /** Who did and read what, the latest first. Searching is audited too. */
  auditTrail: AuditEventConnection;
  /** The holds of a case, those that stand first. */
  caseHolds: Array<Hold>;
  /** To whom cases may go. */
  caseRecipients: CaseRecipients;
  /** The cases behind a figure that the viewer may see. The totals equal the figure. */
  casesBehind: CaseContributionConnection;
  /** The cases of the dry run of a day, by number. */
  casesDue: CaseDueConnection;
  /** How many open cases would go along if a portfolio were given to another team; null for an unknown one. */
  casesMovedWithPortfolio?: Maybe<Scalars['Int']['output']>;
  /** Claims that the viewer may see, the latest placed first. */
  claims: ClaimConnection;
  /** Agents of whom a share fell beyond what chance explains, against their own past and what their mix of portfolios lets expect; those with most to talk about first. */
  coaching: Array<CoachingItem>;
  /** Notes about the people of the viewer’s teams: open ones first, by the day to come back to them. */
  coachingNotes: Array<CoachingNote>;
  /** What was found in the contacts of the viewer’s agents, on cases that the viewer may read: facts to look at, and no judgement. */
  conduct: Conduct;
  /** The findings of a rule, the latest first. */
  conductFindings: Array<Finding>;
  /** Whether the debtor of a case may be contacted now, by each channel. Nothing is logged. */
  contactOutlook?: Maybe<ContactOutlook>;
  /** Every version of every contact policy, by country and time: what comes with the product first. */
  contactPolicies: Array<ContactPolicyVersion>;
  /** What hours, letters, messages and visits cost, by kind and currency, the latest day first. */
  costRates: Array<CostRate>;
  /** The creditors that the viewer may see, by name. */
  creditors: Array<Creditor>;
  /** One case; null when there is no such one. */
  debtCase?: Maybe<DebtCase>;
  /** Cases that the viewer may see, the latest opened first. */
  debtCases: DebtCaseConnection;
  /** Which values of which dimensions moved a KPI since the time that the specification compares with; the period before where it does not say. */
  explainChange: ChangeExplanation;
  /** Cash to be expected of what was placed in the period of the specification, by month. */
  forecast: CashForecast;
  /** The forecast as it would have been made at the ends of past months, against what came in since. */
  forecastBacktest: ForecastBacktest;
  /** Who may answer holds, by name. */
  holdOwners: Array<HoldOwner>;
  /** The identity providers of the agency, by name. */
  identityProviders: Array<IdentityProvider>;
  /** One delivered file; null when there is no such one. */
  import?: Maybe<Import>;
  /** Delivered files that the viewer may see, the latest first. */
  imports: ImportConnection;
  /** KPIs of a report, all of one moment. */
  kpis: Array<KpiValue>;
  /** What the last verification of the chain found; null before the first one. */
  lastAuditCheck?: Maybe<AuditCheck>;
  /** Legal holds, the latest placed first. */
  legalHolds: LegalHoldConnection;
  /** A letter as it would go out now. Nothing is written. */
  letterPreview: LetterPreviewResult;
  /** What letters say, by kind, way and language. */
  letterTemplates: Array<LetterTemplate>;
  /** Who the agency is on paper; null until somebody said so. */
  letterhead?: Maybe<Letterhead>;
  /** Whether e-mails can leave. Where they cannot, whoever invites hands the link over. */
  mailConfigured: Scalars['Boolean']['output'];
  /** Whether a server takes e-mails over; without one they wait, and are given up. */
  mailReady: Scalars['Boolean']['output'];
  /** The people whom the viewer may see, by name: all, or for a manager those of its teams. */
  people: PersonConnection;
  /** One person; null when there is no such one. */
  person?: Maybe<Person>;
  /** The placements that a report counts, the latest first: received within its period and by its as-of day. */
  placements: PlacementConnection;
  /** A plan laid out by the terms of the agency; nothing is kept. */
  planProposal: PlanProposalResult;
  /** Payment plans, the latest made first. */
  plans: PaymentPlanConnection;
  /** One portfolio; null when there is no such one. */
  portfolio?: Maybe<Portfolio>;
  /** The portfolios that the viewer may see, by name. */
  portfolios: Array<Portfolio>;
  /** Whom the viewer might visit on a day, in a good order: the visits that were asked for, then own cases that bring most for the time they take. */
  proposeRound: RoundProposalResult;
  /** What is stuck in the agency, and since when; an empty list when all goes on. */
  queueHealth: Array<Stuck>;
  /** Reports and alerts that the viewer is sent, whoever owns them. */
  receivedReports: Array<ReceivedReport>;
  /** People whom a report may be sent to; for a creditor’s user those of the same creditor. */
  recipientCandidates: Array<RecipientCandidate>;
  /** What was collected of the placements of each month of the period. */
  recoveryCurve: RecoveryCurve;
  /** One of them; null where it is not there or not yours. */
  reportAlert?: Maybe<ReportAlert>;
  /** Figures that are watched: one’s own alerts, for administrators everybody’s; by name. */
  reportAlerts: Array<ReportAlert>;
  /** One of the viewer’s own exports, or null. */
  reportExport?: Maybe<ReportExport>;
  /** The viewer’s own exports, the latest first. */
  reportExports: Array<ReportExport>;
  /** The reports that the viewer can have as files, e-mails and alerts. */
  reportKinds: Array<ReportKind>;
  /** The e-mail of a report as the viewer would get it now. */
  reportMailPreview: ReportMail;
  /** One of them; null where it is not there or not yours. */
  reportSchedule?: Maybe<ReportSchedule>;
  /** Reports that are sent by themselves: one’s own, for administrators everybody’s; the next one first. */
  reportSchedules: Array<ReportSchedule>;
  /** What KPIs of a report should be; those without a target are left out. */
  reportTargets: Array<ReportTarget>;
  /** What the night of a day would do as things stand. */
  retentionPlan: RetentionPlan;
  /** How long what is kept, and on what that rests. */
  retentionRules: RetentionRules;
  /** Applications of the rules, the latest first. */
  retentionRuns: Array<RetentionRun>;
  /** What became of the open balances of the claims placed in the period, from month end to month end. */
  roll: Roll;
  /** One round; null when there is no such one. */
  round?: Maybe<Round>;
  /** Rounds from a day on, the latest first: the viewer’s own, and those of people whose work they follow. */
  rounds: Array<Round>;
  /** The views that the viewer saved, and those that colleagues share, its own first. */
  savedViews: Array<SavedView>;
  /** How people of the agency get in. */
  securityPolicy: SecurityPolicy;
  /** The accounts of programs, open ones first, by name. */
  serviceAccounts: Array<ServiceAccount>;
  /** What a sign-in that was begun in this browser still needs; null when there is none under way. */
  signInStep?: Maybe<SignInStep>;
  /** Runs a strategy on yesterday’s stock beside the one in force. */
  simulateStrategy: SimulationResult;
  /** Holds that stand on cases that the viewer works, the most overdue first. */
  standingHolds: HoldList;
  /** Computations of the stored statistics, the latest first. */
  statisticsRuns: Array<StatisticsRun>;
  /** Records of debtors, over all creditors, that may be about a person who asks; the likeliest first. */
  subjectMatches: Array<SubjectMatch>;
  /** Requests for all that is kept about a person, the latest first. */
  subjectRequests: Array<SubjectRequest>;
  /** The KPIs of the specification by its rows and column; some usual KPIs where it names none. */
  table: ReportTable;
  /** What was set, the latest first: the history of targets. */
  targets: TargetConnection;
  /** The people of the agency who could be taken into a team, by name; nobody where there is no such team. */
  teamCandidates: Array<TeamCandidate>;
  /** What the agents of the viewer’s teams did: a manager sees the teams in which he is, an administrator and an auditor all. `kpiIds` and `comparison` of the specification are followed. */
  teamPerformance: TeamPerformance;
  /** The teams whose people the viewer may see, by name; those that were archived last. */
  teams: Array<Team>;
  /** What the policy in force at a moment would say. Nothing is logged. */
  tryContactPolicy: ContactAnswer;
  /** Who is signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
  /** The queue of the viewer, or of somebody whom the viewer leads; null for anybody else. */
  workQueue?: Maybe<WorkQueue>;
  /** Every version of the strategy, the latest first; the one that comes with the product is last. */
  workStrategies: Array<WorkStrategy>;
  /** What waits on the open cases that the viewer may read. */
  workload: Workload;
};


export type QueryAccountLinkArgs = {
  purpose: AccountLinkPurpose;
  token: Scalars['String']['input'];
};


export type QueryAgeingArgs = {
  spec: ReportSpecInput;
};


export type QueryAgeingTableArgs = {
  by: Dimension;
  spec: ReportSpecInput;
};


export type QueryAgentDaysArgs = {
  agentId: Scalars['ID']['input'];
  spec: ReportSpecInput;
};


export type QueryAgentTimelineArgs = {
  agentId: Scalars['ID']['input'];
  day: Scalars['BusinessDate']['input'];
};


export type QueryAnnotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  creditorId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['BusinessDate']['input']>;
  portfolioId?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['BusinessDate']['input']>;
};


export type QueryAuditSubjectNameArgs = {
  id: Scalars['ID']['input'];
  kind: Scalars['String']['input'];
};


export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCaseHoldsArgs = {
  debtCaseId: Scalars['ID']['input'];
};


export type QueryCasesBehindArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure: Scalars['String']['input'];
  spec: ReportSpecInput;
};


export type QueryCasesDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['BusinessDate']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCasesMovedWithPortfolioArgs = {
  portfolioId: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  creditorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  portfolioIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryCoachingArgs = {
  spec: ReportSpecInput;
};


export type QueryCoachingNotesArgs = {
  agentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryConductArgs = {
  spec: ReportSpecInput;
};


export type QueryConductFindingsArgs = {
  agentId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rule: ConductRuleId;
  spec: ReportSpecInput;
};


export type QueryContactOutlookArgs = {
  debtCaseId: Scalars['ID']['input'];
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
  work?: InputMaybe<WorkFilterInput>;
};


export type QueryExplainChangeArgs = {
  dimensions?: InputMaybe<Array<Dimension>>;
  kpi: Scalars['ID']['input'];
  spec: ReportSpecInput;
};


export type QueryForecastArgs = {
  months?: InputMaybe<Scalars['Int']['input']>;
  spec: ReportSpecInput;
};


export type QueryForecastBacktestArgs = {
  months?: InputMaybe<Scalars['Int']['input']>;
  spec: ReportSpecInput;
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


export type QueryLegalHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  released?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryLetterPreviewArgs = {
  input: WriteLetterArguments;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<Role>>;
  search?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<PersonState>>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  spec: ReportSpecInput;
};


export type QueryPlanProposalArgs = {
  input: PlanInput;
};


export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  list?: InputMaybe<PlanList>;
};


export type QueryPortfolioArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPortfoliosArgs = {
  creditorId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProposeRoundArgs = {
  input: RoundInput;
  visits: Scalars['Int']['input'];
};


export type QueryRecoveryCurveArgs = {
  spec: ReportSpecInput;
};


export type QueryReportAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReportExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportExportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReportMailPreviewArgs = {
  bodyRows: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  spec: ReportSpecInput;
};


export type QueryReportScheduleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportSchedulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReportTargetsArgs = {
  ids: Array<Scalars['ID']['input']>;
  spec: ReportSpecInput;
};


export type QueryRetentionPlanArgs = {
  day: Scalars['BusinessDate']['input'];
};


export type QueryRetentionRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRollArgs = {
  from?: InputMaybe<Scalars['BusinessDate']['input']>;
  months?: InputMaybe<Scalars['Int']['input']>;
  spec: ReportSpecInput;
  unit?: InputMaybe<RollUnit>;
};


export type QueryRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoundsArgs = {
  from: Scalars['BusinessDate']['input'];
};


export type QuerySavedViewsArgs = {
  page?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySimulateStrategyArgs = {
  contentJson: Scalars['String']['input'];
};


export type QueryStandingHoldsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<HoldKind>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStatisticsRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySubjectMatchesArgs = {
  clues: SubjectCluesInput;
};


export type QuerySubjectRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTableArgs = {
  spec: ReportSpecInput;
};


export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  creditorId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kpiId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeamCandidatesArgs = {
  teamId: Scalars['ID']['input'];
};


export type QueryTeamPerformanceArgs = {
  spec: ReportSpecInput;
};


export type QueryTryContactPolicyArgs = {
  input: ContactTrialInput;
};


export type QueryWorkQueueArgs = {
  shown?: InputMaybe<Scalars['Int']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkloadArgs = {
  disputeDays?: InputMaybe<Scalars['Int']['input']>;
  idleDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How many cases wait for one reason. */
export type QueueCount = {
  __typename?: 'QueueCount';
  /** Cases that can be worked now. */
  count: Scalars['Int']['output'];
  /** Those of them that were due before today. */
  overdue: Scalars['Int']['output'];
  /** Why. */
  reason: WorkReason;
};

/** A case of a queue and why it is there. */
export type QueuedCase = {
  __typename?: 'QueuedCase';
  /** Which case. */
  debtCase: DebtCase;
  /** The agreed hour of a call. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** Since which day it is due. */
  dueOn: Scalars['BusinessDate']['output'];
  /** False for a case of the pool. */
  own: Scalars['Boolean']['output'];
  /** Why. */
  reason: WorkReason;
};

/** A case that is worth reading, and why. */
export type Reading = {
  __typename?: 'Reading';
  /** When it happened. */
  day: Scalars['BusinessDate']['output'];
  /** Which case. */
  debtCase: DebtCase;
  /** Why. */
  reason: ReadingReason;
  /** Days or seconds, as the reason says. */
  value: Scalars['Int']['output'];
};

/** Why a case is worth reading. */
export type ReadingReason =
  /** A promise was broken soon after it was made; the value is in days. */
  | 'broken_promise'
  /** Nothing came of a long call; the value is in seconds. */
  | 'long_call';

/** What somebody is sent. */
export type ReceivedKind =
  | 'alert'
  | 'schedule';

/** A report or an alert that the viewer is sent. */
export type ReceivedReport = {
  __typename?: 'ReceivedReport';
  /** Id of the schedule or the alert. */
  id: Scalars['ID']['output'];
  /** Which of the two. */
  kind: ReceivedKind;
  /** Since when the viewer wants no more of it. */
  stoppedAt?: Maybe<Scalars['Instant']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** Somebody whom a report may be sent to. */
export type RecipientCandidate = {
  __typename?: 'RecipientCandidate';
  /** Name of the creditor whose user the person is. */
  creditorName?: Maybe<Scalars['String']['output']>;
  /** Id of the person. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** What the person may do. */
  role: Role;
};

/** What follows from the call, or why nothing was noted. */
export type RecordCallResult = CallRecorded | InvalidInput | NotAllowed | NotFound;

/** The case, or why nothing was noted. */
export type RecordNoteResult = InvalidInput | NotAllowed | NotFound | NoteRecorded;

/** New recovery codes, shown once. */
export type RecoveryCodes = {
  __typename?: 'RecoveryCodes';
  /** Each is good for one time; those there were before are worth nothing. */
  codes: Array<Scalars['String']['output']>;
};

/** Recovery by placement month and months since: compare months of the same age. */
export type RecoveryCurve = {
  __typename?: 'RecoveryCurve';
  /** Nothing dated later counts; its month may be incomplete. */
  asOf: Scalars['BusinessDate']['output'];
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** Cells of each row. */
  monthsMaximum: Scalars['Int']['output'];
  /** In the order of months. */
  rows: Array<CurveRow>;
};

/** How a debtor is really called, and which contact points are wrong. */
export type RectificationInput = {
  /** Which debtor. */
  debtorId: Scalars['ID']['input'];
  /** Contact points that are wrong: they end today. */
  endedContactPointIds: Array<Scalars['ID']['input']>;
  /** First name of a person. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Last name, or name of the company. */
  name: Scalars['String']['input'];
};

/** The debtor as it is now, or why nothing was changed. */
export type RectificationResult = ConfirmationNeeded | Debtor | InvalidInput | NotAllowed | NotFound;

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

/** Which instalment takes what does not divide. */
export type RemainderPlace =
  /** The first. */
  | 'first'
  /** The last. */
  | 'last';

/** The annotation that was removed, or why none was. */
export type RemoveAnnotationResult = NotAllowed | NotFound | RemovedAnnotation;

/** What was removed, or why nothing was. */
export type RemoveReportResult = NotAllowed | NotFound | ReportRemoved;

/** An annotation that is gone. */
export type RemovedAnnotation = {
  __typename?: 'RemovedAnnotation';
  /** Which one. */
  annotationId: Scalars['ID']['output'];
};

/** Whether new recovery codes were made. */
export type RenewRecoveryCodesResult = ConfirmationNeeded | InvalidInput | RecoveryCodes;

/** A figure that is watched. */
export type ReportAlert = {
  __typename?: 'ReportAlert';
  /** For anomalies alone. */
  anomalySpan?: Maybe<AnomalySpan>;
  /** Above zero; null for anomalies. */
  boundDenominator?: Maybe<Scalars['BigInt']['output']>;
  /** Threshold or percentage; null for anomalies. */
  boundNumerator?: Maybe<Scalars['BigInt']['output']>;
  /** When it deserves attention. */
  condition: AlertConditionKind;
  /** Nothing is told for so many hours after the last time. */
  coolDownHours: Scalars['Int']['output'];
  /** What it found, the latest first: 100 at most. */
  evaluations: Array<AlertEvaluation>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Which KPI. */
  kpiId: Scalars['ID']['output'];
  /** Whether it is the viewer’s own. */
  mine: Scalars['Boolean']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** When it is evaluated next; null while paused. */
  nextRunAt?: Maybe<Scalars['Instant']['output']>;
  /** Name of whose it is. */
  owner: Scalars['String']['output'];
  /** Since when it is paused. */
  pausedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who is warned. */
  recipients: Array<AlertRecipient>;
  /** Told again after so many hours; null for never. */
  reminderHours?: Maybe<Scalars['Int']['output']>;
  /** What the figure is about, as JSON in the shape of ReportSpecInput. */
  spec: Scalars['String']['output'];
  /** HH:MM of each day; null for after the statistics. */
  time?: Maybe<Scalars['String']['output']>;
};

/** A figure to be watched. */
export type ReportAlertInput = {
  /** For anomalies; left out: day. */
  anomalySpan?: InputMaybe<AnomalySpan>;
  /** Above zero; left out: 1. */
  boundDenominator?: InputMaybe<Scalars['BigInt']['input']>;
  /** Threshold in the parts of the KPI, as 125 of 1,000 for 12.5 %; or the percentage. None for anomalies. */
  boundNumerator?: InputMaybe<Scalars['BigInt']['input']>;
  /** When it deserves attention. */
  condition: AlertConditionKind;
  /** Nothing is told for so many hours after the last time. */
  coolDownHours: Scalars['Int']['input'];
  /** Which KPI. */
  kpiId: Scalars['ID']['input'];
  /** What to call it. */
  name: Scalars['String']['input'];
  /** Whom to warn: ids of people. Each is told about what this person may see. */
  recipientIds: Array<Scalars['ID']['input']>;
  /** Told again after so many hours while it goes on; left out: never. */
  reminderHours?: InputMaybe<Scalars['Int']['input']>;
  /** What the figure is about. */
  spec: ReportSpecInput;
  /** HH:MM of each day; left out: after the nightly statistics. */
  time?: InputMaybe<Scalars['String']['input']>;
};

/** The alert as it is now, or why nothing was changed. */
export type ReportAlertResult = InvalidInput | NotAllowed | NotFound | ReportAlert;

/** On which days something comes round, and when. */
export type ReportCadence = {
  __typename?: 'ReportCadence';
  /** For monthly ones: 1 to 31; a month without that day has it on its last one. */
  day: Scalars['Int']['output'];
  /** How often. */
  kind: CadenceKind;
  /** For monthly ones: what becomes of a day on which nobody works. */
  shift: DayShift;
  /** HH:MM in the organisation’s time zone. */
  time: Scalars['String']['output'];
  /** For weekly ones: 1 for Monday to 7 for Sunday. */
  weekdays: Array<Scalars['Int']['output']>;
  /** For daily ones: not at weekends and on public holidays. */
  workingDaysOnly: Scalars['Boolean']['output'];
};

/** On which days something comes round, and when. */
export type ReportCadenceInput = {
  /** For monthly ones: 1 to 31. */
  day?: InputMaybe<Scalars['Int']['input']>;
  /** How often. */
  kind: CadenceKind;
  /** For monthly ones; left out: none. */
  shift?: InputMaybe<DayShift>;
  /** HH:MM in the organisation’s time zone. */
  time: Scalars['String']['input'];
  /** For weekly ones: 1 for Monday to 7 for Sunday. */
  weekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** For daily ones: not at weekends and on public holidays. */
  workingDaysOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One report for one recipient. */
export type ReportDelivery = {
  __typename?: 'ReportDelivery';
  /** How often it has been computed, or tried to be. */
  attempts: Scalars['Int']['output'];
  /** When it was due. */
  dueAt: Scalars['Instant']['output'];
  /** When it ended; null while it waits. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Why it failed or was left out. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Name of the recipient. */
  recipient: Scalars['String']['output'];
  /** Whether the viewer may have it tried again. */
  retriable: Scalars['Boolean']['output'];
  /** When it was last tried again by hand. */
  retriedAt?: Maybe<Scalars['Instant']['output']>;
  /** Where it stands. */
  state: DeliveryState;
  /** Why it was made. */
  trigger: DeliveryTrigger;
};

/** A report that somebody takes away as a file. */
export type ReportExport = {
  __typename?: 'ReportExport';
  /** Whether somebody wishes it to end. */
  cancelRequested: Scalars['Boolean']['output'];
  /** Whose marks CSV uses: `;` and a comma in French, `,` and a point in English. */
  convention: Language;
  /** Where the file is, until it expires; null otherwise. */
  downloadUrl?: Maybe<Scalars['String']['output']>;
  /** When the file was last downloaded. */
  downloadedAt?: Maybe<Scalars['Instant']['output']>;
  /** Rows that it will have, where that is known. */
  expectedRows?: Maybe<Scalars['Int']['output']>;
  /** When the file is removed. */
  expiresAt?: Maybe<Scalars['Instant']['output']>;
  /** Why no file could be made, and what to change. */
  failure?: Maybe<Scalars['String']['output']>;
  /** When it ended; null while it is under way. */
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  /** The format of the file. */
  format: ExportFormat;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Which report it is. */
  kind: ReportKind;
  /** The language of its words. */
  language: Language;
  /** Rows written so far. */
  progressRows: Scalars['Int']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['Instant']['output'];
  /** Rows of the file; null until it is ready. */
  rowCount?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the file, in hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Bytes of the file; null until it is ready. */
  sizeBytes?: Maybe<Scalars['BigInt']['output']>;
  /** Where it stands. */
  state: ExportState;
  /** Title of the report; null until it was made. */
  title?: Maybe<Scalars['String']['output']>;
};

/** Which report to take away, and how it is to be written. */
export type ReportExportInput = {
  /** Whose marks CSV uses; left out: those of the language. */
  convention?: InputMaybe<Language>;
  /** The format of the file. */
  format: ExportFormat;
  /** The language of its words; left out: the viewer’s. */
  language?: InputMaybe<Language>;
  /** The report, as on the screen. */
  spec: ReportSpecInput;
};

/** The export as it is now, or why nothing was done. */
export type ReportExportResult = InvalidInput | NotAllowed | NotFound | ReportExport;

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

/** An e-mail as its recipient would get it now. */
export type ReportMail = {
  __typename?: 'ReportMail';
  /** As HTML: to be shown in a frame of its own, without scripts. */
  html: Scalars['String']['output'];
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** As plain text. */
  text: Scalars['String']['output'];
};

/** Somebody who is sent a report. */
export type ReportRecipient = {
  __typename?: 'ReportRecipient';
  /** The person’s name. */
  name: Scalars['String']['output'];
  /** Who: the id of a person. */
  personId: Scalars['ID']['output'];
  /** Since when the person wants no more of it. */
  stoppedAt?: Maybe<Scalars['Instant']['output']>;
};

/** A schedule or an alert that is no more. */
export type ReportRemoved = {
  __typename?: 'ReportRemoved';
  /** Which one. */
  id: Scalars['ID']['output'];
};

/** What became of the last time a schedule came round. */
export type ReportRun = {
  __typename?: 'ReportRun';
  /** When it was due. */
  dueAt: Scalars['Instant']['output'];
  /** Recipients for whom it failed. */
  failed: Scalars['Int']['output'];
  /** Recipients whose e-mail a server took over. */
  sent: Scalars['Int']['output'];
  /** Recipients whose report or e-mail waits. */
  waiting: Scalars['Int']['output'];
};

/** A report that is sent by e-mail by itself. */
export type ReportSchedule = {
  __typename?: 'ReportSchedule';
  /** Which files go with it. */
  attachments: Array<AttachmentFormat>;
  /** Rows of each table that stand in the e-mail itself. */
  bodyRows: Scalars['Int']['output'];
  /** When it is sent. */
  cadence: ReportCadence;
  /** What it sent, the latest first: 100 at most. */
  deliveries: Array<ReportDelivery>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** How the last time went; null before the first. */
  lastRun?: Maybe<ReportRun>;
  /** Whether it is the viewer’s own. */
  mine: Scalars['Boolean']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** When it comes round next; null while paused. */
  nextRunAt?: Maybe<Scalars['Instant']['output']>;
  /** Name of whose it is. */
  owner: Scalars['String']['output'];
  /** Since when it is paused. */
  pausedAt?: Maybe<Scalars['Instant']['output']>;
  /** Name of who paused it; null where it paused itself because its owner may no longer have it sent. */
  pausedBy?: Maybe<Scalars['String']['output']>;
  /** Who is sent it. */
  recipients: Array<ReportRecipient>;
  /** What is reported, as JSON in the shape of ReportSpecInput. */
  spec: Scalars['String']['output'];
};

/** A report that is to be sent by e-mail by itself. */
export type ReportScheduleInput = {
  /** Which files go with it. */
  attachments: Array<AttachmentFormat>;
  /** Rows of each table that stand in the e-mail itself: 0 to 50. */
  bodyRows: Scalars['Int']['input'];
  /** When to send it. */
  cadence: ReportCadenceInput;
  /** What to call it: the subject of its e-mails. */
  name: Scalars['String']['input'];
  /** To whom: ids of people. Each gets what this person may see. */
  recipientIds: Array<Scalars['ID']['input']>;
  /** What to report; moving periods move with the day on which it is sent. */
  spec: ReportSpecInput;
};

/** The schedule as it is now, or why nothing was changed. */
export type ReportScheduleResult = InvalidInput | NotAllowed | NotFound | ReportSchedule;

/** What a report is about, and what is shown of it. One specification drives every figure, the list behind it, files, e-mails and alerts. */
export type ReportSpecInput = {
  /** From which day ages are counted; left out: due. */
  ageingBasis?: InputMaybe<AgeingBasis>;
  /** Upper ends of the ageing buckets in days overdue, rising; left out: 30, 60, 90, 180, 365. */
  ageingEdges?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The day as of which to count; left out: today. */
  asOf?: InputMaybe<Scalars['BusinessDate']['input']>;
  /** What the columns of a table are divided by. */
  column?: InputMaybe<Dimension>;
  /** What each figure is held against. */
  comparison?: InputMaybe<Comparison>;
  /** Only these creditors; left out: all that the viewer may see. */
  creditorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** ISO 4217 code of the portfolios to count, needed when the viewer has several currencies. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** The figure whose cases are listed, as casesBehind takes it. */
  figure?: InputMaybe<Scalars['String']['input']>;
  /** Further restrictions; all hold at once. */
  filters?: InputMaybe<Array<DimensionFilterInput>>;
  /** Which report to lay out; left out: figures. */
  kind?: InputMaybe<ReportKind>;
  /** Count only what had been recorded by then: the report as it would have read at that moment. */
  knownAt?: InputMaybe<Scalars['Instant']['input']>;
  /** KPIs to show; left out: the usual ones of the report. */
  kpiIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Months that a roll or a forecast shows; left out: 6. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** The order of the rows of a table; left out: by their names and days. */
  order?: InputMaybe<TableOrderInput>;
  /** Which placements (recovery, ageing, curves), decisions (promises) or events (sums) count. */
  period?: InputMaybe<PeriodInput>;
  /** Only these portfolios; left out: all that the viewer may see. */
  portfolioIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A period that moves; it stands before `period`. */
  relativePeriod?: InputMaybe<RelativePeriod>;
  /** What rows are divided by, outermost first; 3 at most. */
  rows?: InputMaybe<Array<Dimension>>;
};

/** KPIs by dimensions. */
export type ReportTable = {
  __typename?: 'ReportTable';
  /** Nothing dated later counts. */
  asOf: Scalars['BusinessDate']['output'];
  /** What the columns are divided by; null for nothing. */
  columnDimension?: Maybe<Dimension>;
  /** Empty where the columns are divided by nothing. */
  columns: Array<TableColumn>;
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** From the nightly statistics alone, or computed in part while answering. */
  dataState: DataState;
  /** In the order of the numbers. */
  kpis: Array<TableKpi>;
  /** What to know about rows that are left out; null when none are. */
  notice?: Maybe<Scalars['String']['output']>;
  /** Rows before any were left out. */
  rowCount: Scalars['Int']['output'];
  /** What the rows are divided by. */
  rowDimensions: Array<Dimension>;
  /** In the order asked, as many as a screen takes. */
  rows: Array<TableRow>;
  /** Of everything, from its own sums; rows that are left out are in it. */
  total: TableRow;
};

/** What a KPI should be in a report. */
export type ReportTarget = {
  __typename?: 'ReportTarget';
  /** ISO 4217 code of amounts. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Divides the numerator. */
  denominator?: Maybe<Scalars['BigInt']['output']>;
  /** From which side it holds; null without a target. */
  direction?: Maybe<TargetDirection>;
  /** Which KPI of the catalogue. */
  kpiId: Scalars['ID']['output'];
  /** The target over the period, in the unit of the KPI: a sum adds up that of its months. Null without. */
  numerator?: Maybe<Scalars['BigInt']['output']>;
  /** Whose target it is: of what the report is about, or, for a rate, of what that is a part of. */
  scope: TargetScope;
  /** The target of one month, by the month from which it holds. */
  steps: Array<TargetStep>;
};

/** The answer to a request for a new password; it is the same for every address. */
export type RequestPasswordResetResult = InvalidInput | PasswordResetRequested;

/** How many cases are due. */
export type RetentionCount = {
  __typename?: 'RetentionCount';
  /** Why they were closed. */
  closingReason: ClosingReason;
  /** How many. */
  count: Scalars['Int']['output'];
  /** Whose cases. */
  creditor: Creditor;
  /** What would be done to them. */
  step: RetentionStep;
};

/** The dry run: what the night of a day would do as things stand. Nothing is changed. */
export type RetentionPlan = {
  __typename?: 'RetentionPlan';
  /** Contact points that would be removed. */
  contactPointsCount: Scalars['Int']['output'];
  /** Cases by creditor, reason and step. */
  counts: Array<RetentionCount>;
  /** The day. */
  day: Scalars['BusinessDate']['output'];
  /** Where the list of cases can be fetched as CSV. */
  exportUrl: Scalars['String']['output'];
  /** Delivered files that would be removed. */
  filesCount: Scalars['Int']['output'];
};

/** How long something is kept. */
export type RetentionRule = {
  __typename?: 'RetentionRule';
  /** For which reason; null for every one. */
  closingReason?: Maybe<ClosingReason>;
  /** For which creditor; null for every one. */
  creditor?: Maybe<Creditor>;
  /** Null for a default of the country, which cannot be removed. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Months of daily use. */
  monthsActive: Scalars['Int']['output'];
  /** Months in the archive after that. */
  monthsArchived: Scalars['Int']['output'];
  /** On what the period rests. */
  source: Scalars['String']['output'];
  /** What it is about. */
  subject: RetentionSubject;
};

/** How long something is to be kept. */
export type RetentionRuleInput = {
  /** For which reason; left out for every one. */
  closingReason?: InputMaybe<ClosingReason>;
  /** For which creditor; left out for every one. */
  creditorId?: InputMaybe<Scalars['ID']['input']>;
  /** Months of daily use, from 0 to 360. */
  monthsActive: Scalars['Int']['input'];
  /** Months in the archive after that, from 0 to 360; 0 for what is no case. */
  monthsArchived: Scalars['Int']['input'];
  /** On what the period rests: a law, a contract, a decision. */
  source: Scalars['String']['input'];
  /** What it is about. */
  subject: RetentionSubject;
};

/** All rules that hold, defaults included. */
export type RetentionRules = {
  __typename?: 'RetentionRules';
  /** Those of the organisation, then the defaults of its country. */
  rules: Array<RetentionRule>;
};

/** The rules as they hold now, or why nothing was changed. */
export type RetentionRulesResult = ConfirmationNeeded | InvalidInput | NotAllowed | NotFound | RetentionRules;

/** One application of the retention rules. */
export type RetentionRun = {
  __typename?: 'RetentionRun';
  /** Cases that were anonymised. */
  casesAnonymised: Scalars['Int']['output'];
  /** Cases that went to the archive. */
  casesArchived: Scalars['Int']['output'];
  /** Contact points that were removed. */
  contactPointsRemoved: Scalars['Int']['output'];
  /** As of which day. */
  day: Scalars['BusinessDate']['output'];
  /** True when its last attempt went wrong; the next one goes on with the rest. */
  failed: Scalars['Boolean']['output'];
  /** Delivered files that were removed. */
  filesRemoved: Scalars['Int']['output'];
  /** When it ended; null while it waits or works. */
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** When it began, or was asked for. */
  startedAt: Scalars['Instant']['output'];
  /** What made it run: night or demand. */
  trigger: Scalars['String']['output'];
};

/** The run that was asked for, or why there is none. */
export type RetentionRunResult = ConfirmationNeeded | NotAllowed | RetentionRun;

/** What is done to a case that is due. */
export type RetentionStep =
  /** What names anybody is taken out for good; figures stay. */
  | 'anonymise'
  /** It leaves daily use; only those who may read the archive see it. */
  | 'archive';

/** What a retention rule is about. */
export type RetentionSubject =
  /** A closed case: active, then archived, then anonymised. */
  | 'case'
  /** A contact point, from the end of its validity on. */
  | 'contact_point'
  /** A delivered file, from the end of its import on. */
  | 'file'
  /** A contact point that the agency found and by which nobody was reached. */
  | 'prospect';

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

/** How open balances rolled between buckets of days past due: forward, back, cured, paid, recalled. */
export type Roll = {
  __typename?: 'Roll';
  /** Nothing dated later counts. */
  asOf: Scalars['BusinessDate']['output'];
  /** In the order of the report. */
  buckets: Array<RollBucket>;
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** From month end to month end, the earliest first. */
  steps: Array<RollStep>;
  /** What was followed. */
  unit: RollUnit;
};

/** A bucket of days past due. */
export type RollBucket = {
  __typename?: 'RollBucket';
  /** Fewest days past due; null for no lower end. */
  fromDays?: Maybe<Scalars['Int']['output']>;
  /** As AgeingBucket has it. */
  id: Scalars['ID']['output'];
  /** Most days past due; null for no upper end. */
  toDays?: Maybe<Scalars['Int']['output']>;
};

/** Where a part of a bucket went. */
export type RollCell = {
  __typename?: 'RollCell';
  /** Minor units. */
  balanceMinor: Scalars['BigInt']['output'];
  /** Claims that are there now, or closed so. */
  claimCount: Scalars['Int']['output'];
  /** For casesBehind. */
  figure: Scalars['String']['output'];
  /** Bucket of the second day, or paid, recalled or written_off. */
  to: Scalars['ID']['output'];
};

/** What became of a balance between two days. */
export type RollOutcome =
  /** Still open, and no longer late. */
  | 'cured'
  /** Paid, net of reversals. */
  | 'paid'
  /** Taken back by the creditor. */
  | 'recalled'
  /** Still open and late, in a younger bucket. */
  | 'rolled_back'
  /** Still open, in an older bucket. */
  | 'rolled_forward'
  /** Still open, in the same bucket. */
  | 'stable'
  /** Given up. */
  | 'written_off';

/** A part of a bucket by what it means. */
export type RollOutcomeSum = {
  __typename?: 'RollOutcomeSum';
  /** Minor units. */
  balanceMinor: Scalars['BigInt']['output'];
  /** Claims. */
  claimCount: Scalars['Int']['output'];
  /** What became of it. */
  outcome: RollOutcome;
};

/** What became of the balance of one bucket. */
export type RollRow = {
  __typename?: 'RollRow';
  /** For casesBehind: what is open on the second day. */
  afterFigure: Scalars['String']['output'];
  /** Open in this bucket on the second day, with what came in since: for the regulator’s form of the rate. */
  afterMinor: Scalars['BigInt']['output'];
  /** Open in it on the first day, in minor units: the sum of the cells. */
  beforeMinor: Scalars['BigInt']['output'];
  /** The bucket on the first day. */
  bucket: RollBucket;
  /** By bucket of the second day, then by how it left. */
  cells: Array<RollCell>;
  /** Claims open in it on the first day. */
  claimCount: Scalars['Int']['output'];
  /** For casesBehind: what was open on the first day. */
  figure: Scalars['String']['output'];
  /** The same by what it means; every outcome. */
  outcomes: Array<RollOutcomeSum>;
};

/** What became of balances between two days. */
export type RollStep = {
  __typename?: 'RollStep';
  /** Balances at its end are followed. */
  firstDay: Scalars['BusinessDate']['output'];
  /** One for each bucket. */
  rows: Array<RollRow>;
  /** At its end they are looked for. */
  secondDay: Scalars['BusinessDate']['output'];
};

/** What is followed from one day to another. */
export type RollUnit =
  /** Each claim stands in the bucket of its case: that of the oldest unpaid claim. */
  | 'case'
  /** Each claim stands in its own bucket. */
  | 'claim';

/** The ordered visits of one person on one day. The person sees it, and who follows that person’s work. */
export type Round = {
  __typename?: 'Round';
  /** Name of who drives it. */
  agentName: Scalars['String']['output'];
  /** Back as planned, HH:MM. */
  backAt: Scalars['String']['output'];
  /** On which day. */
  day: Scalars['BusinessDate']['output'];
  /** Back at the latest, HH:MM. */
  endsAt: Scalars['String']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Whether it is the viewer’s own: only those are reported and ended. */
  isOwn: Scalars['Boolean']['output'];
  /** When it was planned. */
  plannedAt: Scalars['Instant']['output'];
  /** How many reports of it were received: the next one has the number after. */
  reportedCount: Scalars['Int']['output'];
  /** Where it begins and ends. */
  startPlace: Scalars['String']['output'];
  /** Leaving at the earliest, HH:MM. */
  startsAt: Scalars['String']['output'];
  /** Where it stands. */
  state: RoundState;
  /** Its visits, in order; 40 at most. */
  stops: Array<RoundStop>;
  /** Length of all ways in metres, as planned. */
  wayM: Scalars['Int']['output'];
};

/** What is said of a day on the road. */
export type RoundInput = {
  /** Today or later. */
  day: Scalars['BusinessDate']['input'];
  /** Back at the latest, HH:MM. */
  endsAt: Scalars['String']['input'];
  /** How long a visit lasts, in minutes. */
  serviceMinutes: Scalars['Int']['input'];
  /** Where it begins and ends: a French postcode, or "50.6292, 3.0573". */
  start: Scalars['String']['input'];
  /** Leaving at the earliest, HH:MM. */
  startsAt: Scalars['String']['input'];
};

/** Whom to visit on a day, in which order. */
export type RoundProposal = {
  __typename?: 'RoundProposal';
  /** When one is back, HH:MM. */
  backAt: Scalars['String']['output'];
  /** Visits that were asked for and do not fit. */
  leftOut: Array<ProposedVisit>;
  /** Cases without an address that is on the map; 20 at most. */
  notLocated: Array<ProposedVisit>;
  /** In the order of the day. */
  visits: Array<ProposedVisit>;
  /** Length of all ways in metres, by an estimate. */
  wayM: Scalars['Int']['output'];
};

/** The proposal, or why there is none. */
export type RoundProposalResult = InvalidInput | NotAllowed | RoundProposal;

/** The round as it is now, or why nothing was changed. */
export type RoundResult = InvalidInput | NotAllowed | NotFound | Round;

/** Where a round stands. */
export type RoundState =
  /** Given up before any visit. */
  | 'cancelled'
  /** Its visits were reported, or it was ended after some of them. */
  | 'done'
  /** To be driven, or being driven. */
  | 'planned';

/** A visit in its place in a round. */
export type RoundStop = {
  __typename?: 'RoundStop';
  /** When the visit begins, HH:MM, as planned. */
  beginsAt: Scalars['String']['output'];
  /** Whom to visit; null for a case that the viewer may not see any more. */
  debtCase?: Maybe<DebtCase>;
  /** When the visit ends, HH:MM, as planned. */
  leavesAt: Scalars['String']['output'];
  /** Where the debtor lives today; null when that is not known, or the debtor must not be visited any more. */
  place?: Maybe<VisitPlace>;
  /** Counts from 1. */
  position: Scalars['Int']['output'];
  /** What was reported of it, in order. */
  reports: Array<VisitReport>;
  /** Length of the way to it in metres, as planned. */
  wayM: Scalars['Int']['output'];
};

/** What was wrong with one cell or row. */
export type RowIssue = {
  __typename?: 'RowIssue';
  /** Name of the column; null for the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Physical line of the row, from 1. */
  line: Scalars['Int']['output'];
  /** What is wrong and how to mend it, in the language of the viewer. */
  message: Scalars['String']['output'];
  /** Stable code of the rule. */
  rule: Scalars['String']['output'];
  /** Whether the row was refused. */
  severity: Severity;
  /** What stands in the cell. */
  value?: Maybe<Scalars['String']['output']>;
};

/** One page of a list. */
export type RowIssueConnection = {
  __typename?: 'RowIssueConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<RowIssue>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A page of the dashboard with its filters, under a name. */
export type SavedView = {
  __typename?: 'SavedView';
  /** When it was last changed. */
  changedAt: Scalars['Instant']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Whether the page opens with it for the viewer. */
  isDefault: Scalars['Boolean']['output'];
  /** Whether the viewer saved it, and may change it. */
  isMine: Scalars['Boolean']['output'];
  /** How its owner called it. */
  name: Scalars['String']['output'];
  /** Name of who saved it. */
  ownerName: Scalars['String']['output'];
  /** The address of the page without its filters, such as overview. */
  page: Scalars['String']['output'];
  /** The search parameters of the address, as a JSON object. */
  search: Scalars['String']['output'];
  /** Whether the colleagues of its owner see it: the agency’s people, or the users of the same creditor. */
  shared: Scalars['Boolean']['output'];
};

/** What changes of a saved view; what is left out stays. */
export type SavedViewChangeInput = {
  /** Another name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Other search parameters, as a JSON object. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Whether the colleagues of the viewer see it. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A view to be saved. */
export type SavedViewInput = {
  /** A name that the viewer has not used on this page yet. */
  name: Scalars['String']['input'];
  /** The address of the page without its filters, such as overview. */
  page: Scalars['String']['input'];
  /** The search parameters of the address, as a JSON object. */
  search: Scalars['String']['input'];
  /** Whether the colleagues of the viewer see it. */
  shared: Scalars['Boolean']['input'];
};

/** The saved view as it is now, or why nothing was changed. */
export type SavedViewResult = InvalidInput | NotAllowed | NotFound | SavedView;

/** A second factor, besides the password. */
export type SecondFactorMethod =
  /** The code that an authenticator app shows now. */
  | 'code'
  /** A passkey in a device or password manager. */
  | 'passkey'
  /** One of the codes on paper, each good for one time. */
  | 'recovery_code';

/** The first proof was right, and the account has a second factor: nobody is signed in until it is shown. */
export type SecondFactorNeeded = {
  __typename?: 'SecondFactorNeeded';
  /** Which of them the person has. */
  methods: Array<SecondFactorMethod>;
};

/** What the word of a provider is worth where a second factor is required. */
export type SecondFactorTrust =
  /** Always: the administrator vouches that it demands one of everybody. */
  | 'enforced'
  /** Nothing: people prove the second factor they have here. */
  | 'own'
  /** What it states about each sign-in (acr, amr). */
  | 'stated';

/** How people of the agency get in. */
export type SecurityPolicy = {
  __typename?: 'SecurityPolicy';
  /** Hours after which a session ends, however much it is used. */
  absoluteHours: Scalars['Int']['output'];
  /** Per role, whom the policy would meet unprepared. */
  coverage: Array<FactorCoverage>;
  /** Minutes without any request after which a session ends. */
  idleMinutes: Scalars['Int']['output'];
  /** Roles that cannot work without a second factor. */
  secondFactorRoles: Array<Role>;
};

/** How people of the agency shall get in. */
export type SecurityPolicyInput = {
  /** From 1 to 720. */
  absoluteHours: Scalars['Int']['input'];
  /** From 5 to 1440. */
  idleMinutes: Scalars['Int']['input'];
  /** Roles that cannot work without a second factor. */
  secondFactorRoles: Array<Role>;
};

/** The policy after a change, or why there was none. */
export type SecurityPolicyResult = ConfirmationNeeded | InvalidInput | NotAllowed | SecurityPolicy;

/** An account of a program: it has a role and nobody can sign in to it. */
export type ServiceAccount = {
  __typename?: 'ServiceAccount';
  /** When it was made. */
  createdAt: Scalars['Instant']['output'];
  /** Whose data it sees; null for the agency’s programs. */
  creditor?: Maybe<Creditor>;
  /** When it was closed; null while it is open. */
  deactivatedAt?: Maybe<Scalars['Instant']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Which program works with it. */
  name: Scalars['String']['output'];
  /** Decides what the program may do. */
  role: Role;
  /** Its tokens, the latest first. */
  tokens: Array<ApiToken>;
};

/** The account as it is now, or why nothing was changed. */
export type ServiceAccountResult = ConfirmationNeeded | InvalidInput | NotAllowed | NotFound | ServiceAccount;

/** The viewer is signed in; the session itself is in the cookie. */
export type Session = {
  __typename?: 'Session';
  /** Who is signed in now. */
  viewer: Viewer;
};

/** What something costs from a day on. */
export type SetCostRateInput = {
  /** Minor units of an hour or a piece; null ends the rate from that day on. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** ISO 4217 code. */
  currency: Scalars['String']['input'];
  /** Of what. */
  kind: CostKind;
  /** The first day on which it is valid. */
  validFrom: Scalars['BusinessDate']['input'];
};

/** Whether the link set the password. */
export type SetPasswordByLinkResult = InvalidInput | LinkUnusable | PasswordSet;

/** What a KPI should be from a month on. */
export type SetTargetInput = {
  /** For an agent. Left out, as the other two: for the agency. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** For a creditor. */
  creditorId?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 4217 code, for amounts. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Divides the numerator; 1 when left out. */
  denominator?: InputMaybe<Scalars['BigInt']['input']>;
  /** From which side it holds. */
  direction: TargetDirection;
  /** The first month in which it holds, written YYYY-MM. */
  fromMonth: Scalars['String']['input'];
  /** Which KPI of the catalogue. */
  kpiId: Scalars['ID']['input'];
  /** In the unit of the KPI, of one month for what comes together by month; left out: it ends. */
  numerator?: InputMaybe<Scalars['BigInt']['input']>;
  /** For a portfolio. */
  portfolioId?: InputMaybe<Scalars['ID']['input']>;
  /** True lets the creditor's own users see it. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a hold ends. */
export type SettleHoldInput = {
  /** Which hold. */
  id: Scalars['ID']['input'];
  /** How it was settled, in words. */
  note: Scalars['String']['input'];
  /** How it ends. */
  outcome: HoldOutcome;
};

/** What follows from an issue. */
export type Severity =
  /** The row was refused and changed nothing. */
  | 'reject'
  /** The row was accepted; look at it. */
  | 'warning';

/** A share, exact. */
export type Share = {
  __typename?: 'Share';
  /** The whole; above zero. */
  denominator: Scalars['BigInt']['output'];
  /** The part. */
  numerator: Scalars['BigInt']['output'];
};

/** The name, or why it was not taken. */
export type SignInNameResult = ConfirmationNeeded | InvalidInput | NotAllowed | NotFound | SignInNameSet;

/** People of the agency find it by this name. */
export type SignInNameSet = {
  __typename?: 'SignInNameSet';
  /** The agency. */
  organisation: Organisation;
};

/** What was shown is not valid; where it is a password, it is not said whether the account exists. */
export type SignInRefused = {
  __typename?: 'SignInRefused';
  /** What to do next, in the language of the person. */
  message: Scalars['String']['output'];
};

/** How an attempt to sign in ended. */
export type SignInResult = EnrolmentNeeded | SecondFactorNeeded | Session | SignInRefused;

/** What a sign-in that was begun in this browser still needs. */
export type SignInStep = EnrolmentNeeded | SecondFactorNeeded;

/** What an agent would have to do. */
export type SimulatedAgent = {
  __typename?: 'SimulatedAgent';
  /** Cases of the pool that the draft would give. */
  given: Scalars['Int']['output'];
  /** Who. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Own cases due by the draft. */
  ownAfter: Scalars['Int']['output'];
  /** Own cases due by the strategy in force. */
  ownBefore: Scalars['Int']['output'];
};

/** A case that the draft treats otherwise. */
export type SimulatedMove = {
  __typename?: 'SimulatedMove';
  /** Which case. */
  debtCase: DebtCase;
  /** When by the draft. */
  dueAfter: Scalars['BusinessDate']['output'];
  /** When by the strategy in force. */
  dueBefore: Scalars['BusinessDate']['output'];
  /** Why by the draft. */
  reasonAfter: WorkReason;
  /** Why by the strategy in force. */
  reasonBefore: WorkReason;
};

/** Cases by reason, before and after. */
export type SimulatedReason = {
  __typename?: 'SimulatedReason';
  /** Due by the draft. */
  dueAfter: Scalars['Int']['output'];
  /** Due by the strategy in force. */
  dueBefore: Scalars['Int']['output'];
  /** Due later by the draft. */
  laterAfter: Scalars['Int']['output'];
  /** Due later by the strategy in force. */
  laterBefore: Scalars['Int']['output'];
  /** Why. */
  reason: WorkReason;
};

/** A draft run on yesterday’s stock. Nothing was written. */
export type Simulation = {
  __typename?: 'Simulation';
  /** By agent. */
  agents: Array<SimulatedAgent>;
  /** As of the end of which day. */
  asOf: Scalars['BusinessDate']['output'];
  /** Some of the cases that move. */
  examples: Array<SimulatedMove>;
  /** Cases looked at that the draft treats otherwise. */
  moved: Scalars['Int']['output'];
  /** By reason. */
  reasons: Array<SimulatedReason>;
  /** Of every so many cases one was looked at; 1 for all. */
  sampled: Scalars['Int']['output'];
  /** Open cases. */
  stock: Scalars['Int']['output'];
  /** Due cases of the pool that no agent could be given. */
  ungiven: Scalars['Int']['output'];
};

/** What the draft would do, or what is wrong with it. */
export type SimulationResult = InvalidInput | NotAllowed | Simulation;

/** A call about to be made. */
export type StartCallInput = {
  /** The number to be dialled; left out for one that is not known. */
  contactPointId?: InputMaybe<Scalars['ID']['input']>;
  /** In which case. */
  debtCaseId: Scalars['ID']['input'];
  /** Why rules that can be passed are passed. Needs override_contact_policy. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
};

/** What the contact policy says, or why it was not asked. */
export type StartCallResult = CallStart | InvalidInput | NotAllowed | NotFound;

/** The run that was asked for, or why there is none. */
export type StatisticsResult = NotAllowed | StatisticsRun;

/** One computation of the stored statistics. */
export type StatisticsRun = {
  __typename?: 'StatisticsRun';
  /** Days of portfolios computed so far. */
  daysRecomputed: Scalars['Int']['output'];
  /** True when its last attempt went wrong; the figures stay right without it. */
  failed: Scalars['Boolean']['output'];
  /** When it ended; null while it waits or works. */
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** When it began, or was asked for. */
  startedAt: Scalars['Instant']['output'];
  /** What made it run: night, demand or import. */
  trigger: Scalars['String']['output'];
};

/** What was stopped or taken up again, or why nothing was. */
export type StopReceivingResult = NotFound | ReceivedReport;

/** The version, or why nothing was changed. */
export type StrategyResult = InvalidInput | NotAllowed | NotFound | StrategySaved;

/** The version was kept or published. */
export type StrategySaved = {
  __typename?: 'StrategySaved';
  /** Which version. */
  version: Scalars['Int']['output'];
};

/** What a version of the strategy is today. */
export type StrategyState =
  /** Still changed. */
  | 'draft'
  /** In force. */
  | 'live'
  /** Published, and in force from a later day. */
  | 'planned'
  /** A later one took its place. */
  | 'retired';

/** Something that somebody should look at. */
export type Stuck = {
  __typename?: 'Stuck';
  /** How many cases, files, rows, runs, e-mails, or days. */
  count: Scalars['Int']['output'];
  /** What it is. */
  kind: StuckKind;
  /** Since when. */
  since: Scalars['Instant']['output'];
};

/** What does not go on by itself, or goes on slower than it should. */
export type StuckKind =
  /** Open cases that were due more than a week ago and were not worked. */
  | 'case_overdue'
  /** Open cases of which nobody knows when they are worked next. There is none. */
  | 'case_without_action'
  /** Files that could not be applied, in the last 30 days. */
  | 'file_failed'
  /** Files that did not move for an hour. */
  | 'file_slow'
  /** Files that wait for somebody to say what their columns mean. */
  | 'file_waiting'
  /** E-mails given up in the last 30 days. */
  | 'mail_failed'
  /** E-mails that have waited for more than an hour. */
  | 'mail_waiting'
  /** Rows that files of the last 30 days had refused. */
  | 'rows_refused'
  /** Computations that went wrong since the last good one. */
  | 'statistics_failed'
  /** Days of portfolios that wait, where the last computation is older than 36 hours. */
  | 'statistics_old';

/** What is known of a person who asks; at least one thing. */
export type SubjectCluesInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** First and last name, in any order. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, however written. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Reference of a debtor, claim or case. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** SIREN of a company or sole trader. */
  siren?: InputMaybe<Scalars['String']['input']>;
};

/** A record that may be about the person who asks. */
export type SubjectMatch = {
  __typename?: 'SubjectMatch';
  /** Which creditor knows it. */
  creditor: Creditor;
  /** Its cases. */
  debtCases: Array<DebtCase>;
  /** The record. */
  debtor: Debtor;
  /** How many of the clues speak for it. */
  matches: Scalars['Int']['output'];
};

/** A request for all that is kept about one person (GDPR, art. 15), and the package that answers it. */
export type SubjectRequest = {
  __typename?: 'SubjectRequest';
  /** Where the machine-readable data is; null for everybody else. */
  dataUrl?: Maybe<Scalars['String']['output']>;
  /** The records that are about the person. */
  debtors: Array<Debtor>;
  /** Where the readable document is; null for everybody else. */
  documentUrl?: Maybe<Scalars['String']['output']>;
  /** When the package was last downloaded. */
  downloadedAt?: Maybe<Scalars['Instant']['output']>;
  /** When the package is removed; null until it is ready. */
  expiresAt?: Maybe<Scalars['Instant']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  requestedAt: Scalars['Instant']['output'];
  /** Name of who made it. */
  requestedBy: Scalars['String']['output'];
  /** Where it stands. */
  state: SubjectRequestState;
};

/** The request as it is now, or why there is none. */
export type SubjectRequestResult = ConfirmationNeeded | InvalidInput | NotAllowed | NotFound | SubjectRequest;

/** Where a request for all that is kept about a person stands. */
export type SubjectRequestState =
  /** The package was removed. */
  | 'expired'
  /** The package could not be built; ask again. */
  | 'failed'
  /** The package is being built. */
  | 'queued'
  /** The package can be downloaded by who asked for it. */
  | 'ready';

/** A value of the dimension of the columns. */
export type TableColumn = {
  __typename?: 'TableColumn';
  /** As people read it. */
  title: Scalars['String']['output'];
  /** As a filter takes it; null for none. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A KPI of a table. */
export type TableKpi = {
  __typename?: 'TableKpi';
  /** Why its cells have no value; null where they have. */
  blank?: Maybe<BlankReason>;
  /** The same in words. */
  blankText?: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code of the sums; null where they are counts. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The same for the denominator; null where there is none. */
  denominatorMeasure?: Maybe<Scalars['String']['output']>;
  /** Which KPI of the catalogue, such as recovery-rate. */
  id: Scalars['ID']['output'];
  /** Give it to casesBehind, with the values of the row and column as filters, for the cases of a number. */
  numeratorMeasure: Scalars['String']['output'];
  /** How to read its numerators and denominators. */
  unit: KpiUnit;
};

/** By which KPI the rows of a table are ordered. */
export type TableOrderInput = {
  /** The largest first; rows without a value come last either way. */
  descending: Scalars['Boolean']['input'];
  /** One of the KPIs of the table. */
  kpi: Scalars['ID']['input'];
};

/** A row of a table. Its numbers are lists in one order: for each column, and then for the total of the row where there are columns, each KPI in turn. */
export type TableRow = {
  __typename?: 'TableRow';
  /** Of the compared time. */
  comparedDenominators?: Maybe<Array<Maybe<Scalars['BigInt']['output']>>>;
  /** Of the compared time; null where the table compares with nothing. */
  comparedNumerators?: Maybe<Array<Maybe<Scalars['BigInt']['output']>>>;
  /** Null without a value, and for money and counts. */
  denominators: Array<Maybe<Scalars['BigInt']['output']>>;
  /** Null where a KPI has no value. */
  numerators: Array<Maybe<Scalars['BigInt']['output']>>;
  /** The same as people read them. */
  titles: Array<Scalars['String']['output']>;
  /** One for each row dimension, as a filter takes it. */
  values: Array<Maybe<Scalars['String']['output']>>;
};

/** The case that is in hand now, or why there is none. */
export type TakeNextCaseResult = InvalidInput | NextCaseTaken | NotAllowed;

/** What a KPI should be from a month on, until one set for a later month. Never changed. */
export type Target = {
  __typename?: 'Target';
  /** The agent it is for. */
  agentId?: Maybe<Scalars['ID']['output']>;
  /** Name of the agent it is for. */
  agentName?: Maybe<Scalars['String']['output']>;
  /** The creditor it is for, also of its portfolio. */
  creditor?: Maybe<Creditor>;
  /** ISO 4217 code of amounts. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Divides the numerator; 1 for amounts and counts. */
  denominator: Scalars['BigInt']['output'];
  /** From which side it holds. */
  direction: TargetDirection;
  /** The first month in which it holds, written YYYY-MM. */
  fromMonth: Scalars['String']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Which KPI of the catalogue. */
  kpiId: Scalars['ID']['output'];
  /** In the unit of the KPI; null where it ends. */
  numerator?: Maybe<Scalars['BigInt']['output']>;
  /** The portfolio it is for. */
  portfolio?: Maybe<Portfolio>;
  /** When it was set. */
  setAt: Scalars['Instant']['output'];
  /** Name of who set it; not for creditors. */
  setBy?: Maybe<Scalars['String']['output']>;
  /** True when the creditor's own users see it. */
  shared: Scalars['Boolean']['output'];
};

/** One page of a list. */
export type TargetConnection = {
  __typename?: 'TargetConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<Target>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How a KPI is to lie to its target. */
export type TargetDirection =
  /** The target or more. */
  | 'at_least'
  /** The target or less. */
  | 'at_most';

/** The target that was set, or why none was. */
export type TargetResult = InvalidInput | NotAllowed | NotFound | Target;

/** Whom a target is for. */
export type TargetScope =
  /** The whole agency. */
  | 'agency'
  /** One agent. Not for creditors. */
  | 'agent'
  /** All portfolios of a creditor. */
  | 'creditor'
  /** One portfolio. */
  | 'portfolio';

/** What holds from a month on. */
export type TargetStep = {
  __typename?: 'TargetStep';
  /** Divides the numerator. */
  denominator?: Maybe<Scalars['BigInt']['output']>;
  /** From which side it holds. */
  direction: TargetDirection;
  /** Its first month, written YYYY-MM. */
  fromMonth: Scalars['String']['output'];
  /** In the unit of the KPI; null where the target ends. */
  numerator?: Maybe<Scalars['BigInt']['output']>;
};

/** People who work the same portfolios. */
export type Team = {
  __typename?: 'Team';
  /** When it was archived: it works nothing any more, and gives nobody access. Null for a team that works. */
  archivedAt?: Maybe<Scalars['Instant']['output']>;
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Its people, leads first, then by name. A manager sees those of its own teams. Needs read_people; without it: an empty list. */
  members: Array<TeamMember>;
  /** Name for people; no other team of the agency has it. */
  name: Scalars['String']['output'];
  /** How many open cases it works. */
  openCaseCount: Scalars['Int']['output'];
  /** The portfolios that it works, by name. */
  portfolios: Array<Portfolio>;
};

/** Somebody of the agency who is not in a team. */
export type TeamCandidate = {
  __typename?: 'TeamCandidate';
  /** Full name. */
  name: Scalars['String']['output'];
  /** The id of the person. */
  personId: Scalars['ID']['output'];
  /** What the person is in the agency. */
  role: Role;
};

/** Somebody's place in a team. */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** Full name. */
  name: Scalars['String']['output'];
  /** Who it is: the id of the person. */
  personId: Scalars['ID']['output'];
  /** What the person is in the team. */
  position: TeamPosition;
  /** What the person is in the agency. */
  role: Role;
  /** Since when. */
  since: Scalars['Instant']['output'];
};

/** The agents and teams whose work the viewer may follow, over a period. */
export type TeamPerformance = {
  __typename?: 'TeamPerformance';
  /** By name. */
  agents: Array<AgentPerformance>;
  /** Nothing dated later counts. */
  asOf: Scalars['BusinessDate']['output'];
  /** When it was computed. */
  computedAt: Scalars['Instant']['output'];
  /** From the nightly statistics alone, or in part while answering. */
  dataState: DataState;
  /** By name. An agent of two teams counts in both. */
  teams: Array<TeamPerformanceRow>;
  /** All agents listed, each once. */
  total: Array<PerformanceValue>;
};

/** What the members of a team did, on whatever portfolio. */
export type TeamPerformanceRow = {
  __typename?: 'TeamPerformanceRow';
  /** The ids of its people who are listed. */
  agentIds: Array<Scalars['ID']['output']>;
  /** Name of the team; null for the agents of no team. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the agents of no team. */
  teamId?: Maybe<Scalars['ID']['output']>;
  /** One for each KPI, in the order asked. */
  values: Array<PerformanceValue>;
};

/** What somebody is in a team. What may be seen is the same for both. */
export type TeamPosition =
  /** Answers for the team. */
  | 'lead'
  /** Works the cases of the team. */
  | 'member';

/** The team as it is now, or why nothing was changed. */
export type TeamResult = InvalidInput | NotAllowed | NotFound | Team;

/** One page of a list. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The rows of this page, in the order of the list. */
  nodes: Array<TimelineEntry>;
  /** Where the page ends and whether another follows. */
  pageInfo: PageInfo;
  /** Rows of the whole list. It is counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One thing that happened in a case. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** When it happened; the beginning of the day where only the day is known. */
  at: Scalars['Instant']['output'];
  /** Id of the fact. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: TimelineKind;
  /** The fact itself. */
  subject?: Maybe<TimelineSubject>;
};

/** What stands in the timeline of a case. */
export type TimelineKind =
  /** A claim that was placed. */
  | 'claim'
  /** A call, letter, message or visit. */
  | 'contact'
  /** Something written down without contact. */
  | 'note'
  /** A payment or its reversal. */
  | 'payment'
  /** A promise to pay. */
  | 'promise';

/** The fact behind an entry of the timeline. */
export type TimelineSubject = Activity | Claim | Payment | Promise;

/** The person who is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Ids of the actions that the viewer may do; what is not here is refused. */
  actions: Array<Scalars['String']['output']>;
  /** Set for a creditor's user, who sees only this creditor. */
  creditorId?: Maybe<Scalars['ID']['output']>;
  /** Address used to sign in. */
  email: Scalars['String']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** Language in which the viewer is answered: 'fr' or 'en'. */
  locale: Scalars['String']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** The agency in which the viewer works. */
  organisation: Organisation;
  /** Decides what the viewer may do. */
  role: Role;
};

/** The visits to be made of a case were changed. */
export type VisitChanged = {
  __typename?: 'VisitChanged';
  /** Of which case. */
  debtCase: DebtCase;
};

/** What came of a visit. */
export type VisitOutcome =
  /** Nobody opened. */
  | 'no_answer'
  /** Something else, as the note says. */
  | 'other'
  /** A payment was promised. */
  | 'promised'
  /** The debtor, or somebody authorised, was met. */
  | 'reached_right_party'
  /** The debtor refuses to pay. */
  | 'refused'
  /** Somebody else opened; nothing was disclosed. */
  | 'third_party'
  /** The debtor does not live there. */
  | 'wrong_number';

/** Where a visit goes. */
export type VisitPlace = {
  __typename?: 'VisitPlace';
  /** The address; its lines end in line feeds. */
  address: Scalars['String']['output'];
  /** Of the address among the contact points of the debtor. */
  contactPointId: Scalars['ID']['output'];
  /** Degrees north; null where the address is not on the map. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** How well that is known. */
  precision?: Maybe<PlacePrecision>;
};

/** That a visit was reported. */
export type VisitReport = {
  __typename?: 'VisitReport';
  /** As the device made it. */
  id: Scalars['ID']['output'];
  /** Counts the reports of the round from 1. */
  number: Scalars['Int']['output'];
  /** When the server received it. */
  receivedAt: Scalars['Instant']['output'];
};

/** A visit as a device reports it. */
export type VisitReportInput = {
  /** A case of the round. */
  debtCaseId: Scalars['ID']['input'];
  /** How long it lasted, in seconds. */
  durationSeconds: Scalars['Int']['input'];
  /** Made by the device: a UUID. The same one sent again changes nothing. */
  id: Scalars['ID']['input'];
  /** What else is to be known. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Counts the reports of the round from 1; they are taken in this order. */
  number: Scalars['Int']['input'];
  /** What came of it. */
  outcome: VisitOutcome;
  /** Why the debtor has not paid. */
  reasonForDelay?: InputMaybe<DelayReason>;
  /** When the visit began. */
  visitedAt: Scalars['Instant']['input'];
};

/** How far a synchronisation came. */
export type VisitReportsReceived = {
  __typename?: 'VisitReportsReceived';
  /** The number that is waited for. */
  nextNumber: Scalars['Int']['output'];
  /** Reports that are here now: a device may forget them. */
  receivedIds: Array<Scalars['ID']['output']>;
  /** Why the first of the others was refused, in the language of the viewer. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** The round as it is now. */
  round: Round;
};

/** How far a synchronisation came, or why nothing was received. */
export type VisitReportsResult = NotAllowed | NotFound | VisitReportsReceived;

/** A visit that is to be made. */
export type VisitRequest = {
  __typename?: 'VisitRequest';
  /** A visit begins by then, HH:MM. */
  closesAt?: Maybe<Scalars['String']['output']>;
  /** From when on. */
  dueOn: Scalars['BusinessDate']['output'];
  /** Unique and never changed. */
  id: Scalars['ID']['output'];
  /** What the visit is for. */
  note?: Maybe<Scalars['String']['output']>;
  /** The debtor is there from then on, HH:MM. */
  opensAt?: Maybe<Scalars['String']['output']>;
};

/** How changing the visits of a case ended. */
export type VisitResult = InvalidInput | NotAllowed | NotFound | VisitChanged;

/** Words that should be said otherwise. */
export type WordingWarning = {
  __typename?: 'WordingWarning';
  /** Why, in the language of the viewer. */
  reason: Scalars['String']['output'];
  /** As they stand in the text. */
  written: Scalars['String']['output'];
};

/** How many open cases a question finds. */
export type WorkCount = {
  __typename?: 'WorkCount';
  /** How many cases; debtCases with the same filter lists them. */
  count: Scalars['Int']['output'];
  /** Which question. */
  kind: WorkKind;
};

/** One number of the workload, as a filter of cases. */
export type WorkFilterInput = {
  /** Only those assigned to this person. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** From how many days on a dispute is old: 60 when left out. */
  disputeDays?: InputMaybe<Scalars['Int']['input']>;
  /** From how many days on a case is idle: 30 when left out. */
  idleDays?: InputMaybe<Scalars['Int']['input']>;
  /** What the cases are looked through for. */
  kind: WorkKind;
  /** True for those assigned to nobody. */
  noAssignee?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for those that no team works. */
  noTeam?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that this team works. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** By what the workload is divided. */
export type WorkGrouping =
  | 'assignee'
  | 'portfolio'
  | 'team';

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

/** What somebody has to do today, and did. */
export type WorkQueue = {
  __typename?: 'WorkQueue';
  /** Calls agreed for an hour of today, and those that wait since. */
  agenda: Array<AgendaEntry>;
  /** Open cases that are the person’s. */
  caseCount: Scalars['Int']['output'];
  /** The first cases, in the order in which they are worked. */
  cases: Array<QueuedCase>;
  /** By reason, in the order of the strategy. */
  counts: Array<QueueCount>;
  /** Cases that the person worked today. */
  doneCases: Scalars['Int']['output'];
  /** Promises of today. */
  donePromises: Scalars['Int']['output'];
  /** Contacts of today with the debtor or somebody authorised. */
  doneReached: Scalars['Int']['output'];
  /** The case that the person has in hand. */
  inHandId?: Maybe<Scalars['ID']['output']>;
  /** Name of that person. */
  name: Scalars['String']['output'];
  /** False where the person has enough cases and takes none from the pool. */
  takesFromPool: Scalars['Boolean']['output'];
  /** Today. */
  today: Scalars['BusinessDate']['output'];
  /** Whose queue it is. */
  userId: Scalars['ID']['output'];
};

/** Why a case is to be worked. Which of several wins is for the strategy to say. */
export type WorkReason =
  /** A promise was not kept. */
  | 'broken_promise'
  /** A call was agreed. */
  | 'call_back'
  /** No valid way to reach the debtor is known. */
  | 'contact_data_missing'
  /** The creditor asked something, or answered. */
  | 'creditor_question'
  /** An answer to a dispute is due. */
  | 'dispute_clock'
  /** The first letter was not sent. */
  | 'first_letter'
  /** It is looked at again, so that no case is forgotten. */
  | 'follow_up'
  /** Whether a hold still stands is to be looked at. */
  | 'hold_review'
  /** An instalment is late. */
  | 'instalment_late'
  /** An instalment is due soon. */
  | 'instalment_reminder'
  /** A procedure in court has a deadline. */
  | 'legal_deadline'
  /** A letter or message got no answer. */
  | 'letter_unanswered'
  /** A claim can soon no longer be claimed in court. */
  | 'limitation_near'
  /** The case is new and nobody worked it. */
  | 'new_case'
  /** The debtor was not reached at the last attempt. */
  | 'no_contact'
  /** A payment was taken back. */
  | 'payment_returned'
  /** A plan waits for somebody’s approval. */
  | 'plan_approval'
  /** A payment plan ended because instalments were missed. */
  | 'plan_broken'
  /** A promised payment is due soon. */
  | 'promise_reminder'
  /** A visit is planned. */
  | 'visit_due';

/** A version of the strategy by which cases are worked. */
export type WorkStrategy = {
  __typename?: 'WorkStrategy';
  /** Its rules and parameters as JSON: what is exported, and read back. */
  contentJson: Scalars['String']['output'];
  /** From which day on it is in force. */
  liveFrom?: Maybe<Scalars['BusinessDate']['output']>;
  /** When. */
  madeAt?: Maybe<Scalars['Instant']['output']>;
  /** Who made it, or changed it last. */
  madeBy?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was made. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it is today. */
  state: StrategyState;
  /** 0 is the one that comes with the product. */
  version: Scalars['Int']['output'];
};

/** How the work stands now, over the open cases that the viewer may read. */
export type Workload = {
  __typename?: 'Workload';
  /** When it was read. */
  computedAt: Scalars['Instant']['output'];
  /** By team, by person and by portfolio; a case counts in each of its portfolios. */
  rows: Array<WorkloadRow>;
  /** Today. */
  today: Scalars['BusinessDate']['output'];
  /** Each case once. */
  total: WorkloadRow;
};

/** The open cases of a team, a person or a portfolio. */
export type WorkloadRow = {
  __typename?: 'WorkloadRow';
  /** One for each question. */
  counts: Array<WorkCount>;
  /** Null in the total. */
  grouping?: Maybe<WorkGrouping>;
  /** Null for cases of no team, or assigned to nobody. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name of the team, person or portfolio. */
  name?: Maybe<Scalars['String']['output']>;
  /** What is owed on these cases, by currency. */
  openBalances: Array<Money>;
  /** Since when the oldest case of which nobody was ever reached has been open. */
  unreachedSince?: Maybe<Scalars['BusinessDate']['output']>;
};

/** A letter to be written. */
export type WriteLetterArguments = {
  /** How it goes. */
  channel: LetterChannel;
  /** Where to; when left out, the valid way that is known last. */
  contactPointId?: InputMaybe<Scalars['ID']['input']>;
  /** About which case. */
  debtCaseId: Scalars['ID']['input'];
  /** What it is for. */
  kind: LetterKind;
  /** In which language. */
  language: LetterLanguage;
  /** What is added to this letter alone, where its text has {{ message }}. */
  message?: InputMaybe<Scalars['String']['input']>;
};
