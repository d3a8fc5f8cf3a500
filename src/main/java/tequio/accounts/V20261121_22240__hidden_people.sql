-- While somebody who is signed in is answered, PostgreSQL shows of these tables their own rows and
-- those of their governments, whatever a statement asks (see storage/WorkScope.java). Before the gate,
-- in jobs and for whoever administers the installation nobody is named and all rows are in sight.
create function asked_by(one uuid) returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('tequio.person', true), '') in ('', coalesce(one::text, '-'));

alter table account_session enable row level security;
create policy own_sessions on account_session using (asked_by(account)) with check (asked_by(account));

alter table account_role enable row level security;
create policy own_and_of_own_governments on account_role
  using (asked_by(account) or in_work_scope(government))
  with check (asked_by(account) or in_work_scope(government));

alter table invitation enable row level security;
create policy own_and_of_own_governments on invitation
  using (asked_by(invited_by) or in_work_scope(government))
  with check (asked_by(invited_by) or in_work_scope(government));

alter table account_unreached enable row level security;
-- Colleagues are those whose role is in sight: somebody has to find the right address.
create policy own_and_of_colleagues on account_unreached
  using (asked_by(account)
    or exists (select from account_role r where r.account = account_unreached.account))
  with check (asked_by(account)
    or exists (select from account_role r where r.account = account_unreached.account));

alter table audit_entry enable row level security;
create policy own_acts on audit_entry for select using (asked_by(account) or asked_by(about));
