-- Joint declarations while they are written and signed. fields = DeclarationFields, body = what is
-- signed: JointDeclaration without its signatures. What is signed by all is published by the engine
-- of documents, and nothing here may change any more.
create table joint_declaration (
  government text not null references government (key),
  exercise text not null,
  state text not null default 'drafting' check (state in ('drafting', 'signing', 'signed')),
  fields jsonb not null,
  body jsonb,
  version int not null default 1 check (version > 0),
  begun_by uuid not null references account (id),
  saved timestamptz not null,
  primary key (government, exercise),
  constraint what_is_signed_has_its_text check (state = 'drafting' or body is not null)
);

-- Who signs, and how each one did. The address is forgotten once all have signed.
create table declaration_signatory (
  government text not null,
  exercise text not null,
  number int not null check (number > 0),
  party text not null check (party ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (not is_blank(name) and length(name) <= 200),
  office text not null check (not is_blank(office) and length(office) <= 200),
  mail text check (mail = lower(mail) and mail ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(mail) <= 254),
  signed date,
  method text check (method in ('screen', 'paper')),
  scan text check (scan ~ '^[0-9a-f]{64}$'),
  signed_by uuid references account (id),
  recorded timestamptz,
  primary key (government, exercise, number),
  foreign key (government, exercise) references joint_declaration (government, exercise),
  foreign key (government, scan) references stored_file (government, hash),
  constraint a_signature_is_whole check (
    (signed is null) = (method is null) and (signed is null) = (signed_by is null)
    and (signed is null) = (recorded is null)),
  constraint paper_has_its_scan check ((scan is not null) = (coalesce(method, '') = 'paper'))
);
create unique index declaration_signatory_once
  on declaration_signatory (government, exercise, party, lower(name));
create unique index declaration_signatory_mail
  on declaration_signatory (government, exercise, mail) where mail is not null;

create function joint_declaration_follows() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'signed' then
    raise exception 'declaration %/% stays', old.government, old.exercise
      using errcode = 'restrict_violation';
  end if;
  if (new.government, new.exercise) is distinct from (old.government, old.exercise)
    or old.state = 'drafting' and new.state = 'signed'
    or old.state = 'signing' and new.state <> 'drafting'
      and (new.fields, new.body) is distinct from (old.fields, old.body) then
    raise exception 'declaration %/% does not change so', old.government, old.exercise
      using errcode = 'restrict_violation';
  end if;
  if new.state = 'drafting' and exists (select from declaration_signatory s
      where s.government = old.government and s.exercise = old.exercise and s.signed is not null) then
    raise exception 'declaration %/% is signed already', old.government, old.exercise
      using errcode = 'restrict_violation';
  end if;
  if new.state = 'signed' and (
      exists (select from declaration_signatory s
        where s.government = old.government and s.exercise = old.exercise and s.signed is null)
      or exists (select from jsonb_array_elements(new.body -> 'parties') p
        where p ->> 'standing' = 'signs' and not exists (select from declaration_signatory s
          where s.government = old.government and s.exercise = old.exercise
            and s.party = p ->> 'code' and s.signed is not null))) then
    raise exception 'declaration %/% lacks a signature', old.government, old.exercise
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger follows before update or delete on joint_declaration
  for each row execute function joint_declaration_follows();

-- The lock on its declaration makes whoever publishes wait for a signature, and the reverse.
create function declaration_signatory_follows() returns trigger language plpgsql as $$
declare
  its declaration_signatory := coalesce(new, old);
  its_state text;
begin
  select state into its_state from joint_declaration
    where government = its.government and exercise = its.exercise for share;
  if tg_op = 'UPDATE' and (new.mail is null or new.mail = old.mail)
    and (to_jsonb(new) - 'mail') = (to_jsonb(old) - 'mail') then
    return new;
  end if;
  if its_state = 'signed' or tg_op <> 'INSERT' and old.signed is not null then
    raise exception 'signatory %/%/% stays', its.government, its.exercise, its.number
      using errcode = 'restrict_violation';
  end if;
  if tg_op <> 'DELETE' and new.signed is not null and (tg_op = 'INSERT' or its_state <> 'signing'
      or (new.number, new.party, new.name, new.office)
        is distinct from (old.number, old.party, old.name, old.office)) then
    raise exception 'signatory %/%/% signs what is open', its.government, its.exercise, its.number
      using errcode = 'restrict_violation';
  end if;
  return its;
end $$;

create trigger follows before insert or update or delete on declaration_signatory
  for each row execute function declaration_signatory_follows();

-- Who asked to adhere and how to reach them. What is public of it is a fact; the row goes when its
-- owner withdraws, or unconfirmed after a day.
create table adhesion_request (
  id uuid primary key,
  government text not null references government (key),
  exercise text not null,
  type text not null check (type in ('organisation', 'university', 'company', 'citizen')),
  name text not null check (not is_blank(name) and length(name) <= 200),
  shown boolean not null,
  address text not null check (length(address) <= 254),
  language text not null,
  ticket bytea not null unique check (length(ticket) = 32),
  state text not null default 'asked' check (state in ('asked', 'confirmed', 'accepted')),
  adhesion int check (adhesion > 0),
  asked timestamptz not null,
  constraint accepted_is_numbered check ((state = 'accepted') = (adhesion is not null)),
  constraint only_a_citizen_is_not_shown check (shown or type = 'citizen')
);
create index adhesion_request_address on adhesion_request (government, address, asked);
create unique index adhesion_request_number on adhesion_request (government, exercise, adhesion)
  where adhesion is not null;

do $$
declare its_table text;
begin
  foreach its_table in array array['joint_declaration', 'declaration_signatory', 'adhesion_request'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;

-- Somebody who is to sign sees that they are and what, of whatever government.
create policy own_signature on declaration_signatory for select
  using (exists (select from account a where a.mail = declaration_signatory.mail
    and a.id::text = current_setting('tequio.person', true) and asked_by(a.id)));
create policy own_declaration on joint_declaration for select
  using (exists (select from declaration_signatory s join account a on a.mail = s.mail
    where s.government = joint_declaration.government and s.exercise = joint_declaration.exercise
      and a.id::text = current_setting('tequio.person', true) and asked_by(a.id)));
