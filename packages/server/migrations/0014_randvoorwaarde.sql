-- What a municipality says of each randvoorwaarde of its policy: in order or not, until when, and where that stands.
-- Answers are only added. The last one counts and the earlier ones stay: what was known when somebody decided has to be
-- explained later.
create table randvoorwaarde_antwoord (
  gemeente_id     text not null references gemeente,
  id              uuid not null,
  -- Id in the policy.
  randvoorwaarde  text not null check (length(randvoorwaarde) between 1 and 100),
  geregeld        boolean not null,
  -- Last day, inclusive; empty: no end.
  tot             date,
  toelichting     text check (length(btrim(toelichting)) > 0),
  -- Empty: set up by the system.
  door            uuid,
  op              timestamptz not null,
  check (geregeld or tot is null),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door) references medewerker
);
create index randvoorwaarde_antwoord_laatste on randvoorwaarde_antwoord (gemeente_id, randvoorwaarde, op desc);

alter table randvoorwaarde_antwoord enable row level security;
alter table randvoorwaarde_antwoord force row level security;
create policy lezen on randvoorwaarde_antwoord for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
-- In one's own name only.
create policy toevoegen on randvoorwaarde_antwoord for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and door = huidige_medewerker());
create policy systeem on randvoorwaarde_antwoord to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert on randvoorwaarde_antwoord to luwte_medewerker, luwte_systeem;
