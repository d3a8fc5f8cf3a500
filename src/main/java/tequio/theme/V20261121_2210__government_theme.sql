-- How a government looks. Working data: the next look takes the place of the one before.
create table government_theme (
  government text primary key references government (key),
  colour text check (colour ~ '^#[0-9a-f]{6}$'),
  crest text,
  crest_words text check (crest_words <> ''),
  crest_width int check (crest_width > 0),
  crest_height int check (crest_height > 0),
  foreign key (government, crest) references stored_file (government, hash),
  check (num_nulls(crest, crest_words, crest_width, crest_height) in (0, 4)),
  check (colour is not null or crest is not null)
);
