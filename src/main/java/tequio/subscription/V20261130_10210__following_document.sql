-- One document can be followed, too: the code of its kind and its own, as in secretariat-rules/1.
alter table following add column document text not null default ''
  check (document = '' or number = 0 and document ~ '^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$');
alter table following drop constraint following_pkey;
alter table following add primary key (government, number, document, follower);
comment on column following.document is 'a document of the government; empty for all of it or a commitment';

alter table asked_following add column document text not null default ''
  check (document = '' or number = 0 and document ~ '^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$');
