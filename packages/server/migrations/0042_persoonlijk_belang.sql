-- Whoever has a personal interest in a case takes no part in it (article 2:4 Awb): the dossier is closed to that person,
-- on every road, whatever the role. Who recorded it, when and why stays; it ends only by somebody else.
create table persoonlijk_belang (
  gemeente_id    text not null,
  id             uuid not null,
  dossier_id     uuid not null,
  medewerker_id  uuid not null,
  belang         text not null check (belang in ('melder', 'buur', 'familie', 'anders')),
  toelichting    text not null check (length(btrim(toelichting)) > 0),
  gemeld_door    uuid not null,
  gemeld_op      timestamptz not null,
  beeindigd_door uuid check (beeindigd_door <> medewerker_id),
  beeindigd_op   timestamptz,
  einde_reden    text check (length(btrim(einde_reden)) > 0),
  check ((beeindigd_door is null) = (beeindigd_op is null) and (beeindigd_op is null) = (einde_reden is null)),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, medewerker_id) references medewerker,
  foreign key (gemeente_id, gemeld_door) references medewerker,
  foreign key (gemeente_id, beeindigd_door) references medewerker
);
create unique index persoonlijk_belang_lopend on persoonlijk_belang (gemeente_id, medewerker_id, dossier_id)
  where beeindigd_op is null;
create index persoonlijk_belang_dossier on persoonlijk_belang (gemeente_id, dossier_id);

-- The dossiers that are closed to who asks. Asked once per query: mostly none.
create function eigen_belangen() returns uuid[] language sql stable parallel safe as $$
  select array(select dossier_id from persoonlijk_belang
    where gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker() and beeindigd_op is null) $$;

alter table persoonlijk_belang enable row level security;
alter table persoonlijk_belang force row level security;
-- The own ones, to be told why a dossier is closed. No other table may be asked here: each of them asks this one.
create policy lezen on persoonlijk_belang for select to luwte_medewerker using (gemeente_id = huidige_gemeente()
  and (huidig_bereik() = 'gemeente' or medewerker_id = huidige_medewerker()));
create policy partner_lezen on persoonlijk_belang for select to luwte_partner
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
-- In one's own name only, and a partner of itself only.
create policy toevoegen on persoonlijk_belang for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and gemeld_door = huidige_medewerker());
create policy partner_toevoegen on persoonlijk_belang for insert to luwte_partner
  with check (gemeente_id = huidige_gemeente() and gemeld_door = huidige_medewerker() and medewerker_id = huidige_medewerker());
create policy beeindigen on persoonlijk_belang for update to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and beeindigd_op is null and medewerker_id <> huidige_medewerker())
  with check (gemeente_id = huidige_gemeente() and beeindigd_door = huidige_medewerker());
create policy systeem on persoonlijk_belang to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy vernietiger on persoonlijk_belang to luwte_vernietiger using (gemeente_id = huidige_gemeente());
grant select, insert, update (beeindigd_door, beeindigd_op, einde_reden) on persoonlijk_belang to luwte_medewerker;
grant select (gemeente_id, id, dossier_id, medewerker_id, beeindigd_op), insert on persoonlijk_belang to luwte_partner;
grant select, insert on persoonlijk_belang to luwte_systeem;
grant select, delete on persoonlijk_belang to luwte_vernietiger;

-- Restrictive: beside every other rule of the table, and none of them can open what this closes.
do $$
declare tabel text;
declare rol text;
begin
  foreach rol in array array['medewerker', 'partner'] loop
    execute format('create policy %1$s_zonder_belang on dossier as restrictive to luwte_%1$s
      using (id <> all ((select eigen_belangen())::uuid[]))', rol);
    -- A melding that stands alone has no dossier.
    execute format('create policy %1$s_zonder_belang on melding as restrictive to luwte_%1$s
      using (dossier_id is null or dossier_id <> all ((select eigen_belangen())::uuid[]))', rol);
    foreach tabel in array array['dossier_toegang', 'dossier_partij', 'gebeurtenis', 'gebeurtenis_inhoud', 'document',
      'dossier_stand', 'gebrek_afdoening', 'dossier_bezoek', 'taak', 'draaiboek', 'draaiboek_scenario',
      'draaiboek_uitvoerder', 'dossier_omzetting', 'besluit_voorstel', 'vrijgave', 'deling', 'informatievraag'] loop
      execute format('create policy %1$s_zonder_belang on %2$I as restrictive to luwte_%1$s
        using (dossier_id <> all ((select eigen_belangen())::uuid[]))', rol, tabel);
    end loop;
  end loop;
end $$;
