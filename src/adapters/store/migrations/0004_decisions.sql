-- One row a decision: a person's word on what became of an ask. With the bytes of the papers it is what must be kept: nothing else can make it again.
-- It names its paper by hash and its ask by place and words, so that papers and records may be read anew without touching it.
create table decisions (
  decision_id bigint generated always as identity primary key,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- the ask's anchor, as JSON
  ask text not null,
  against text not null,
  baseline text,
  verdict text not null,
  suggested text not null,
  note text,
  decided_by text not null check (decided_by <> ''),
  decided_at timestamptz not null
);

create index decisions_by_paper on decisions (sha256, decision_id);
create index decisions_by_resolution on decisions (against);

-- Only added to: neither we nor anyone with a connection changes or removes one by mistake.
create function keep_decisions() returns trigger language plpgsql as $$
begin
  raise exception 'A decision is never changed or removed: add a later one';
end
$$;

create trigger decisions_are_kept before update or delete or truncate on decisions
  for each statement execute function keep_decisions();
