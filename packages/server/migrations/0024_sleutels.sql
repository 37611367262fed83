-- Data keys, each wrapped by a moedersleutel that is never in the database. A row opens nothing by itself.
-- `houder` is whose data it opens: a dossier, a party, or the nil id for what belongs to the municipality as a whole.
create table sleutel (
  gemeente_id   text not null references gemeente,
  houder        uuid not null,
  doel          text collate "C" not null check (doel in
    ('gezondheid', 'strafrechtelijk', 'politie', 'inkomen', 'melderidentiteit', 'persoon', 'bestanden', 'zoeken')),
  -- The highest one encrypts; earlier ones open what was not encrypted anew yet.
  versie        integer not null check (versie > 0),
  gewikkeld     bytea not null check (octet_length(gewikkeld) = 60),
  -- Name of the moedersleutel: which one, not what.
  moedersleutel text collate "C" not null check (moedersleutel ~ '^[0-9a-f]{16}$'),
  gemaakt_op    timestamptz not null default now(),
  primary key (gemeente_id, houder, doel, versie)
);
-- For turning the moedersleutel: what is still under an older one.
create index sleutel_moedersleutel on sleutel (gemeente_id, moedersleutel);

-- The same for what belongs to no municipality: secrets of sign-in.
create table sleutel_installatie (
  doel          text collate "C" not null check (doel in ('instelling')),
  versie        integer not null check (versie > 0),
  gewikkeld     bytea not null check (octet_length(gewikkeld) = 60),
  moedersleutel text collate "C" not null check (moedersleutel ~ '^[0-9a-f]{16}$'),
  gemaakt_op    timestamptz not null default now(),
  primary key (doel, versie)
);

alter table sleutel enable row level security;
alter table sleutel force row level security;
create policy medewerker on sleutel to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy systeem on sleutel to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy vernietiger on sleutel to luwte_vernietiger using (gemeente_id = huidige_gemeente());
create policy sleutelbeheer on sleutel to luwte_sleutelbeheer using (gemeente_id = huidige_gemeente());
-- A partner opens what its own organisation recorded, in the dossiers where it has a place.
create policy partner on sleutel to luwte_partner using (
  gemeente_id = huidige_gemeente()
  and exists (select 1 from dossier_toegang t where t.gemeente_id = sleutel.gemeente_id and t.dossier_id = sleutel.houder));
grant select, insert on sleutel to luwte_medewerker, luwte_partner, luwte_systeem;
grant select, delete on sleutel to luwte_vernietiger;
grant select, insert, update (gewikkeld, moedersleutel), delete on sleutel to luwte_sleutelbeheer;

alter table sleutel_installatie enable row level security;
alter table sleutel_installatie force row level security;
do $$
declare rol text;
begin
  foreach rol in array array['medewerker', 'partner', 'aanmelden', 'systeem', 'sleutelbeheer'] loop
    execute format('create policy %I on sleutel_installatie to %I using (true)', rol, 'luwte_' || rol);
  end loop;
end $$;
grant select, insert on sleutel_installatie to luwte_medewerker, luwte_partner, luwte_aanmelden, luwte_systeem;
grant select, update (gewikkeld, moedersleutel) on sleutel_installatie to luwte_sleutelbeheer;

-- Turns keys of every municipality, and reads no more of one than that it exists.
grant usage on schema public to luwte_sleutelbeheer;
create policy sleutelbeheer on gemeente for select to luwte_sleutelbeheer using (true);
grant select (gemeente_id) on gemeente to luwte_sleutelbeheer;
