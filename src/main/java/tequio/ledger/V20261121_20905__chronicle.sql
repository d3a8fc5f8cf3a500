-- The record read by what it is about, and from its end. "C": codes and moments are compared as bytes.
create index ledger_entry_about on ledger_entry (subject collate "C", version);
create index ledger_entry_latest
  on ledger_entry (at collate "C", government collate "C", seq);
create index ledger_entry_latest_of_kind
  on ledger_entry (kind, at collate "C", government collate "C", seq);
