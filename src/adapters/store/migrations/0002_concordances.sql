-- Every word of a paper with its places, for searching. Made out of the record, and may be made again from it.
create table concordances (
  paper_id bigint primary key references papers (paper_id) on delete cascade,
  -- What hits are shown in, and where in it they stand, as JSON.
  text text not null,
  places text not null,
  -- Each stem once; and the words and the rows' stretches of words, as little-endian numbers of 32 bits in base 64.
  stems text not null,
  words text not null,
  ranges text not null,
  made_at timestamptz not null default clock_timestamp()
);

-- Papers that are held already are read once more in the background, and get theirs then.
update papers set reader_version = '';
