-- One row a paper. Its bytes lie in a file under their sha256; row and record can be made from them again.
create table papers (
  paper_id bigint generated always as identity primary key,
  sha256 text collate "C" not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  bytes bigint not null check (bytes >= 0),
  added_at timestamptz not null,
  media_type text not null,
  language text not null,
  symbol text,
  title text,
  body text,
  situation text,
  meeting_date text,
  counts jsonb not null,
  reader_version text not null
);

create index papers_by_time on papers (added_at desc, paper_id desc);

-- The record as JSON, in the form of the reader that made the row. A cache: it may be emptied at any time.
create table records (
  paper_id bigint primary key references papers (paper_id) on delete cascade,
  record text not null
);
