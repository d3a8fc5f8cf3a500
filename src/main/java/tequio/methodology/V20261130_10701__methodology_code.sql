-- A methodology is addressed by its code alone, whichever government published it.
create unique index methodology_code on document (code) where kind = 'methodology';

create index document_of_kind on document (kind, government, code);
