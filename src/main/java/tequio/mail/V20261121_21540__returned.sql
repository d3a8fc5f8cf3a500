-- A letter that a server took and sent back.
alter table letter drop constraint letter_state_check;
alter table letter add constraint letter_state_check
  check (state in ('waiting', 'sent', 'refused', 'given-up', 'unknown', 'returned'));
