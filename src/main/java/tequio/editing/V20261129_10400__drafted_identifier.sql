-- What drafts reserve, whoever asks: numbers of commitments and codes of plans of which nothing was
-- published yet. Only these leave the work scope, so that an import never takes them.
create function drafted_identifiers(its_government text)
returns table (kind text, code text)
language sql stable security definer set search_path from current as $$
  select draft.kind, draft.code from draft where draft.government = its_government and draft.base = 0
$$;
