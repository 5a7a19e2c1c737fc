-- The desk: contact points that people keep up to date, and calls that know which number they were made to.

alter table contact_point
  add column role text not null default 'debtor',
  add column ended_reason text null,
  add column corrects_id uuid null;
alter table contact_point add constraint contact_point_role_check check (role in ('debtor', 'authorised_relative', 'representative', 'lawyer'));
alter table contact_point add constraint contact_point_ended_reason_check check (ended_reason in ('corrected', 'wrong_number', 'bounced', 'moved', 'asked', 'other'));

alter table activity
  add column contact_point_id uuid null,
  add column corrects_id uuid null;
alter table activity drop constraint activity_outcome_check;
alter table activity add constraint activity_outcome_check check (outcome in ('reached_right_party', 'third_party', 'no_answer', 'wrong_number', 'refused', 'promised', 'sent', 'bounced', 'other', 'voicemail', 'callback_asked', 'disputed'));
