/**
 * What the application may do with each table: ALL THAT IT NEEDS AND NOTHING MORE. A new table needs a line here. Columns
 * in brackets are the only ones that may be changed.
 */
export const declaredGrants: Readonly<Record<string, string>> = {
  // Facts are written once; what names a person in them may be blanked.
  activity: 'select insert update(natural_key note)',
  allocation: 'select insert',
  audit_check: 'select insert',
  audit_event: 'select insert',
  audit_head: 'select insert update(hash previous_hash sequence)',
  case_assignment: 'select insert update(note)',
  case_snooze: 'select insert update(note)',
  claim_closing: 'select insert',
  contact_check: 'select insert update(override_reason)',
  contact_policy: 'select insert',
  cost_rate: 'select insert',
  hold_event: 'select insert update(note)',
  ledger_entry: 'select insert',
  round_stop: 'select insert',
  visit_report: 'select insert',
  letter_template: 'select insert',
  instalment: 'select insert update(appropriated_minor completed_on in_time_minor status)',
  payment_plan: 'select insert update(active_from decided_by_id decided_by_name end_note ended_on note state)',
  payment: 'select insert update(natural_key note reference)',
  placement: 'select insert',
  target: 'select insert',

  // What people and jobs change, and nobody removes.
  account_link: 'select insert update',
  api_token: 'select insert update(last_used_at revoked_at)',
  claim: 'select insert update',
  conduct_rule: 'select insert update',
  creditor: 'select insert update',
  debt_case: 'select insert update',
  debtor: 'select insert update',
  follow_up: 'select insert update',
  hold: 'select insert update',
  import: 'select insert update',
  import_profile: 'select insert update',
  legal_hold: 'select insert update',
  letter:
    'select insert update(activity_id attempts body next_attempt_at recipient sent_on state state_changed_at state_reason storage_key subject voided_on)',
  letter_batch: 'select insert update',
  letter_batch_case: 'select insert update(letter_id refusal)',
  letterhead: 'select insert update',
  mandate: 'select insert update',
  organisation: 'select insert update',
  organisation_counter: 'select insert update',
  portfolio: 'select insert update',
  promise: 'select insert update',
  provisioned_person: 'select insert update',
  report_export: 'select insert update',
  report_alert: 'select insert update',
  report_schedule: 'select insert update',
  retention_run: 'select insert update',
  round: 'select insert update(ended_at state)',
  visit_request: 'select insert update(ended_on note)',
  statistics_run: 'select insert update',
  subject_request: 'select insert update',
  team: 'select insert update',
  user_account: 'select insert update',
  work_strategy: 'select insert update',

  // What can be removed again, because it was a choice, a proof of identity, or can be computed anew.
  annotation: 'select insert update delete',
  diagnosis: 'select insert delete',
  alert_evaluation: 'select insert update delete',
  authenticator: 'select insert update delete',
  case_lease: 'select insert update delete',
  case_work: 'select insert update',
  claim_balance: 'select insert delete',
  coaching_note: 'select insert delete update(done_at)',
  contact_point: 'select insert update delete',
  contact_preference: 'select insert update delete',
  daily_measure: 'select insert update delete',
  daily_open_change: 'select insert update delete',
  default_view: 'select insert update delete',
  federated_identity: 'select insert delete',
  identity_provider: 'select insert update delete',
  mail_message: 'select insert update delete',
  next_action: 'select insert update delete',
  next_action_mark: 'select insert delete',
  measure_total: 'select insert delete',
  passkey: 'select insert update delete',
  place: 'select insert update delete',
  recovery_code: 'select insert update delete',
  refused_row: 'select insert update delete',
  report_alert_recipient: 'select insert update delete',
  report_delivery: 'select insert update delete',
  report_schedule_recipient: 'select insert update delete',
  retention_rule: 'select insert update delete',
  row_issue: 'select insert update delete',
  saved_view: 'select insert update delete',
  session: 'select insert update delete',
  sign_in_attempt: 'select insert update delete',
  spent_sign_in: 'select insert delete',
  statistics_day: 'select insert update delete',
  statistics_mark: 'select insert update delete',
  subject_request_debtor: 'select insert delete',
  team_member: 'select insert update delete',
  user_absence: 'select insert delete',
  user_skill: 'select insert delete',

  // Read by whoever starts.
  mikro_orm_migrations: 'select',
}

/** Tables that belong to no organisation, and why. */
export const withoutOrganisation: Readonly<Record<string, string>> = {
  mikro_orm_migrations: 'The history of the schema itself.',
  organisation: 'The organisation is its own key; its wall compares the id.',
  sign_in_attempt: 'Guesses are counted before anybody knows for whom; its wall lets only named keys pass.',
}

/** Tables of organisations that a creditor's user may use beyond its creditor, and why. */
export const withoutCreditorWall: Readonly<Record<string, string>> = {
  audit_head: 'Whoever leaves a trace moves the end of the chain; it holds a number and two hashes.',
}

/** Walls between creditors that hold for one command alone, and why: r is select, w update. */
export const narrowCreditorWalls: Readonly<Record<string, string>> = {
  'audit_event r': "A creditor's user leaves traces and reads none.",
  'mail_message r': "A creditor's user causes e-mails, to itself, and reads none.",
  'organisation w': "A creditor's user reads the name of the agency and changes nothing of it.",
}

/** Policies that let more pass than the organisation's own rows, and why. */
export const entries: Readonly<Record<string, string>> = {
  'account_link.own_link': 'Whoever shows the link of an e-mail sees that link.',
  'api_token.own_token': 'A program sees the token that it shows.',
  'identity_provider.sign_in': 'Whoever types an address sees the enabled providers of its domain.',
  'organisation.list_organisations': 'Jobs and the operator see which organisations there are.',
  'organisation.sign_in': 'Whoever types a sign-in name sees the organisation of that name.',
  'passkey.own_credential': 'Whoever shows a passkey sees that passkey.',
  'session.own_token': 'Whoever shows a session token sees that session.',
  'sign_in_attempt.forgotten': 'Counts that slow nobody any more may be found.',
  'sign_in_attempt.forgotten_delete': 'And removed.',
  'sign_in_attempt.named_keys': 'Whoever tries sees the counts of its own keys.',
  'user_account.sign_in': 'Whoever types an address sees the accounts of that address.',
}

/** Where a creditor's users may do less than the agency. */
export const creditorGrants: Readonly<Record<string, string>> = {
  annotation: 'select',
  cost_rate: 'select',
  instalment: 'select',
  letter: 'select',
  payment_plan: 'select',
  target: 'select',
  user_account:
    'select(created_at creditor_id deactivated_at email id invitation_pending kind locale name organisation_id role) update(locale)',
}

/** Functions that work with the rights of the owner, and why. */
export const ownerFunctions: Readonly<Record<string, string>> = {
  count_tables: 'Only an owner may have tables counted; it takes no argument.',
  forget_samples: 'Only an owner may have samples taken anew; it takes no argument.',
  make_audit_partitions: 'Only an owner may make partitions; it takes no argument.',
}
