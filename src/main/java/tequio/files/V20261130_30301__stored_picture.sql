-- How large the stored pictures are. It follows from their bytes, so it belongs to the hash and to no government.
create table stored_picture (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  width int not null check (width > 0),
  height int not null check (height > 0)
);
