-- Promises are counted on the day on which they were made, too.
create index promise_organisation_id_portfolio_id_promised_on_index on promise (organisation_id, portfolio_id, promised_on);

-- More is stored per day than before: what is stored goes, is read from the facts until the next run, and comes back whole.
truncate daily_measure, daily_open_change, statistics_day;
