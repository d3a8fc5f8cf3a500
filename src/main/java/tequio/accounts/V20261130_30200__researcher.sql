-- Somebody who brings rankings of governments from outside, and does nothing else.
alter table account_role
  drop constraint account_role_role_check,
  add constraint account_role_role_check check (role in ('administrator', 'keeper', 'authority',
    'officer', 'responsible', 'member', 'facilitator', 'researcher', 'citizen', 'capability-link',
    'machine'));
