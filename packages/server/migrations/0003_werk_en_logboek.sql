-- Read tables, tasks, messages, policy versions and the two logs.

-- What lists and the header of a dossier need, refreshed in the transaction that changes the kroniek
-- and rebuilt by `luwte herbouw`. Derived only: losing this table loses nothing.
create table dossier_stand (
  gemeente_id            text not null,
  dossier_id             uuid not null,
  status                 text not null default 'open' check (status in ('open', 'gesloten')),
  fase                   text,
  fase_naam              text,
  aan_zet                text,
  regie_organisatie      text,
  termijn_id             text,
  termijn_naam           text,
  termijn_tot            text,
  termijn_fataal         boolean,
  -- Nearest term whose end costs a right or a power; may lie after termijn_tot.
  fataal_tot             text,
  meldingen              integer not null default 0,
  melders                integer not null default 0,
  bevestigd              integer not null default 0,
  onafhankelijk          integer not null default 0,
  sterkste_bewijs        text,
  blokkerend             integer not null default 0,
  risico                 integer not null default 0,
  aandacht               integer not null default 0,
  open_dwangsom_eurocent bigint not null default 0,
  laatste_op             text,
  laatste_soort          text,
  bewezen_op             text,
  gebeurtenissen         integer not null default 0,
  -- First day on which the answer changes without any new event; swept every night.
  herzien_op             date,
  peildatum              date not null,
  bijgewerkt_op          timestamptz not null default now(),
  stand                  jsonb not null default '{}',
  -- What lists sort on: never null, so that one row comparison finds the next page in the index.
  laatste_sorteer        text collate "C" not null generated always as (coalesce(laatste_op, '')) stored,
  termijn_sorteer        text collate "C" not null generated always as (coalesce(termijn_tot, '9999')) stored,
  primary key (gemeente_id, dossier_id),
  foreign key (gemeente_id, dossier_id) references dossier
);
create index dossier_stand_laatste on dossier_stand (gemeente_id, status, laatste_sorteer, dossier_id);
create index dossier_stand_termijn on dossier_stand (gemeente_id, status, termijn_sorteer, dossier_id);
create index dossier_stand_fase on dossier_stand (gemeente_id, fase, termijn_sorteer, dossier_id);
create index dossier_stand_herzien on dossier_stand (gemeente_id, herzien_op);

-- A defect settled by a named person. It folds away until its evidence changes (the fingerprint).
create table gebrek_afdoening (
  gemeente_id          text not null,
  dossier_id           uuid not null,
  id                   uuid not null,
  code                 text not null,
  bij                  text,
  uitkomst             text not null check (uitkomst in ('hersteld', 'niet-van-toepassing', 'risico-aanvaard')),
  reden                text not null check (length(btrim(reden)) > 0),
  bewijs_vingerafdruk  text not null,
  door                 uuid not null,
  op                   timestamptz not null default now(),
  ingetrokken_op       timestamptz check (ingetrokken_op >= op),
  primary key (gemeente_id, dossier_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, door) references medewerker
);

-- What is new since this person last looked.
create table dossier_bezoek (
  gemeente_id        text not null,
  dossier_id         uuid not null,
  medewerker_id      uuid not null,
  laatst_op          timestamptz not null default now(),
  laatste_volgnummer integer not null default 0,
  vorige_volgnummer  integer not null default 0,
  primary key (gemeente_id, dossier_id, medewerker_id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, medewerker_id) references medewerker
);
create index dossier_bezoek_medewerker on dossier_bezoek (gemeente_id, medewerker_id, laatst_op desc);

create table taak (
  gemeente_id        text not null references gemeente,
  id                 uuid not null,
  dossier_id         uuid,
  soort              text not null default 'taak' check (soort in ('taak', 'volgende-actie', 'wacht-op')),
  wat                text not null,
  wie_medewerker_id  uuid,
  wie_organisatie_id uuid,
  wie_naam           text,
  uiterlijk          date,
  status             text not null default 'open' check (status in ('open', 'gereed', 'vervallen')),
  aangemaakt_op      timestamptz not null default now(),
  aangemaakt_door    uuid,
  versie             integer not null default 1 check (versie > 0),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, wie_medewerker_id) references medewerker,
  foreign key (gemeente_id, wie_organisatie_id) references organisatie,
  foreign key (gemeente_id, aangemaakt_door) references medewerker
);
create index taak_medewerker on taak (gemeente_id, wie_medewerker_id, status, uiterlijk, id);
create index taak_organisatie on taak (gemeente_id, wie_organisatie_id, status, uiterlijk, id);
create index taak_dossier on taak (gemeente_id, dossier_id, status);

-- Content of what leaves. The job in the queue carries only the id: queue tables have no tenant.
create table bericht (
  gemeente_id   text not null references gemeente,
  id            uuid not null,
  soort         text not null,
  aan           text not null,
  inhoud        jsonb not null,
  status        text not null default 'wacht' check (status in ('wacht', 'bezorgd', 'mislukt')),
  pogingen      integer not null default 0 check (pogingen >= 0),
  fout          text,
  aangemaakt_op timestamptz not null default now(),
  bezorgd_op    timestamptz,
  check ((status = 'bezorgd') = (bezorgd_op is not null)),
  primary key (gemeente_id, id)
);
create index bericht_status on bericht (gemeente_id, status, aangemaakt_op, id);

-- The text of every policy version a dossier was ever judged under. Rows are only added.
create table beleid_versie (
  gemeente_id   text not null references gemeente,
  beleid_id     text not null,
  spoor         text not null check (spoor in ('woonoverlast', 'openbare-ruimte')),
  geldig_van    date not null,
  vingerafdruk  text not null,
  bron          text not null,
  opgenomen_op  timestamptz not null default now(),
  primary key (gemeente_id, beleid_id, spoor, geldig_van, vingerafdruk)
);
create trigger alleen_toevoegen before update or delete or truncate on beleid_versie
  for each statement execute function weiger_wijziging();

-- The answer to a POST that was already carried out.
create table idempotentie (
  gemeente_id          text not null,
  medewerker_id        uuid not null,
  sleutel              text not null check (length(sleutel) between 1 and 200),
  verzoek_vingerafdruk text not null,
  status               integer,
  antwoord             jsonb,
  aangemaakt_op        timestamptz not null default now(),
  primary key (gemeente_id, medewerker_id, sleutel),
  foreign key (gemeente_id, medewerker_id) references medewerker
);
create index idempotentie_oud on idempotentie (gemeente_id, aangemaakt_op);

-- Processing log (Logboek Dataverwerkingen): one row per request that touches personal data.
-- Holds no name of a user; `betrokkene` is stored encrypted by the application or not at all.
create table verwerking (
  gemeente_id  text not null,
  id           uuid not null,
  op           timestamptz not null default now(),
  trace_id     text not null,
  operation_id text not null,
  activiteit   text not null,
  naam         text not null,
  status_code  text not null,
  dossier_id   uuid,
  betrokkene   text,
  primary key (gemeente_id, op, id)
) partition by range (op);
create index verwerking_dossier on verwerking (gemeente_id, dossier_id, op desc);
create index verwerking_trace on verwerking (gemeente_id, trace_id);
create table verwerking_overig partition of verwerking default;

-- Makes the partitions of this month and the next ones; the worker calls it every night. Runs as the
-- owner, because the worker itself may not make tables. A partition has no grants: it is read through
-- its parent, whose policies then apply.
create function maak_verwerking_partities(maanden integer default 3) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  begin_maand date := date_trunc('month', now() at time zone 'UTC')::date;
  van date; naam text; gemaakt integer := 0;
begin
  if maanden is null or maanden not between 0 and 24 then
    raise exception 'maanden moet tussen 0 en 24 liggen' using errcode = 'invalid_parameter_value';
  end if;
  -- Two workers at the same moment make each partition once.
  perform pg_advisory_xact_lock(hashtext('luwte.verwerking_partities'));
  for i in 0..maanden loop
    van := (begin_maand + make_interval(months => i))::date;
    naam := 'verwerking_' || to_char(van, 'YYYY_MM');
    if to_regclass('public.' || naam) is not null then continue; end if;
    begin
      execute format('create table public.%I partition of public.verwerking for values from (%L) to (%L)', naam,
        van::timestamp at time zone 'UTC', (van + interval '1 month') at time zone 'UTC');
    exception when check_violation then
      -- Rows of this month already fell in the default partition: they stay there.
      continue;
    end;
    execute format('alter table public.%I enable row level security', naam);
    execute format('alter table public.%I force row level security', naam);
    gemaakt := gemaakt + 1;
  end loop;
  return gemaakt;
end $$;
revoke execute on function maak_verwerking_partities(integer) from public;
grant execute on function maak_verwerking_partities(integer) to luwte_systeem;
alter table verwerking_overig enable row level security;
alter table verwerking_overig force row level security;

-- Security log. Global: an attempt to sign in has no municipality yet.
create table veiligheidslog (
  id             uuid primary key,
  op             timestamptz not null default now(),
  gemeente_id    text,
  account_id     uuid,
  medewerker_id  uuid,
  organisatie_id uuid,
  handeling      text not null,
  uitkomst       text not null,
  voorwerp       text,
  toelichting    text
);
create index veiligheidslog_gemeente on veiligheidslog (gemeente_id, op desc);
create trigger alleen_toevoegen before update or delete or truncate on veiligheidslog
  for each statement execute function weiger_wijziging();

-- Rights -------------------------------------------------------------------------

do $$
declare tabel text; rol text;
begin
  foreach tabel in array array['dossier_stand', 'gebrek_afdoening', 'taak', 'bericht', 'beleid_versie',
    'verwerking'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    foreach rol in array array['medewerker', 'systeem', 'vernietiger'] loop
      execute format('create policy %I on %I to %I using (gemeente_id = huidige_gemeente())',
        rol, tabel, 'luwte_' || rol);
    end loop;
  end loop;
end $$;

create policy partner on dossier_stand for select to luwte_partner using (
  gemeente_id = huidige_gemeente()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = dossier_stand.gemeente_id and t.dossier_id = dossier_stand.dossier_id));
create policy partner on taak to luwte_partner using (
  gemeente_id = huidige_gemeente() and wie_organisatie_id = huidige_organisatie()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = taak.gemeente_id and t.dossier_id = taak.dossier_id));
create policy partner on bericht for insert to luwte_partner with check (gemeente_id = huidige_gemeente());
create policy partner on verwerking for insert to luwte_partner with check (gemeente_id = huidige_gemeente());

grant select, insert, update on dossier_stand to luwte_medewerker, luwte_systeem;
-- The phase, not the toets: counts, defects and terms are derived from items a partner may not see.
grant select (gemeente_id, dossier_id, fase, fase_naam, regie_organisatie, peildatum, bijgewerkt_op)
  on dossier_stand to luwte_partner;
grant select, delete on dossier_stand to luwte_vernietiger;
grant delete on dossier_stand to luwte_systeem;

grant select, insert, update (ingetrokken_op) on gebrek_afdoening to luwte_medewerker;
grant select, insert on gebrek_afdoening to luwte_systeem;
grant select, delete on gebrek_afdoening to luwte_vernietiger;

grant select, insert, update (dossier_id, soort, wat, wie_medewerker_id, wie_organisatie_id, wie_naam, uiterlijk,
  status, versie) on taak to luwte_medewerker, luwte_systeem;
grant select, update (status, versie) on taak to luwte_partner;
grant select, delete on taak to luwte_vernietiger;

grant select, insert on bericht to luwte_medewerker;
grant insert on bericht to luwte_partner;
grant select, insert, update (status, pogingen, fout, bezorgd_op) on bericht to luwte_systeem;
grant select, delete on bericht to luwte_vernietiger;

grant select, insert on beleid_versie to luwte_medewerker, luwte_systeem;

grant select, insert on verwerking to luwte_medewerker, luwte_systeem;
grant insert on verwerking to luwte_partner, luwte_vernietiger;

-- A visit and a stored answer belong to one person.
alter table dossier_bezoek enable row level security;
alter table dossier_bezoek force row level security;
create policy medewerker on dossier_bezoek to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy partner on dossier_bezoek to luwte_partner
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker()
    and exists (select 1 from dossier_toegang t
      where t.gemeente_id = dossier_bezoek.gemeente_id and t.dossier_id = dossier_bezoek.dossier_id));
create policy vernietiger on dossier_bezoek to luwte_vernietiger using (gemeente_id = huidige_gemeente());
grant select, insert, update (laatst_op, laatste_volgnummer, vorige_volgnummer)
  on dossier_bezoek to luwte_medewerker, luwte_partner;
grant select, delete on dossier_bezoek to luwte_vernietiger;

alter table idempotentie enable row level security;
alter table idempotentie force row level security;
create policy medewerker on idempotentie to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy partner on idempotentie to luwte_partner
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy systeem on idempotentie to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert, update (status, antwoord) on idempotentie to luwte_medewerker, luwte_partner;
grant select, delete on idempotentie to luwte_systeem;

alter table veiligheidslog enable row level security;
alter table veiligheidslog force row level security;
create policy medewerker on veiligheidslog for insert to luwte_medewerker with check (gemeente_id = huidige_gemeente());
create policy partner on veiligheidslog for insert to luwte_partner with check (gemeente_id = huidige_gemeente());
create policy vernietiger on veiligheidslog for insert to luwte_vernietiger
  with check (gemeente_id = huidige_gemeente());
create policy aanmelden on veiligheidslog for insert to luwte_aanmelden with check (true);
create policy systeem on veiligheidslog to luwte_systeem using (true);
grant insert on veiligheidslog to luwte_medewerker, luwte_partner, luwte_vernietiger, luwte_aanmelden;
grant select, insert on veiligheidslog to luwte_systeem;

select maak_verwerking_partities(3);
