/**
 * Something that is allowed to some roles; what a role may not do is neither shown nor answered. Actions that begin with
 * `read_` change nothing.
 */
export const actions = [
  /** Portfolios, placements and their figures. They name no debtor. */
  'read_portfolio',
  /** Cases with their debtor, claims, payments, promises and activities. */
  'read_case',
  /** Telephone numbers and addresses that the agency found; those that the creditor delivered are part of the case. */
  'read_contact_point',
  /** What the agency noted: notes, reasons for delay such as illness, and why a case is on hold. */
  'read_private_note',
  /** Which team works a portfolio or a case. How the agency arranges its work is no creditor's business. */
  'read_team',
  /** Open and close cases, and say why. */
  'close_case',
  /** Work a case: note contacts, agree promises and plans, open holds, keep the ways to reach the debtor up to date. */
  'work_case',
  /** The debtor's income, charges, assets and debts, as they were told. */
  'read_diagnosis',
  /** Give a case to somebody else, or take it from them. */
  'assign_case',
  /** Which cases are worked when, in which order and by whom. */
  'manage_strategy',
  /** When, how often and how debtors may be contacted. */
  'manage_contact_policy',
  /** Contact a debtor although the contact policy says no, and say why. */
  'override_contact_policy',
  /** Agree to plans that pass the limits of agents. */
  'approve_plan',
  /** What letters and messages say. */
  'manage_template',
  /** Write to many debtors at once. */
  'send_letters',
  /** Who the agency is on paper, and to which account debtors are asked to pay. */
  'manage_letterhead',
  /** Closed cases in intermediate archive: kept as proof, no longer worked. */
  'read_archive',
  'read_import',
  'upload_import',
  'cancel_import',
  'run_statistics',
  /** Take reports away as files. */
  'read_export',
  /** Have reports sent by e-mail, and be warned when a figure passes a threshold. */
  'manage_schedule',
  /** What each agent of one's teams did and brought in. */
  'read_performance',
  /** Note what is agreed with an agent; for the whole agency, set the rules by which contacts are looked through. */
  'manage_performance',
  /** What the KPIs should be. */
  'manage_target',
  /** Write on a report what happened on a day. */
  'annotate_report',
  /** What an hour of an agent, a letter or a message costs the agency. */
  'read_cost',
  'manage_cost',
  /** Who works here, in which team and role. */
  'read_people',
  /** Invite people, change their role, end their sessions, deactivate them. */
  'manage_people',
  /** Make teams, say who belongs to them, and which portfolios they work. */
  'manage_teams',
  /** How people and programs get in: second factors, session times, single sign-on, service accounts and tokens. */
  'read_access',
  'manage_access',
  /** The audit trail. */
  'read_audit',
  /** How long personal data is kept, what the next night would do, and legal holds. */
  'read_retention',
  'manage_retention',
  /** Hand out all that is kept about one person. */
  'export_subject',
] as const

/** An action that needs permission. */
export type Action = (typeof actions)[number]
