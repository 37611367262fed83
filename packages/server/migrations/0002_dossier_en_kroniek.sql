-- Dossier, parties, meldingen and the kroniek.

-- Last number given out per municipality and year.
create table kenmerk_teller (
  gemeente_id text not null references gemeente,
  jaar        integer not null check (jaar between 1995 and 2200),
  laatste     integer not null check (laatste > 0),
  primary key (gemeente_id, jaar)
);

create table dossier (
  gemeente_id         text not null references gemeente,
  id                  uuid not null,
  kenmerk             text collate "C" not null,
  spoor               text not null check (spoor in ('woonoverlast', 'openbare-ruimte')),
  aard                text not null default 'situatie' check (aard in ('situatie', 'groep', 'persoon')),
  titel               text,
  beleid_id           text not null,
  -- The day the policy version came into force: the version is its name, not a moment.
  beleid_versie       text not null check (beleid_versie ~ '^\d{4}-\d{2}-\d{2}$'),
  adres               text,
  postcode            text,
  buurt               text,
  wijk                text,
  lat                 double precision,
  lon                 double precision,
  gebied              text,
  karakter            text,
  woonvorm            text,
  -- The address as the search box compares it; the application normalises.
  zoek_adres          text collate "C",
  volledig            text[] not null default '{}'
    check (volledig <@ array['bewijs', 'lichtere-middelen', 'formeel-spoor']),
  feiten              jsonb not null default '{}',
  verbanden           jsonb not null default '[]',
  status              text not null default 'open' check (status in ('open', 'gesloten')),
  regie_medewerker_id uuid,
  versie              integer not null default 1 check (versie > 0),
  -- Head of the kroniek: lock this row last and briefly.
  keten_volgnummer    integer not null default 0 check (keten_volgnummer >= 0),
  keten_hash          bytea check (octet_length(keten_hash) = 32),
  aangemaakt_op       timestamptz not null default now(),
  aangemaakt_door     uuid,
  check ((keten_volgnummer = 0) = (keten_hash is null)),
  primary key (gemeente_id, id),
  unique (gemeente_id, kenmerk),
  foreign key (gemeente_id, regie_medewerker_id) references medewerker,
  foreign key (gemeente_id, aangemaakt_door) references medewerker
);
create index dossier_regie on dossier (gemeente_id, regie_medewerker_id, status);
create index dossier_zoek_adres on dossier (gemeente_id, zoek_adres, id);
create index dossier_aangemaakt on dossier (gemeente_id, aangemaakt_op desc, id);

-- Which organisation (or one person of it) works on a dossier, in what role, from and up to which day.
create table dossier_toegang (
  gemeente_id    text not null,
  id             uuid not null default gen_random_uuid(),
  dossier_id     uuid not null,
  organisatie_id uuid not null,
  medewerker_id  uuid,
  rol            text not null,
  van            date not null,
  tot            date check (tot >= van),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, organisatie_id) references organisatie,
  foreign key (gemeente_id, medewerker_id) references medewerker
);
create index dossier_toegang_dossier on dossier_toegang (gemeente_id, dossier_id, organisatie_id);
create index dossier_toegang_organisatie on dossier_toegang (gemeente_id, organisatie_id, dossier_id);
create index dossier_toegang_medewerker on dossier_toegang (gemeente_id, medewerker_id);

create table partij (
  gemeente_id   text not null references gemeente,
  id            uuid not null,
  naam          text,
  anoniem       boolean,
  adres         text,
  geboortedatum text,
  minderjarig   boolean,
  telefoon      text,
  email         text,
  taal          text,
  organisatie   text,
  rechtspersoon boolean,
  soort_melder  text check (soort_melder in ('bewoner', 'professional')),
  compartiment  compartiment not null default 'gewoon',
  primary key (gemeente_id, id)
);

-- A party in one dossier. `sleutel` is its id in the exchange format, `code` what outsiders read.
create table dossier_partij (
  gemeente_id text not null,
  dossier_id  uuid not null,
  sleutel     text not null,
  partij_id   uuid not null,
  rol         text not null,
  huishouden  text,
  voor        text,
  code        text,
  primary key (gemeente_id, dossier_id, sleutel),
  unique (gemeente_id, dossier_id, code),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, partij_id) references partij,
  foreign key (gemeente_id, dossier_id, voor) references dossier_partij deferrable initially deferred
);
create index dossier_partij_partij on dossier_partij (gemeente_id, partij_id);
create index dossier_partij_voor on dossier_partij (gemeente_id, dossier_id, voor);

-- The kroniek: what happened, in order. It says nothing about anyone: the payload and its salt
-- are in gebeurtenis_inhoud, and only the commitment to them is here. Rows are only added.
create table gebeurtenis (
  gemeente_id text not null,
  dossier_id  uuid not null,
  volgnummer  integer not null check (volgnummer > 0),
  id          uuid not null,
  verbintenis bytea not null check (octet_length(verbintenis) = 32),
  vorige_hash bytea not null check (octet_length(vorige_hash) = 32),
  hash        bytea not null check (octet_length(hash) = 32),
  primary key (gemeente_id, dossier_id, volgnummer),
  unique (gemeente_id, dossier_id, id),
  foreign key (gemeente_id, dossier_id) references dossier
);

-- The payload of one event, in the exchange format. Nobody changes it; only luwte_vernietiger deletes.
create table gebeurtenis_inhoud (
  gemeente_id             text not null,
  dossier_id              uuid not null,
  gebeurtenis_id          uuid not null,
  sleutel                 text not null,
  soort                   text not null,
  op                      text not null,
  tot                     text,
  inhoud                  jsonb not null,
  zout                    bytea not null check (octet_length(zout) = 32),
  compartiment            compartiment not null default 'gewoon',
  eigenaar_organisatie_id uuid not null,
  vastgelegd_op           timestamptz not null default now(),
  vastgelegd_door         uuid,
  primary key (gemeente_id, dossier_id, gebeurtenis_id),
  unique (gemeente_id, dossier_id, sleutel),
  foreign key (gemeente_id, dossier_id, gebeurtenis_id) references gebeurtenis (gemeente_id, dossier_id, id),
  foreign key (gemeente_id, eigenaar_organisatie_id) references organisatie,
  foreign key (gemeente_id, vastgelegd_door) references medewerker
);
create index gebeurtenis_inhoud_eigenaar on gebeurtenis_inhoud (gemeente_id, eigenaar_organisatie_id, dossier_id);

create function weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception '% op % mag niet: rijen worden alleen toegevoegd', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation';
end $$;
create function weiger_behalve_vernietiger() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_user = 'luwte_vernietiger' then return null; end if;
  raise exception '% op % mag niet: alleen vernietiging na de bewaartermijn', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger alleen_toevoegen before update or delete or truncate on gebeurtenis
  for each statement execute function weiger_wijziging();
create trigger alleen_vernietigen before update or delete or truncate on gebeurtenis_inhoud
  for each statement execute function weiger_behalve_vernietiger();

-- Exists before any dossier; linking writes an event, unlinking an `intrekking`.
create table melding (
  gemeente_id             text not null references gemeente,
  id                      uuid not null,
  dossier_id              uuid,
  gebeurtenis_id          uuid,
  ontvangen_op            timestamptz not null,
  kanaal                  text,
  bij                     text,
  categorieen             text[] not null default '{}',
  ernst                   integer check (ernst between 1 and 5),
  aantal                  integer check (aantal > 0),
  plaats_type             text,
  gepleegd_door           text,
  strafbaar               boolean,
  anoniem                 boolean,
  melder_partij_id        uuid,
  -- Same value is same household; moves to dossier_partij when the melding is linked.
  melder_huishouden       text,
  adres                   text,
  postcode                text,
  buurt                   text,
  woonvorm                text,
  zoek_adres              text collate "C",
  toelichting             text,
  status                  text not null default 'ontvangen'
    check (status in ('ontvangen', 'gekoppeld', 'advies-gegeven', 'afgewezen')),
  advies                  text,
  op                      text not null,
  tot                     text,
  vastgelegd_op           timestamptz not null default now(),
  vastgelegd_door         uuid,
  eigenaar_organisatie_id uuid,
  versie                  integer not null default 1 check (versie > 0),
  check ((status = 'gekoppeld') = (dossier_id is not null)),
  check (gebeurtenis_id is null or dossier_id is not null),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, dossier_id, gebeurtenis_id) references gebeurtenis (gemeente_id, dossier_id, id),
  foreign key (gemeente_id, melder_partij_id) references partij,
  foreign key (gemeente_id, vastgelegd_door) references medewerker,
  foreign key (gemeente_id, eigenaar_organisatie_id) references organisatie
);
create index melding_ontvangen on melding (gemeente_id, ontvangen_op desc, id);
create index melding_status on melding (gemeente_id, status, ontvangen_op desc, id);
create index melding_dossier on melding (gemeente_id, dossier_id, gebeurtenis_id);
create index melding_melder on melding (gemeente_id, melder_partij_id);
create index melding_zoek_adres on melding (gemeente_id, zoek_adres, id);
create index melding_eigenaar on melding (gemeente_id, eigenaar_organisatie_id, ontvangen_op desc, id);

-- The bytes live in the file store under `opslag_sleutel`; the hash was taken on arrival.
create table document (
  gemeente_id             text not null,
  id                      uuid not null,
  dossier_id              uuid not null,
  gebeurtenis_id          uuid,
  sleutel                 text not null,
  soort                   text not null,
  naam                    text not null,
  media_type              text not null,
  grootte                 bigint not null check (grootte >= 0),
  sha256                  text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Absent while only the entry of an imported file is known and not its bytes.
  opslag_sleutel          text,
  compartiment            compartiment not null default 'gewoon',
  eigenaar_organisatie_id uuid not null,
  vastgelegd_op           timestamptz not null default now(),
  vastgelegd_door         uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, dossier_id, sleutel),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, dossier_id, gebeurtenis_id) references gebeurtenis (gemeente_id, dossier_id, id),
  foreign key (gemeente_id, eigenaar_organisatie_id) references organisatie,
  foreign key (gemeente_id, vastgelegd_door) references medewerker
);
create index document_gebeurtenis on document (gemeente_id, dossier_id, gebeurtenis_id);
create index document_eigenaar on document (gemeente_id, eigenaar_organisatie_id, dossier_id);
create index document_sha256 on document (gemeente_id, sha256);

-- Rights -------------------------------------------------------------------------

-- Municipality staff, the worker and the destroyer are bounded by the municipality alone;
-- what one of them may do with a row is in the grants below.
do $$
declare tabel text; rol text;
begin
  foreach tabel in array array['kenmerk_teller', 'dossier', 'dossier_toegang', 'partij', 'dossier_partij',
    'gebeurtenis', 'gebeurtenis_inhoud', 'melding', 'document'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    foreach rol in array array['medewerker', 'systeem', 'vernietiger'] loop
      execute format('create policy %I on %I to %I using (gemeente_id = huidige_gemeente())',
        rol, tabel, 'luwte_' || rol);
    end loop;
  end loop;
end $$;

-- Everything a partner sees hangs on this one: own organisation, in force today, and where the row
-- names a person, that person.
create policy partner on dossier_toegang for select to luwte_partner using (
  gemeente_id = huidige_gemeente() and organisatie_id = huidige_organisatie()
  and (medewerker_id is null or medewerker_id = huidige_medewerker())
  and van <= vandaag() and coalesce(tot, 'infinity') >= vandaag());
create policy partner on dossier to luwte_partner using (
  gemeente_id = huidige_gemeente()
  and exists (select 1 from dossier_toegang t where t.gemeente_id = dossier.gemeente_id and t.dossier_id = dossier.id));
create policy partner on gebeurtenis to luwte_partner using (
  gemeente_id = huidige_gemeente()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = gebeurtenis.gemeente_id and t.dossier_id = gebeurtenis.dossier_id));
create policy partner on gebeurtenis_inhoud to luwte_partner using (
  gemeente_id = huidige_gemeente() and eigenaar_organisatie_id = huidige_organisatie()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = gebeurtenis_inhoud.gemeente_id and t.dossier_id = gebeurtenis_inhoud.dossier_id));
create policy partner on document to luwte_partner using (
  gemeente_id = huidige_gemeente() and eigenaar_organisatie_id = huidige_organisatie()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = document.gemeente_id and t.dossier_id = document.dossier_id));
create policy partner on melding to luwte_partner using (
  gemeente_id = huidige_gemeente() and eigenaar_organisatie_id = huidige_organisatie());

grant select, insert, update (laatste) on kenmerk_teller to luwte_medewerker, luwte_systeem;

grant select, insert on dossier to luwte_medewerker, luwte_systeem;
grant update (titel, beleid_id, beleid_versie, adres, postcode, buurt, wijk, lat, lon, gebied, karakter, woonvorm,
  zoek_adres, volledig, feiten, verbanden, status, regie_medewerker_id, versie, keten_volgnummer, keten_hash)
  on dossier to luwte_medewerker, luwte_systeem;
-- A partner reads the cover, not the facts, the links with other dossiers or who made it, and may add
-- to the kroniek, which moves its head.
grant select (gemeente_id, id, kenmerk, spoor, aard, titel, beleid_id, beleid_versie, adres, postcode, buurt, wijk,
  gebied, karakter, woonvorm, status, regie_medewerker_id, versie, keten_volgnummer, keten_hash, aangemaakt_op)
  on dossier to luwte_partner;
grant update (versie, keten_volgnummer, keten_hash) on dossier to luwte_partner;
-- After destruction the row stays as an empty cover of the chain.
grant select, update (titel, adres, postcode, buurt, wijk, lat, lon, gebied, karakter, woonvorm, zoek_adres, feiten,
  verbanden, status, versie) on dossier to luwte_vernietiger;

grant select, insert, update (rol, van, tot) on dossier_toegang to luwte_medewerker, luwte_systeem;
grant select on dossier_toegang to luwte_partner;
grant select, delete on dossier_toegang to luwte_vernietiger;

grant select, insert, update (naam, anoniem, adres, geboortedatum, minderjarig, telefoon, email, taal, organisatie,
  rechtspersoon, soort_melder, compartiment) on partij to luwte_medewerker, luwte_systeem;
grant select, delete on partij to luwte_vernietiger;

grant select, insert, update (rol, huishouden, voor, code) on dossier_partij to luwte_medewerker, luwte_systeem;
grant select, delete on dossier_partij to luwte_vernietiger;

grant select, insert on gebeurtenis to luwte_medewerker, luwte_partner, luwte_systeem;
grant select on gebeurtenis to luwte_vernietiger;

grant select, insert on gebeurtenis_inhoud to luwte_medewerker, luwte_partner, luwte_systeem;
grant select, delete on gebeurtenis_inhoud to luwte_vernietiger;

grant select, insert, update (dossier_id, gebeurtenis_id, kanaal, bij, categorieen, ernst, aantal, plaats_type,
  gepleegd_door, strafbaar, anoniem, melder_partij_id, adres, postcode, buurt, woonvorm, zoek_adres, toelichting,
  status, advies, op, tot, versie) on melding to luwte_medewerker, luwte_systeem;
grant select, insert on melding to luwte_partner;
grant select, delete on melding to luwte_vernietiger;

grant select, insert, update (gebeurtenis_id, opslag_sleutel) on document to luwte_medewerker, luwte_systeem;
grant select, insert on document to luwte_partner;
grant select, delete on document to luwte_vernietiger;
