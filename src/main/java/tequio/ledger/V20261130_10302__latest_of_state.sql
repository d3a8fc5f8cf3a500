-- The record of a state and of its municipalities from its end: their keys begin with its own.
create index ledger_entry_latest_of_state
  on ledger_entry (left(government, 2), at collate "C", government collate "C", seq);
