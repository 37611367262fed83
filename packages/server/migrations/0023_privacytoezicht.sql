-- The processing log in the form of Logboek Dataverwerkingen, what the privacy officer settles, and emergency access.

-- 0 unknown, 1 done, 2 failed.
alter table verwerking alter column status_code type smallint
  using case lower(status_code) when 'ok' then 1 else 0 end;
alter table verwerking add constraint verwerking_status check (status_code between 0 and 2);
alter table verwerking
  add column einde_op            timestamptz,
  add column ouder_operation_id  text check (ouder_operation_id ~ '^[0-9a-f]{16}$'),
  -- The operation of another application that asked for this one.
  add column vreemd_operation_id text check (vreemd_operation_id ~ '^[0-9a-f]{16}$'),
  add column resource            text;
create index verwerking_betrokkene on verwerking (gemeente_id, betrokkene, op desc) where betrokkene is not null;

-- Written by everybody, read by who watches it.
drop policy medewerker on verwerking;
create policy toevoegen on verwerking for insert to luwte_medewerker with check (gemeente_id = huidige_gemeente());
create policy lezen on verwerking for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()));
-- Only what is past its term goes.
drop policy vernietiger on verwerking;
create policy vernietiger_toevoegen on verwerking for insert to luwte_vernietiger
  with check (gemeente_id = huidige_gemeente());
create policy vernietiger_lezen on verwerking for select to luwte_vernietiger
  using (gemeente_id = huidige_gemeente() and op < (select loggrens('verwerking')));
create policy vernietiger_wissen on verwerking for delete to luwte_vernietiger
  using (gemeente_id = huidige_gemeente() and op < (select loggrens('verwerking')));
grant select (gemeente_id, id, op), delete on verwerking to luwte_vernietiger;

-- Numbers that the municipality sets for the watch over its logs. The last row counts; without one the value that comes
-- with the product does.
create table privacy_instelling (
  gemeente_id text not null references gemeente,
  id          uuid not null,
  sleutel     text not null check (length(sleutel) between 1 and 60),
  waarde      integer not null check (waarde between 0 and 100000),
  bron        text not null check (length(btrim(bron)) between 3 and 300),
  door        uuid,
  op          timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door) references medewerker
);
create index privacy_instelling_laatste on privacy_instelling (gemeente_id, sleutel, op desc, id desc);

-- A pattern in the log that somebody looked at, for one colleague and one period.
create table patroon_bekeken (
  gemeente_id   text not null references gemeente,
  id            uuid not null,
  patroon       text not null check (length(patroon) between 1 and 60),
  medewerker_id uuid not null,
  van           date not null,
  tot           date not null check (tot >= van),
  opmerking     text not null check (length(btrim(opmerking)) between 1 and 2000),
  door          uuid not null,
  op            timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker,
  foreign key (gemeente_id, door) references medewerker
);
create index patroon_bekeken_wie on patroon_bekeken (gemeente_id, medewerker_id, patroon, tot);

-- Breaking the glass: one colleague opens closed parts of one dossier for a few hours, with a reason.
create table noodtoegang (
  gemeente_id    text not null,
  id             uuid not null,
  dossier_id     uuid not null,
  medewerker_id  uuid not null,
  -- Never `melderidentiteit`: who may not know a reporter does not get to know one in a hurry either.
  compartimenten text[] not null check (cardinality(compartimenten) > 0
    and compartimenten <@ array['gezondheid', 'strafrechtelijk', 'politie', 'inkomen']),
  reden          text not null check (length(btrim(reden)) between 20 and 2000),
  van            timestamptz not null,
  -- First moment at which it is over.
  tot            timestamptz not null check (tot > van and tot <= van + interval '72 hours'),
  beeindigd_op   timestamptz check (beeindigd_op >= van),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, medewerker_id) references medewerker
);
create index noodtoegang_dossier on noodtoegang (gemeente_id, dossier_id, medewerker_id, tot);
create index noodtoegang_medewerker on noodtoegang (gemeente_id, medewerker_id, van desc);
create index noodtoegang_tijd on noodtoegang (gemeente_id, van desc, id);

-- Looked at afterwards, once, by somebody else.
create table noodtoegang_beoordeling (
  gemeente_id    text not null,
  noodtoegang_id uuid not null,
  akkoord        boolean not null,
  opmerking      text not null check (length(btrim(opmerking)) between 1 and 2000),
  door           uuid not null,
  op             timestamptz not null,
  primary key (gemeente_id, noodtoegang_id),
  foreign key (gemeente_id, noodtoegang_id) references noodtoegang,
  foreign key (gemeente_id, door) references medewerker
);

-- Rights -------------------------------------------------------------------------

do $$
declare tabel text;
begin
  foreach tabel in array array['privacy_instelling', 'patroon_bekeken', 'noodtoegang_beoordeling'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create trigger alleen_toevoegen before update or delete or truncate on %I
      for each statement execute function weiger_wijziging()', tabel);
    execute format('create policy toevoegen on %I for insert to luwte_medewerker with check (
      gemeente_id = huidige_gemeente() and door = huidige_medewerker() and (select is_privacyfunctionaris()))', tabel);
  end loop;
end $$;
-- How long emergency access lasts is asked by whoever opens it.
create policy lezen on privacy_instelling for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy systeem on privacy_instelling to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert on privacy_instelling to luwte_medewerker, luwte_systeem;
create policy lezen on patroon_bekeken for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()));
create policy systeem on patroon_bekeken to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert on patroon_bekeken to luwte_medewerker;
grant select, insert on patroon_bekeken to luwte_systeem;
create policy lezen on noodtoegang_beoordeling for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()));
create policy systeem on noodtoegang_beoordeling to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert on noodtoegang_beoordeling to luwte_medewerker, luwte_systeem;

alter table noodtoegang enable row level security;
alter table noodtoegang force row level security;
create policy lezen on noodtoegang for select to luwte_medewerker using (gemeente_id = huidige_gemeente()
  and (medewerker_id = huidige_medewerker() or (select is_privacyfunctionaris())));
-- For oneself only, and only by who does casework; the rule in core says more, this is the last lock.
create policy openen on noodtoegang for insert to luwte_medewerker with check (
  gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker() and beeindigd_op is null
  and exists (select from medewerker m where m.gemeente_id = huidige_gemeente() and m.id = huidige_medewerker()
    and not m.rollen && array['beheerder', 'beleidsmedewerker', 'privacyfunctionaris']));
create policy beeindigen on noodtoegang for update to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker() and beeindigd_op is null)
  with check (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy systeem on noodtoegang to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert, update (beeindigd_op) on noodtoegang to luwte_medewerker;
grant select, insert on noodtoegang to luwte_systeem;
