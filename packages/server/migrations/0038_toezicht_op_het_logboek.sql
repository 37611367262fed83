-- What the desk of the privacy officer needs more: searches that can be compared without being read, the own street of
-- an employee who gave it, saved views, and who else gets the messages.

-- A keyed hash of what somebody searched for, so that "the same again" shows and the words do not. The key is in no
-- database.
alter table veiligheidslog add column zoekmerk text check (zoekmerk ~ '^[0-9a-f]{32}$');

-- The street of an employee, given by that employee and by nobody else, as a keyed hash: it answers "is this dossier in
-- the own street" and cannot be read back, also not by the privacy officer.
create table eigen_straat (
  gemeente_id   text not null,
  medewerker_id uuid not null,
  merk          text not null check (merk ~ '^[0-9a-f]{32}$'),
  op            timestamptz not null,
  primary key (gemeente_id, medewerker_id),
  foreign key (gemeente_id, medewerker_id) references medewerker
);

-- A filter on the log that somebody keeps for oneself.
create table logweergave (
  gemeente_id   text not null,
  id            uuid not null,
  medewerker_id uuid not null,
  naam          text not null check (length(btrim(naam)) between 1 and 60),
  filter        jsonb not null check (jsonb_typeof(filter) = 'object'),
  op            timestamptz not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, medewerker_id, naam),
  foreign key (gemeente_id, medewerker_id) references medewerker
);

-- A mailbox that gets messages of the watch beside those of the privacy officers, such as that of the CISO.
create table logontvanger (
  gemeente_id    text not null references gemeente,
  id             uuid not null,
  email          text not null check (length(email) between 3 and 254),
  waarvoor       text[] not null check (cardinality(waarvoor) > 0 and waarvoor <@ array['zegel', 'noodtoegang']),
  bron           text not null check (length(btrim(bron)) between 3 and 300),
  door           uuid not null,
  op             timestamptz not null,
  beeindigd_op   timestamptz check (beeindigd_op >= op),
  beeindigd_door uuid,
  check ((beeindigd_op is null) = (beeindigd_door is null)),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door) references medewerker,
  foreign key (gemeente_id, beeindigd_door) references medewerker
);
create unique index logontvanger_lopend on logontvanger (gemeente_id, lower(email)) where beeindigd_op is null;

-- Rights -------------------------------------------------------------------------

alter table eigen_straat enable row level security;
alter table eigen_straat force row level security;
create policy lezen on eigen_straat for select to luwte_medewerker using (gemeente_id = huidige_gemeente()
  and (medewerker_id = huidige_medewerker() or (select is_privacyfunctionaris())));
create policy opgeven on eigen_straat for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy wijzigen on eigen_straat for update to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy weghalen on eigen_straat for delete to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy systeem on eigen_straat to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert, delete, update (merk, op) on eigen_straat to luwte_medewerker;
grant select, insert on eigen_straat to luwte_systeem;

alter table logweergave enable row level security;
alter table logweergave force row level security;
create policy zelf on logweergave to luwte_medewerker using (gemeente_id = huidige_gemeente()
  and medewerker_id = huidige_medewerker() and (select is_privacyfunctionaris()));
create policy systeem on logweergave to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert, delete on logweergave to luwte_medewerker;
grant select, insert on logweergave to luwte_systeem;

alter table logontvanger enable row level security;
alter table logontvanger force row level security;
create policy lezen on logontvanger for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()));
create policy toevoegen on logontvanger for insert to luwte_medewerker with check (gemeente_id = huidige_gemeente()
  and door = huidige_medewerker() and beeindigd_op is null and (select is_privacyfunctionaris()));
create policy beeindigen on logontvanger for update to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and beeindigd_op is null and (select is_privacyfunctionaris()))
  with check (gemeente_id = huidige_gemeente() and beeindigd_door = huidige_medewerker());
create policy systeem on logontvanger to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert, update (beeindigd_op, beeindigd_door) on logontvanger to luwte_medewerker;
grant select, insert on logontvanger to luwte_systeem;
