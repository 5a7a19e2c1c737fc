-- Every tenant table has organisation_id first in its primary key, its unique keys and its foreign keys.

create table organisation (
  id uuid not null,
  name text not null,
  country varchar(2) not null,
  time_zone text not null,
  locale text not null,
  created_at timestamptz not null,
  primary key (id)
);

create table creditor (
  organisation_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  siren text null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table creditor add constraint creditor_organisation_id_code_unique unique (organisation_id, code);

create table mandate (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  reference text not null,
  signed_on date not null,
  valid_from date not null,
  valid_until date null,
  fee_terms text null,
  remittance_terms text null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table mandate add constraint mandate_organisation_id_creditor_id_reference_unique unique (organisation_id, creditor_id, reference);

create table import_profile (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  kind text not null,
  name text not null,
  header_fingerprint text not null,
  mapping jsonb not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table import_profile add constraint import_profile_organisation_id_creditor_id_kind_h_542fe_unique unique (organisation_id, creditor_id, kind, header_fingerprint);
alter table import_profile add constraint import_profile_kind_check check (kind in ('claim', 'payment', 'promise', 'activity'));

create table debtor (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  natural_key text not null,
  reference text null,
  kind text not null,
  name text not null,
  first_name text null,
  siren text null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table debtor add constraint debtor_organisation_id_creditor_id_natural_key_unique unique (organisation_id, creditor_id, natural_key);
alter table debtor add constraint debtor_kind_check check (kind in ('person', 'company'));

create table daily_open_change (
  organisation_id uuid not null,
  portfolio_id uuid not null,
  "day" date not null,
  placement_month date not null,
  due_on date not null,
  creditor_id uuid not null,
  change_minor bigint not null,
  change_count bigint not null,
  computed_at timestamptz not null,
  primary key (organisation_id, portfolio_id, "day", placement_month, due_on)
);

create table daily_measure (
  organisation_id uuid not null,
  portfolio_id uuid not null,
  "day" date not null,
  measure text not null,
  placement_month date not null,
  agent_id uuid not null,
  creditor_id uuid not null,
  "value" bigint not null,
  computed_at timestamptz not null,
  primary key (organisation_id, portfolio_id, "day", measure, placement_month, agent_id)
);

create table contact_point (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  kind text not null,
  "value" text not null,
  valid_from date not null,
  valid_until date null,
  source text not null,
  consent text not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table contact_point add constraint contact_point_organisation_id_debtor_id_kind_value_unique unique (organisation_id, debtor_id, kind, "value");
alter table contact_point add constraint contact_point_kind_check check (kind in ('email', 'phone', 'address'));
alter table contact_point add constraint contact_point_source_check check (source in ('creditor_file', 'debtor', 'agent', 'search'));
alter table contact_point add constraint contact_point_consent_check check (consent in ('unknown', 'given', 'withdrawn'));

create table organisation_counter (
  organisation_id uuid not null,
  name text not null,
  "value" bigint not null,
  primary key (organisation_id, name)
);

create table portfolio (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  mandate_id uuid not null,
  code text not null,
  name text not null,
  currency varchar(3) not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table portfolio add constraint portfolio_organisation_id_creditor_id_code_unique unique (organisation_id, creditor_id, code);

create table refused_row (
  organisation_id uuid not null,
  import_id uuid not null,
  line int not null,
  creditor_id uuid not null,
  cells text[] not null,
  primary key (organisation_id, import_id, line)
);

create table statistics_day (
  organisation_id uuid not null,
  portfolio_id uuid not null,
  "day" date not null,
  creditor_id uuid not null,
  computed_at timestamptz not null,
  primary key (organisation_id, portfolio_id, "day")
);

create table statistics_mark (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  "day" date not null,
  marked_at timestamptz not null,
  primary key (organisation_id, id)
);
create index statistics_mark_organisation_id_portfolio_id_day_index on statistics_mark (organisation_id, portfolio_id, "day");

create table user_account (
  organisation_id uuid not null,
  id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  creditor_id uuid null,
  password_hash text not null,
  locale text not null,
  deactivated_at timestamptz null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table user_account add constraint user_account_organisation_id_email_unique unique (organisation_id, email);
alter table user_account add constraint user_account_role_check check (role in ('administrator', 'manager', 'agent', 'finance', 'auditor', 'creditor'));

create table statistics_run (
  organisation_id uuid not null,
  id uuid not null,
  "trigger" text not null,
  requested_by_id uuid null,
  started_at timestamptz not null,
  finished_at timestamptz null,
  days_recomputed int not null,
  failure text null,
  primary key (organisation_id, id)
);
create index statistics_run_organisation_id_started_at_index on statistics_run (organisation_id, started_at);
alter table statistics_run add constraint statistics_run_trigger_check check ("trigger" in ('night', 'demand', 'import'));

create table "session" (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  token_hash text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz null,
  user_agent text null,
  primary key (organisation_id, id)
);
create index session_token_hash_index on "session" (token_hash);
alter table "session" add constraint session_organisation_id_token_hash_unique unique (organisation_id, token_hash);

create table "import" (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid null,
  kind text not null,
  state text not null,
  file_name text not null,
  storage_key text not null,
  size_bytes bigint not null,
  sha256 text not null,
  received_on date not null,
  apply_when_clear boolean not null,
  uploaded_by_id uuid null,
  uploaded_by_name text not null,
  profile_id uuid null,
  inspection jsonb null,
  mapping jsonb null,
  failure jsonb null,
  progress_rows int not null,
  expected_rows int null,
  progress_at timestamptz null,
  rows_read int null,
  rows_accepted int null,
  rows_refused int null,
  rows_unchanged int null,
  warnings_count int null,
  sum_read_minor bigint null,
  sum_accepted_minor bigint null,
  sum_refused_minor bigint null,
  currency varchar(3) null,
  duplicate_of_id uuid null,
  cancel_requested_at timestamptz null,
  lease_token uuid null,
  attempt int not null,
  created_at timestamptz not null,
  started_at timestamptz null,
  finished_at timestamptz null,
  primary key (organisation_id, id)
);
create index import_organisation_id_created_at_index on "import" (organisation_id, created_at);
create index import_organisation_id_creditor_id_kind_sha256_index on "import" (organisation_id, creditor_id, kind, sha256);
alter table "import" add constraint import_kind_check check (kind in ('claim', 'payment', 'promise', 'activity'));
alter table "import" add constraint import_state_check check (state in ('received', 'inspecting', 'awaiting_mapping', 'queued', 'staging', 'validating', 'applying', 'applied', 'failed', 'cancelled'));

create table row_issue (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  import_id uuid not null,
  line int not null,
  column_name text null,
  "value" text null,
  rule text not null,
  severity text not null,
  parameters jsonb not null,
  primary key (organisation_id, id)
);
create index row_issue_organisation_id_import_id_line_index on row_issue (organisation_id, import_id, line);
alter table row_issue add constraint row_issue_severity_check check (severity in ('reject', 'warning'));

create table placement (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  import_id uuid not null,
  received_on date not null,
  claim_count int not null,
  placed_minor bigint not null,
  currency varchar(3) not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index placement_organisation_id_portfolio_id_received_on_index on placement (organisation_id, portfolio_id, received_on);
alter table placement add constraint placement_organisation_id_import_id_received_on_unique unique (organisation_id, import_id, received_on);

create table debt_case (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  mandate_id uuid not null,
  debtor_id uuid not null,
  number bigint not null,
  phase text not null,
  assignee_id uuid null,
  opened_on date not null,
  closed_on date null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table debt_case add constraint debt_case_organisation_id_number_unique unique (organisation_id, number);
alter table debt_case add constraint debt_case_organisation_id_mandate_id_debtor_id_unique unique (organisation_id, mandate_id, debtor_id);
alter table debt_case add constraint debt_case_phase_check check (phase in ('amicable', 'judicial', 'closed'));

create table claim (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  placement_id uuid not null,
  debt_case_id uuid not null,
  debtor_id uuid not null,
  reference text not null,
  kind text not null,
  issued_on date null,
  due_on date null,
  placed_on date not null,
  principal_minor bigint not null,
  currency varchar(3) not null,
  note text null,
  import_id uuid null,
  line int null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index claim_organisation_id_debt_case_id_index on claim (organisation_id, debt_case_id);
create index claim_organisation_id_portfolio_id_placed_on_index on claim (organisation_id, portfolio_id, placed_on);
alter table claim add constraint claim_organisation_id_creditor_id_reference_unique unique (organisation_id, creditor_id, reference);
alter table claim add constraint claim_principal_check check (principal_minor > 0);
alter table claim add constraint claim_kind_check check (kind in ('civil', 'commercial'));

create table promise (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  claim_id uuid not null,
  amount_minor bigint not null,
  currency varchar(3) not null,
  promised_on date not null,
  due_on date not null,
  grace_days int not null,
  threshold_percent int not null,
  agent_id uuid null,
  agent_name text null,
  cancelled_on date null,
  natural_key text not null,
  note text null,
  status text not null,
  appropriated_minor bigint not null,
  decided_on date null,
  import_id uuid null,
  line int null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index promise_organisation_id_debt_case_id_index on promise (organisation_id, debt_case_id);
create index promise_organisation_id_portfolio_id_due_on_index on promise (organisation_id, portfolio_id, due_on);
alter table promise add constraint promise_organisation_id_creditor_id_natural_key_unique unique (organisation_id, creditor_id, natural_key);
alter table promise add constraint promise_amount_check check (amount_minor > 0);
alter table promise add constraint promise_grace_check check (grace_days >= 0 and grace_days <= 60);
alter table promise add constraint promise_threshold_check check (threshold_percent >= 1 and threshold_percent <= 100);
alter table promise add constraint promise_status_check check (status in ('open', 'kept', 'partly_kept', 'broken', 'cancelled'));

create table payment (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  claim_id uuid not null,
  kind text not null,
  amount_minor bigint not null,
  currency varchar(3) not null,
  paid_on date not null,
  channel text not null,
  method text null,
  reference text null,
  reversal_of_id uuid null,
  natural_key text not null,
  note text null,
  import_id uuid null,
  line int null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index payment_organisation_id_debt_case_id_paid_on_index on payment (organisation_id, debt_case_id, paid_on);
create index payment_organisation_id_claim_id_index on payment (organisation_id, claim_id);
create index payment_organisation_id_reversal_of_id_index on payment (organisation_id, reversal_of_id);
alter table payment add constraint payment_organisation_id_creditor_id_natural_key_unique unique (organisation_id, creditor_id, natural_key);
alter table payment add constraint payment_amount_check check (amount_minor > 0);
alter table payment add constraint payment_kind_check check (kind in ('payment', 'reversal'));
alter table payment add constraint payment_channel_check check (channel in ('agency', 'creditor'));
alter table payment add constraint payment_method_check check (method in ('transfer', 'card', 'cheque', 'cash', 'direct_debit', 'other'));

create table ledger_entry (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  claim_id uuid not null,
  debt_case_id uuid not null,
  debit_account text not null,
  credit_account text not null,
  amount_minor bigint not null,
  currency varchar(3) not null,
  reason text not null,
  occurred_on date not null,
  placed_on date not null,
  payment_id uuid null,
  import_id uuid null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index ledger_entry_organisation_id_claim_id_occurred_on_index on ledger_entry (organisation_id, claim_id, occurred_on);
create index ledger_entry_organisation_id_portfolio_id_occurred_on_index on ledger_entry (organisation_id, portfolio_id, occurred_on);
create index ledger_entry_organisation_id_debt_case_id_index on ledger_entry (organisation_id, debt_case_id);
create index ledger_entry_organisation_id_payment_id_index on ledger_entry (organisation_id, payment_id);
alter table ledger_entry add constraint ledger_entry_amount_check check (amount_minor > 0);
alter table ledger_entry add constraint ledger_entry_accounts_check check (debit_account <> credit_account);
alter table ledger_entry add constraint ledger_entry_debit_account_check check (debit_account in ('claim_principal', 'claim_interest', 'claim_indemnity', 'claim_debtor_costs', 'creditor_claims', 'client_money', 'creditor_direct', 'suspense', 'written_off'));
alter table ledger_entry add constraint ledger_entry_credit_account_check check (credit_account in ('claim_principal', 'claim_interest', 'claim_indemnity', 'claim_debtor_costs', 'creditor_claims', 'client_money', 'creditor_direct', 'suspense', 'written_off'));
alter table ledger_entry add constraint ledger_entry_reason_check check (reason in ('placement', 'payment', 'reversal', 'recall', 'write_off', 'correction'));

create table hold (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  claim_id uuid null,
  kind text not null,
  opened_on date not null,
  closed_on date null,
  reason text null,
  import_id uuid null,
  line int null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index hold_organisation_id_debt_case_id_index on hold (organisation_id, debt_case_id);
alter table hold add constraint hold_organisation_id_claim_id_kind_opened_on_unique unique (organisation_id, claim_id, kind, opened_on);
alter table hold add constraint hold_kind_check check (kind in ('dispute', 'over_indebtedness', 'insolvency', 'deceased', 'vulnerable', 'lawyer'));

create table allocation (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  payment_id uuid not null,
  claim_id uuid not null,
  ledger_entry_id uuid not null,
  bucket text not null,
  amount_minor bigint not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index allocation_organisation_id_payment_id_index on allocation (organisation_id, payment_id);
create index allocation_organisation_id_claim_id_index on allocation (organisation_id, claim_id);
alter table allocation add constraint allocation_amount_check check (amount_minor > 0);
alter table allocation add constraint allocation_bucket_check check (bucket in ('principal', 'interest', 'indemnity', 'debtor_costs', 'unallocated'));

create table audit_event (
  organisation_id uuid not null,
  id uuid not null,
  occurred_at timestamptz not null,
  actor_id uuid null,
  actor_name text not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid null,
  detail jsonb not null,
  primary key (organisation_id, id)
);
create index audit_event_organisation_id_occurred_at_index on audit_event (organisation_id, occurred_at);

create table activity (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  claim_id uuid null,
  occurred_at timestamptz not null,
  occurred_on date not null,
  channel text not null,
  direction text not null,
  outcome text null,
  reason_for_delay text null,
  duration_seconds int null,
  agent_id uuid null,
  agent_name text null,
  note text null,
  natural_key text not null,
  import_id uuid null,
  line int null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index activity_organisation_id_debt_case_id_occurred_at_index on activity (organisation_id, debt_case_id, occurred_at);
create index activity_organisation_id_portfolio_id_occurred_on_index on activity (organisation_id, portfolio_id, occurred_on);
alter table activity add constraint activity_organisation_id_creditor_id_natural_key_unique unique (organisation_id, creditor_id, natural_key);
alter table activity add constraint activity_channel_check check (channel in ('call', 'letter', 'email', 'sms', 'visit', 'note'));
alter table activity add constraint activity_direction_check check (direction in ('outbound', 'inbound'));
alter table activity add constraint activity_outcome_check check (outcome in ('reached_right_party', 'third_party', 'no_answer', 'wrong_number', 'refused', 'promised', 'sent', 'bounced', 'other'));
alter table activity add constraint activity_reason_for_delay_check check (reason_for_delay in ('forgot', 'cash_flow', 'dispute', 'unemployment', 'illness', 'separation', 'invoice_not_received', 'bank_problem', 'other'));

alter table creditor add constraint creditor_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;

alter table mandate add constraint mandate_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table mandate add constraint mandate_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table import_profile add constraint import_profile_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table import_profile add constraint import_profile_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table debtor add constraint debtor_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table debtor add constraint debtor_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table daily_open_change add constraint daily_open_change_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table daily_open_change add constraint daily_open_change_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table daily_measure add constraint daily_measure_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table daily_measure add constraint daily_measure_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table contact_point add constraint contact_point_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table contact_point add constraint contact_point_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table contact_point add constraint contact_point_organisation_id_debtor_id_foreign foreign key (organisation_id, debtor_id) references debtor (organisation_id, id) on update no action on delete no action;

alter table organisation_counter add constraint organisation_counter_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;

alter table portfolio add constraint portfolio_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table portfolio add constraint portfolio_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table portfolio add constraint portfolio_organisation_id_mandate_id_foreign foreign key (organisation_id, mandate_id) references mandate (organisation_id, id) on update no action on delete no action;

alter table refused_row add constraint refused_row_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table refused_row add constraint refused_row_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table statistics_day add constraint statistics_day_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table statistics_day add constraint statistics_day_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table statistics_mark add constraint statistics_mark_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table statistics_mark add constraint statistics_mark_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table statistics_mark add constraint statistics_mark_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;

alter table user_account add constraint user_account_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table user_account add constraint user_account_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table statistics_run add constraint statistics_run_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table statistics_run add constraint statistics_run_organisation_id_requested_by_id_foreign foreign key (organisation_id, requested_by_id) references user_account (organisation_id, id) on update no action on delete no action;

alter table "session" add constraint session_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table "session" add constraint session_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;

alter table "import" add constraint import_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table "import" add constraint import_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table "import" add constraint import_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table "import" add constraint import_organisation_id_uploaded_by_id_foreign foreign key (organisation_id, uploaded_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table "import" add constraint import_organisation_id_profile_id_foreign foreign key (organisation_id, profile_id) references import_profile (organisation_id, id) on update no action on delete no action;
alter table "import" add constraint import_organisation_id_duplicate_of_id_foreign foreign key (organisation_id, duplicate_of_id) references "import" (organisation_id, id) on update no action on delete no action;

alter table row_issue add constraint row_issue_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table row_issue add constraint row_issue_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table row_issue add constraint row_issue_organisation_id_import_id_foreign foreign key (organisation_id, import_id) references "import" (organisation_id, id) on update no action on delete no action;

alter table placement add constraint placement_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table placement add constraint placement_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table placement add constraint placement_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table placement add constraint placement_organisation_id_import_id_foreign foreign key (organisation_id, import_id) references "import" (organisation_id, id) on update no action on delete no action;

alter table debt_case add constraint debt_case_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table debt_case add constraint debt_case_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table debt_case add constraint debt_case_organisation_id_mandate_id_foreign foreign key (organisation_id, mandate_id) references mandate (organisation_id, id) on update no action on delete no action;
alter table debt_case add constraint debt_case_organisation_id_debtor_id_foreign foreign key (organisation_id, debtor_id) references debtor (organisation_id, id) on update no action on delete no action;
alter table debt_case add constraint debt_case_organisation_id_assignee_id_foreign foreign key (organisation_id, assignee_id) references user_account (organisation_id, id) on update no action on delete no action;

alter table claim add constraint claim_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table claim add constraint claim_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table claim add constraint claim_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table claim add constraint claim_organisation_id_placement_id_foreign foreign key (organisation_id, placement_id) references placement (organisation_id, id) on update no action on delete no action;
alter table claim add constraint claim_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table claim add constraint claim_organisation_id_debtor_id_foreign foreign key (organisation_id, debtor_id) references debtor (organisation_id, id) on update no action on delete no action;
alter table claim add constraint claim_organisation_id_import_id_foreign foreign key (organisation_id, import_id) references "import" (organisation_id, id) on update no action on delete no action;

alter table promise add constraint promise_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table promise add constraint promise_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table promise add constraint promise_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table promise add constraint promise_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table promise add constraint promise_organisation_id_claim_id_foreign foreign key (organisation_id, claim_id) references claim (organisation_id, id) on update no action on delete no action;
alter table promise add constraint promise_organisation_id_agent_id_foreign foreign key (organisation_id, agent_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table promise add constraint promise_organisation_id_import_id_foreign foreign key (organisation_id, import_id) references "import" (organisation_id, id) on update no action on delete no action;

alter table payment add constraint payment_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table payment add constraint payment_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table payment add constraint payment_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table payment add constraint payment_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table payment add constraint payment_organisation_id_claim_id_foreign foreign key (organisation_id, claim_id) references claim (organisation_id, id) on update no action on delete no action;
alter table payment add constraint payment_organisation_id_reversal_of_id_foreign foreign key (organisation_id, reversal_of_id) references payment (organisation_id, id) on update no action on delete no action;
alter table payment add constraint payment_organisation_id_import_id_foreign foreign key (organisation_id, import_id) references "import" (organisation_id, id) on update no action on delete no action;

alter table ledger_entry add constraint ledger_entry_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table ledger_entry add constraint ledger_entry_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table ledger_entry add constraint ledger_entry_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table ledger_entry add constraint ledger_entry_organisation_id_claim_id_foreign foreign key (organisation_id, claim_id) references claim (organisation_id, id) on update no action on delete no action;
alter table ledger_entry add constraint ledger_entry_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table ledger_entry add constraint ledger_entry_organisation_id_payment_id_foreign foreign key (organisation_id, payment_id) references payment (organisation_id, id) on update no action on delete no action;
alter table ledger_entry add constraint ledger_entry_organisation_id_import_id_foreign foreign key (organisation_id, import_id) references "import" (organisation_id, id) on update no action on delete no action;

alter table hold add constraint hold_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table hold add constraint hold_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table hold add constraint hold_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table hold add constraint hold_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table hold add constraint hold_organisation_id_claim_id_foreign foreign key (organisation_id, claim_id) references claim (organisation_id, id) on update no action on delete no action;
alter table hold add constraint hold_organisation_id_import_id_foreign foreign key (organisation_id, import_id) references "import" (organisation_id, id) on update no action on delete no action;

alter table allocation add constraint allocation_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table allocation add constraint allocation_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table allocation add constraint allocation_organisation_id_payment_id_foreign foreign key (organisation_id, payment_id) references payment (organisation_id, id) on update no action on delete no action;
alter table allocation add constraint allocation_organisation_id_claim_id_foreign foreign key (organisation_id, claim_id) references claim (organisation_id, id) on update no action on delete no action;
alter table allocation add constraint allocation_organisation_id_ledger_entry_id_foreign foreign key (organisation_id, ledger_entry_id) references ledger_entry (organisation_id, id) on update no action on delete no action;

alter table audit_event add constraint audit_event_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table audit_event add constraint audit_event_organisation_id_actor_id_foreign foreign key (organisation_id, actor_id) references user_account (organisation_id, id) on update no action on delete no action;

alter table activity add constraint activity_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table activity add constraint activity_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table activity add constraint activity_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table activity add constraint activity_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table activity add constraint activity_organisation_id_claim_id_foreign foreign key (organisation_id, claim_id) references claim (organisation_id, id) on update no action on delete no action;
alter table activity add constraint activity_organisation_id_agent_id_foreign foreign key (organisation_id, agent_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table activity add constraint activity_organisation_id_import_id_foreign foreign key (organisation_id, import_id) references "import" (organisation_id, id) on update no action on delete no action;
