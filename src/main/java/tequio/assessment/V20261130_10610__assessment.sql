-- Assessments that are being answered. Answers are only added: the newest version of a question
-- counts and the others stay, so that nobody's words are lost. What is frozen is published by the
-- engine of documents under the same number, and nothing here may change any more.
create table assessment (
  government text not null references government (key),
  number int not null check (number > 0),
  instrument text not null,
  instrument_version int not null,
  capacity text not null
    check (capacity in ('government', 'civil-society', 'oversight', 'evaluator')),
  assessor text not null check (not is_blank(assessor) and length(assessor) <= 200),
  state text not null default 'answering'
    check (state in ('answering', 'replying', 'frozen', 'discarded')),
  due date,
  reply_until date,
  seed text check (seed ~ '^[0-9a-f]{16}$'),
  sample int check (sample between 1 and 100),
  edition int not null default 0 check (edition >= 0),
  reason text check (not is_blank(reason)),
  begun_by uuid not null references account (id),
  begun timestamptz not null,
  primary key (government, number),
  foreign key (instrument, instrument_version) references instrument_version (code, version),
  constraint a_sample_has_its_seed check ((seed is null) = (sample is null)),
  constraint a_reply_has_its_day check (state <> 'replying' or reply_until is not null)
);

-- judge = 1 whoever assesses, 2 a second assessor; body = AnsweredQuestion; saved_by is empty where
-- the program answered.
create table assessment_answer (
  government text not null,
  number int not null,
  judge int not null check (judge in (1, 2)),
  question text not null check (question ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version int not null check (version > 0),
  body jsonb not null,
  saved_by uuid references account (id),
  saved timestamptz not null,
  primary key (government, number, judge, question, version),
  foreign key (government, number) references assessment (government, number)
);

create table assessment_reply (
  government text not null,
  number int not null,
  criterion text not null check (criterion ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  words text not null check (not is_blank(words) and length(words) <= 5000),
  office text not null check (not is_blank(office) and length(office) <= 200),
  saved_by uuid not null references account (id),
  saved timestamptz not null,
  primary key (government, number, criterion),
  foreign key (government, number) references assessment (government, number)
);

-- The lock on its row makes whoever freezes wait for answers that are being saved, and the reverse.
create function assessment_takes(its_government text, its_number int, its_state text)
returns boolean language plpgsql as $$
begin
  perform from assessment
    where government = its_government and number = its_number and state = its_state
    for share;
  return found;
end $$;

create function assessment_answer_follows() returns trigger language plpgsql as $$
begin
  if not assessment_takes(new.government, new.number, 'answering') then
    raise exception 'assessment %/% takes no answers', new.government, new.number
      using errcode = 'restrict_violation';
  end if;
  if new.version > 1 and not exists (
      select from assessment_answer where government = new.government and number = new.number
        and judge = new.judge and question = new.question and version = new.version - 1) then
    raise exception 'version % of answer % has none before it', new.version, new.question
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Only what was thrown away before anybody published it goes for good.
create function assessment_answer_stays() returns trigger language plpgsql as $$
begin
  if not assessment_takes(old.government, old.number, 'discarded') then
    raise exception 'answers of assessment %/% stay', old.government, old.number
      using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

create function assessment_reply_follows() returns trigger language plpgsql as $$
begin
  if not assessment_takes(new.government, new.number, 'replying') then
    raise exception 'assessment %/% takes no replies', new.government, new.number
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger follows before insert on assessment_answer
  for each row execute function assessment_answer_follows();
create trigger record_only before update or truncate on assessment_answer
  for each statement execute function refuse_change_to_published();
create trigger stays before delete on assessment_answer
  for each row execute function assessment_answer_stays();
create trigger follows before insert or update on assessment_reply
  for each row execute function assessment_reply_follows();

do $$
declare its_table text;
begin
  foreach its_table in array array['assessment', 'assessment_answer', 'assessment_reply'] loop
    execute format('alter table %I enable row level security', its_table);
    execute format('create policy own_governments on %I
      using (in_work_scope(government)) with check (in_work_scope(government))', its_table);
  end loop;
end $$;
