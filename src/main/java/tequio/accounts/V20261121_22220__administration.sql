-- Until which day the people of today govern, as a document says it. What was given for their time
-- ends with it; what is given for the days after does not.
create table administration (
  government text primary key references government (key),
  ends date not null,
  document text not null check (document <> '' and length(document) <= 500),
  told date,
  ended timestamptz
);
