-- Why somebody opened a closed dossier: for that person, for a short time. Only added to.
create table gesloten_opening (
  gemeente_id   text not null,
  id            uuid not null,
  dossier_id    uuid not null,
  medewerker_id uuid not null,
  aanleiding    text not null check (aanleiding in
    ('nieuw-signaal', 'bezwaar-of-beroep', 'verzoek-betrokkene', 'correctie', 'heropenen', 'vernietigen', 'afsluiting')),
  toelichting   text not null check (length(btrim(toelichting)) between 15 and 2000),
  van           timestamptz not null,
  -- First moment at which it is over.
  tot           timestamptz not null check (tot > van and tot <= van + interval '24 hours'),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, medewerker_id) references medewerker
);
create index gesloten_opening_dossier on gesloten_opening (gemeente_id, dossier_id, medewerker_id, tot);
alter table gesloten_opening enable row level security;
alter table gesloten_opening force row level security;
create trigger alleen_toevoegen before update or truncate on gesloten_opening
  for each statement execute function weiger_wijziging();
create policy lezen on gesloten_opening for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy openen on gesloten_opening for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and medewerker_id = huidige_medewerker());
create policy systeem on gesloten_opening to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy vernietiger on gesloten_opening to luwte_vernietiger using (gemeente_id = huidige_gemeente());
grant select, insert on gesloten_opening to luwte_medewerker, luwte_systeem;
grant select, delete on gesloten_opening to luwte_vernietiger;

-- Who said nothing adds nothing to a closed case but a new report, or takes one out that did not belong there.
create policy niet_na_sluiting on gebeurtenis_inhoud as restrictive for insert to luwte_medewerker with check (
  soort in ('melding', 'intrekking')
  or exists (select 1 from dossier d where d.gemeente_id = gebeurtenis_inhoud.gemeente_id
    and d.id = gebeurtenis_inhoud.dossier_id and d.status = 'open')
  or exists (select 1 from gesloten_opening o where o.gemeente_id = gebeurtenis_inhoud.gemeente_id
    and o.dossier_id = gebeurtenis_inhoud.dossier_id and o.medewerker_id = huidige_medewerker()));
-- Nothing of a closed case is shared, asked or planned.
do $$
declare tabel text;
begin
  foreach tabel in array array['deling', 'informatievraag', 'taak'] loop
    execute format('create policy niet_na_sluiting on %I as restrictive for insert to luwte_medewerker with check (
      dossier_id is null or exists (select 1 from dossier d where d.gemeente_id = %I.gemeente_id
        and d.id = %I.dossier_id and d.status = ''open''))', tabel, tabel, tabel);
  end loop;
  -- A partner works on what runs: a closed case is gone from its list, with what was shared of it.
  foreach tabel in array array['deling', 'informatievraag', 'taak', 'dossier_stand'] loop
    execute format('create policy alleen_open on %I as restrictive for select to luwte_partner using (
      exists (select 1 from dossier d where d.gemeente_id = %I.gemeente_id and d.id = %I.dossier_id and d.status = ''open''))',
      tabel, tabel, tabel);
  end loop;
end $$;
create policy alleen_open on dossier as restrictive for select to luwte_partner using (status = 'open');

alter table deling drop constraint deling_einde_check;
alter table deling add constraint deling_einde_check check (einde in
  ('ingetrokken', 'verlopen', 'plaats-beeindigd', 'convenant-beeindigd', 'dossier-gesloten'));
