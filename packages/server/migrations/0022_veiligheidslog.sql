-- The security log in full: who did what with which item, from where, allowed or refused; and its seals.

alter table veiligheidslog
  add column trace_id       text check (trace_id ~ '^[0-9a-f]{32}$'),
  -- The pattern of the road (`GET /dossiers/:id`) or the command, never an address with what somebody typed.
  add column weg            text,
  add column doel           text,
  add column dossier_id     uuid,
  add column voorwerp_soort text,
  add column voorwerp_id    text check (length(voorwerp_id) <= 100),
  -- Code of the refusal or fault.
  add column reden          text,
  add column adres          text check (length(adres) <= 64),
  -- Family of browser and system, never the header itself: anybody can write anything in that.
  add column agent          text check (length(agent) <= 60),
  -- The emergency access that this act rested on.
  add column noodtoegang_id uuid;
drop index veiligheidslog_gemeente;
create index veiligheidslog_tijd on veiligheidslog (gemeente_id, op desc, id desc);
create index veiligheidslog_dossier on veiligheidslog (gemeente_id, dossier_id, op desc, id desc)
  where dossier_id is not null;
create index veiligheidslog_persoon on veiligheidslog (gemeente_id, medewerker_id, op desc, id desc);

-- Rows sealed in batches, each seal upon the one before. Signed with a key that is not in the database, so that whoever
-- owns the database can break the chain and cannot make another one that holds.
create table veiligheidszegel (
  -- '-': attempts to sign in that belong to no municipality.
  gemeente_id  text not null,
  volgnummer   integer not null check (volgnummer > 0),
  aantal       integer not null check (aantal > 0),
  van_op       timestamptz not null,
  tot_op       timestamptz not null check (tot_op >= van_op),
  regels       uuid[] not null check (cardinality(regels) = aantal),
  -- SHA-256 of each row, in the order of `regels`.
  hashes       bytea not null check (octet_length(hashes) = 32 * aantal),
  vorige_hash  bytea not null check (octet_length(vorige_hash) = 32),
  hash         bytea not null check (octet_length(hash) = 32),
  verzegeld_op timestamptz not null,
  sleutel      text not null,
  handtekening text not null,
  primary key (gemeente_id, volgnummer)
);
create index veiligheidszegel_tijd on veiligheidszegel (gemeente_id, tot_op);
create trigger alleen_toevoegen before update or delete or truncate on veiligheidszegel
  for each statement execute function weiger_wijziging();

-- How long each log is kept: the last row counts, the earlier ones stay. Without a row nothing is thrown away.
create table logbewaring (
  gemeente_id text not null references gemeente,
  id          uuid not null,
  log         text not null check (log in ('veiligheid', 'verwerking')),
  maanden     integer not null check (maanden between 6 and 240),
  -- Decision or policy that sets the term.
  bron        text not null check (length(btrim(bron)) between 3 and 300),
  -- Empty: set up by the system.
  door        uuid,
  op          timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door) references medewerker
);
create index logbewaring_laatste on logbewaring (gemeente_id, log, op desc, id desc);
create trigger alleen_toevoegen before update or delete or truncate on logbewaring
  for each statement execute function weiger_wijziging();

-- Who watches the logs. Signing in already asked whether this person still works here.
create function is_privacyfunctionaris() returns boolean language sql stable parallel safe as $$
  select exists (select from medewerker m where m.gemeente_id = huidige_gemeente()
    and m.id = huidige_medewerker() and 'privacyfunctionaris' = any (m.rollen)) $$;
-- Before this moment rows of a log may go; null, and so never, while nothing is set.
create function loggrens(welk text) returns timestamptz language sql stable parallel safe as $$
  select now() - make_interval(months => (select maanden from logbewaring
    where gemeente_id = huidige_gemeente() and log = welk order by op desc, id desc limit 1)) $$;

-- Rights -------------------------------------------------------------------------

create policy lezen on veiligheidslog for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()));
grant select on veiligheidslog to luwte_medewerker;
-- Only what is past its term, and only by the role that destroys.
drop trigger alleen_toevoegen on veiligheidslog;
create trigger alleen_vernietigen before update or delete or truncate on veiligheidslog
  for each statement execute function weiger_behalve_vernietiger();
create policy vernietiger_lezen on veiligheidslog for select to luwte_vernietiger
  using (gemeente_id = huidige_gemeente() and op < (select loggrens('veiligheid')));
create policy vernietiger_wissen on veiligheidslog for delete to luwte_vernietiger
  using (gemeente_id = huidige_gemeente() and op < (select loggrens('veiligheid')));
grant select (gemeente_id, id, op), delete on veiligheidslog to luwte_vernietiger;

alter table veiligheidszegel enable row level security;
alter table veiligheidszegel force row level security;
create policy lezen on veiligheidszegel for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()));
create policy systeem on veiligheidszegel to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy vernietiger on veiligheidszegel for select to luwte_vernietiger
  using (gemeente_id = huidige_gemeente());
grant select on veiligheidszegel to luwte_medewerker;
grant select, insert on veiligheidszegel to luwte_systeem;
grant select (gemeente_id, volgnummer, regels, tot_op) on veiligheidszegel to luwte_vernietiger;

alter table logbewaring enable row level security;
alter table logbewaring force row level security;
create policy lezen on logbewaring for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()));
create policy toevoegen on logbewaring for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and door = huidige_medewerker() and (select is_privacyfunctionaris()));
create policy systeem on logbewaring to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy vernietiger on logbewaring for select to luwte_vernietiger using (gemeente_id = huidige_gemeente());
grant select, insert on logbewaring to luwte_medewerker, luwte_systeem;
grant select on logbewaring to luwte_vernietiger;
