-- A place in a dossier carries its reason and who gave and ended it; staff whose role asks for a place see no other
-- dossier; who is the fixed contact of an organisation; and who stands in for whom.

-- Ending at once: the last day is then the day before, also on the day it began. When that was is in beeindigd_op.
alter table dossier_toegang drop constraint dossier_toegang_check;
alter table dossier_toegang
  add constraint dossier_toegang_check check (tot >= van - 1),
  -- On what ground, such as the convenant, and what for in this case. Empty: set up by the system.
  add column grond           text check (length(btrim(grond)) > 0),
  add column reden           text check (length(btrim(reden)) > 0),
  add column vastgelegd_door uuid,
  add column vastgelegd_op   timestamptz not null default now(),
  add column beeindigd_door  uuid,
  add column beeindigd_op    timestamptz,
  add column einde_reden     text check (length(btrim(einde_reden)) > 0),
  add constraint dossier_toegang_einde check ((beeindigd_door is null) = (beeindigd_op is null)
    and (beeindigd_op is null) = (einde_reden is null) and (beeindigd_op is null or tot is not null)),
  add foreign key (gemeente_id, vastgelegd_door) references medewerker,
  add foreign key (gemeente_id, beeindigd_door) references medewerker;
-- Role and first day stay as they were: what somebody could see on a day has to be explained later.
revoke update (rol, van, tot) on dossier_toegang from luwte_medewerker;
grant update (tot, beeindigd_door, beeindigd_op, einde_reden) on dossier_toegang to luwte_medewerker;
-- A partner knows that it has a place, not what was written about the case when it got one.
revoke select on dossier_toegang from luwte_partner;
grant select (gemeente_id, id, dossier_id, organisatie_id, medewerker_id, rol, van, tot) on dossier_toegang
  to luwte_partner;

alter table medewerker drop constraint medewerker_check;
alter table medewerker add constraint medewerker_check check (actief_tot >= actief_van - 1);
-- Who leaves is signed out in the same transaction; of a session no more is seen than whose it is.
create policy medewerker on sessie to luwte_medewerker using (gemeente_id = huidige_gemeente());
grant select (gemeente_id, medewerker_id, ingetrokken_op), update (ingetrokken_op) on sessie to luwte_medewerker;

-- Staff whose roles all ask for a place -------------------------------------------

-- `gemeente`: all dossiers of the municipality; `plaats`: those in which this person has a place today; `geen`: who
-- runs the system or guards privacy, and reads no case. Unset is none of these.
create function huidig_bereik() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.bereik', true), '') $$;

alter policy medewerker on dossier_toegang using (
  gemeente_id = huidige_gemeente()
  and (huidig_bereik() = 'gemeente'
    or (huidig_bereik() = 'plaats' and medewerker_id = huidige_medewerker() and van <= vandaag() and coalesce(tot, 'infinity') >= vandaag())));
alter policy medewerker on dossier using (
  gemeente_id = huidige_gemeente()
  and (huidig_bereik() = 'gemeente' or exists (select 1 from dossier_toegang t
    where t.gemeente_id = dossier.gemeente_id and t.dossier_id = dossier.id)));
do $$
declare tabel text;
begin
  foreach tabel in array array['dossier_partij', 'gebeurtenis', 'gebeurtenis_inhoud', 'melding', 'document',
    'dossier_stand', 'gebrek_afdoening', 'taak', 'draaiboek', 'draaiboek_scenario', 'draaiboek_uitvoerder'] loop
    execute format('alter policy medewerker on %1$I using (gemeente_id = huidige_gemeente()
      and (huidig_bereik() = ''gemeente'' or exists (select 1 from dossier_toegang t
        where t.gemeente_id = %1$I.gemeente_id and t.dossier_id = %1$I.dossier_id)))', tabel);
  end loop;
  foreach tabel in array array['dossier_omzetting', 'besluit_voorstel'] loop
    execute format('alter policy lezen on %1$I using (gemeente_id = huidige_gemeente()
      and (huidig_bereik() = ''gemeente'' or exists (select 1 from dossier_toegang t
        where t.gemeente_id = %1$I.gemeente_id and t.dossier_id = %1$I.dossier_id)))', tabel);
  end loop;
end $$;
alter policy lezen on besluit_beoordeling using (gemeente_id = huidige_gemeente()
  and (huidig_bereik() = 'gemeente' or exists (select 1 from besluit_voorstel v
    where v.gemeente_id = besluit_beoordeling.gemeente_id and v.id = besluit_beoordeling.voorstel_id)));
alter policy medewerker on dossier_bezoek using (
  gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker()
  and (huidig_bereik() = 'gemeente' or exists (select 1 from dossier_toegang t
    where t.gemeente_id = dossier_bezoek.gemeente_id and t.dossier_id = dossier_bezoek.dossier_id)));
-- A party without a dossier belongs to a melding that stands alone, and those are not for them.
alter policy medewerker on partij using (gemeente_id = huidige_gemeente()
  and (huidig_bereik() = 'gemeente' or exists (select 1 from dossier_partij p
    where p.gemeente_id = partij.gemeente_id and p.partij_id = partij.id)));
-- They may send a message, and read none.
alter policy medewerker on bericht using (gemeente_id = huidige_gemeente() and huidig_bereik() = 'gemeente')
  with check (gemeente_id = huidige_gemeente());

-- Fixed contacts and replacements --------------------------------------------------

create table contactpersoon (
  gemeente_id     text not null,
  id              uuid not null,
  organisatie_id  uuid not null,
  -- The same person as a colleague with an account; empty: without one.
  medewerker_id   uuid,
  naam            text not null check (length(btrim(naam)) > 0),
  functie         text check (length(btrim(functie)) > 0),
  telefoon        text check (length(btrim(telefoon)) > 0),
  email           text check (length(btrim(email)) > 0),
  van             date not null,
  tot             date check (tot >= van - 1),
  vastgelegd_door uuid,
  vastgelegd_op   timestamptz not null,
  beeindigd_door  uuid,
  beeindigd_op    timestamptz,
  check ((beeindigd_door is null) = (beeindigd_op is null)),
  check (beeindigd_op is null or tot is not null),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, organisatie_id) references organisatie,
  foreign key (gemeente_id, medewerker_id) references medewerker,
  foreign key (gemeente_id, vastgelegd_door) references medewerker,
  foreign key (gemeente_id, beeindigd_door) references medewerker
);
create index contactpersoon_organisatie on contactpersoon (gemeente_id, organisatie_id, van);

create table vervanging (
  gemeente_id     text not null,
  id              uuid not null,
  medewerker_id   uuid not null,
  vervanger_id    uuid not null check (vervanger_id <> medewerker_id),
  van             date not null,
  tot             date not null check (tot >= van - 1),
  -- The mandate it rests on, as the municipality refers to it.
  mandaat         text not null check (length(btrim(mandaat)) > 0),
  vastgelegd_door uuid,
  vastgelegd_op   timestamptz not null,
  beeindigd_door  uuid,
  beeindigd_op    timestamptz,
  check ((beeindigd_door is null) = (beeindigd_op is null)),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker,
  foreign key (gemeente_id, vervanger_id) references medewerker,
  foreign key (gemeente_id, vastgelegd_door) references medewerker,
  foreign key (gemeente_id, beeindigd_door) references medewerker
);
create index vervanging_vervanger on vervanging (gemeente_id, vervanger_id, van);
create index vervanging_medewerker on vervanging (gemeente_id, medewerker_id, van);

do $$
declare tabel text;
begin
  foreach tabel in array array['contactpersoon', 'vervanging'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy lezen on %I for select to luwte_medewerker using (gemeente_id = huidige_gemeente())', tabel);
    -- In one's own name only.
    execute format('create policy toevoegen on %I for insert to luwte_medewerker
      with check (gemeente_id = huidige_gemeente() and vastgelegd_door = huidige_medewerker())', tabel);
    execute format('create policy beeindigen on %I for update to luwte_medewerker using (gemeente_id = huidige_gemeente())
      with check (gemeente_id = huidige_gemeente() and beeindigd_door = huidige_medewerker())', tabel);
    execute format('create policy systeem on %I to luwte_systeem using (gemeente_id = huidige_gemeente())', tabel);
    execute format('grant select, insert, update (tot, beeindigd_door, beeindigd_op) on %I to luwte_medewerker', tabel);
    execute format('grant select, insert on %I to luwte_systeem', tabel);
  end loop;
end $$;
