-- Drafts of every kind of document lie in one table. plan = the plan that a plan or a commitment is
-- published with; of every other document none, since it is published alone.
alter table draft alter column plan drop not null;
alter table draft
  drop constraint draft_kind_check,
  add constraint kind_is_a_word check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  add constraint published_with_a_plan
    check ((kind in ('plan', 'commitment')) = (plan is not null)),
  add constraint removed_from_a_plan check (removed is null or kind = 'commitment');

insert into draft (government, kind, code, version, base, body, begun, changed)
select government, kind, code, version, base, body, begun, changed from document_draft;
drop table document_draft;

create or replace function drafted_identifiers(its_government text)
returns table (kind text, code text)
language sql stable security definer set search_path from current as $$
  select draft.kind, draft.code from draft
  where draft.government = its_government and draft.base = 0 and draft.plan is not null
$$;

-- What a waiting request about moved dates has seen names each draft by its kind.
update date_move set seen =
  regexp_replace(
    regexp_replace(seen, '(^|, )planes ', '\1plan ', 'g'), '(^|, )compromisos ', '\1commitment ', 'g');
