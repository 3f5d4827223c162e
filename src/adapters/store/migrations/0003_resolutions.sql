-- One row a source of resolutions that was imported. Its bytes lie in a file under their sha256; row and texts can be made from them again.
create table imports (
  import_id bigint generated always as identity primary key,
  sha256 text collate "C" not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  bytes bigint not null check (bytes >= 0),
  imported_at timestamptz not null,
  importer_version text not null,
  -- false while its texts are being put in, and after a kill
  is_whole boolean not null,
  findings jsonb not null
);

-- One row a text of a resolution or statement of the President that a source holds. Several sources may hold one symbol: which counts is settled elsewhere.
create table resolutions (
  import_id bigint not null references imports (import_id) on delete cascade,
  -- which of the source's texts it is, from 1
  place integer not null check (place > 0),
  symbol text collate "C" not null,
  printed text not null,
  -- of a resolution; a statement bears none
  number integer,
  year integer,
  date text,
  text_kind text not null check (text_kind in ('adopted', 'draft')),
  form text not null check (form in ('issued', 'file', 'row')),
  source text,
  sha256 text collate "C" not null,
  -- signs without blanks: a PDF's text is laid out with them
  length integer not null,
  text text not null,
  primary key (import_id, place)
);

create index resolutions_by_symbol on resolutions (symbol, import_id, place);
