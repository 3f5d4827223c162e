-- On the server of a partition.
create table provisions_part (
  paper_id bigint not null,
  place integer not null,
  wording uuid not null,
  label text not null,
  kind text not null,
  level smallint not null,
  number integer,
  year integer,
  text text not null,
  words tsvector not null,
  primary key (paper_id, place)
);

create index provisions_part_by_word on provisions_part using gin (words) with (fastupdate = off);
create index provisions_part_by_wording on provisions_part (wording);
