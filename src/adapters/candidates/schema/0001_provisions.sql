-- On the server that is asked. Provisions are hash-partitioned by paper; each partition lies on a server of its own, or on this one (see 0001_part.sql).
-- Plain SQL that Citus and CockroachDB take too, but for the partitions: Citus distributes "provisions" by paper_id instead.

-- One row a text.
create table provision_papers (
  -- made of the symbol, so that a text that was half put in before a crash is found again
  paper_id bigint primary key,
  symbol text collate "C" not null unique,
  date text,
  year integer,
  number integer,
  text_kind text not null check (text_kind in ('adopted', 'draft')),
  -- tells whether the text behind it is the same as before
  fingerprint bigint not null
);

-- One row a provision. A unique index over foreign partitions is not to be had: each partition has (paper_id, place) as its primary key.
create table provisions (
  paper_id bigint not null,
  place integer not null,
  -- equal for provisions with equal words
  wording uuid not null,
  label text not null,
  kind text not null,
  level smallint not null,
  number integer,
  year integer,
  text text not null,
  words tsvector not null
) partition by hash (paper_id);

-- One row a term: how many wordings hold it.
create table provision_terms (
  term text collate "C" primary key,
  held bigint not null
);

-- One row: how many wordings there are, and by which version of the terms they are found. Whoever puts texts in locks it.
create table provision_totals (
  one boolean primary key default true check (one),
  wordings bigint not null,
  terms_version text not null
);
