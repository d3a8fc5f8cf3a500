-- Who stored a ranking here, and when: no other government adds editions under its code. What came
-- with the program, or by the command, has no owner; what was stored before has no moment.
alter table ranking_edition
  add column owner text generated always as (body::jsonb ->> 'publishedBy') stored
    references government (key),
  add column stored timestamptz,
  add constraint one_owner_of_a_ranking
    exclude using gist (code with =, (coalesce(owner, '')) with <>);
