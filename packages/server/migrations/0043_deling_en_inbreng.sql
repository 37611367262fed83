-- What was shared is encrypted where it lies in a compartment; staff whose role asks for a place see no shares; a share ends when a colour drops or what was shared was corrected; and each organisation has its roads.

-- {afschrift, doel, noodzaak, opmerking}, by the key of the dossier. What is free text tells as much as the copy itself.
alter table deling
  add column geheim bytea,
  alter column afschrift drop not null,
  alter column doel drop not null,
  alter column noodzaak drop not null,
  add constraint geheim_of_open check (case when geheim is null
    then num_nonnulls(afschrift, doel, noodzaak) = 3
    else compartiment <> 'gewoon' and num_nonnulls(afschrift, doel, noodzaak, opmerking) = 0 end),
  -- Not validated: rows from before are encrypted by `luwte sleutels versleutel-bestaand`.
  add constraint compartiment_is_geheim check (compartiment = 'gewoon' or geheim is not null) not valid;
grant select (geheim) on deling to luwte_partner;
create policy sleutelbeheer on deling to luwte_sleutelbeheer
  using (gemeente_id = huidige_gemeente() and compartiment <> 'gewoon');
grant select (gemeente_id, id, dossier_id, compartiment, afschrift, doel, noodzaak, opmerking, geheim),
  update (afschrift, doel, noodzaak, opmerking, geheim) on deling to luwte_sleutelbeheer;

-- A fact is known by its name in the policy and has no row of its own.
alter table deling drop constraint deling_item_soort_check;
alter table deling
  add constraint deling_item_soort_check check (item_soort in ('gebeurtenis', 'document', 'partij', 'feit')),
  alter column item_id drop not null,
  add column feit text check (length(btrim(feit)) between 1 and 200),
  add constraint deling_feit check ((item_soort = 'feit') = (feit is not null) and (item_soort = 'feit') = (item_id is null));

-- The consent of who reported and of who is reported about, both: for what neighbours said in a mediation.
alter table deling drop constraint deling_grond_check;
alter table deling add constraint deling_grond_check check (grond in
  ('convenant', 'wpg-16', 'wpg-18', 'wpg-19', 'wpg-20', 'toestemming', 'toestemming-beiden', 'wet'));

-- What was shared was corrected or withdrawn: the old copy ends and another takes its place, so that whoever read it hears
-- of it (article 19 AVG). `vervallen`: nothing but that.
alter table deling drop constraint deling_einde_check;
alter table deling
  add constraint deling_einde_check check (einde in
    ('ingetrokken', 'verlopen', 'plaats-beeindigd', 'convenant-beeindigd', 'dossier-gesloten', 'kleur-gewijzigd', 'verbeterd',
      'vervallen')),
  add column vervangt uuid,
  add column vervallen boolean not null default false,
  add constraint deling_vervallen check (not vervallen or vervangt is not null),
  add foreign key (gemeente_id, vervangt) references deling;
create unique index deling_vervangt on deling (gemeente_id, vervangt) where vervangt is not null;
grant select (feit, vervangt, vervallen) on deling to luwte_partner;

-- Roads along which this organisation may be given something; the portal is always one.
alter table organisatie add column kanalen text[] not null default '{portaal}'
  check ('portaal' = any (kanalen) and kanalen <@ array['portaal', 'beveiligde-mail', 'overleg', 'telefoon']);
grant update (kanalen) on organisatie to luwte_medewerker, luwte_systeem;

-- What was shared and released is of casework: not of staff whose role asks for a place.

do $$
declare
  tabel text;
  hier text;
begin
  foreach tabel in array array['vrijgave', 'deling'] loop
    hier := 'gemeente_id = huidige_gemeente() and huidig_bereik() = ''gemeente''';
    execute format('alter policy lezen on %I using (%s)', tabel, hier);
    execute format('alter policy toevoegen on %I with check (%s and %s)', tabel, hier,
      case tabel when 'deling' then 'gegeven_door = huidige_medewerker() and einde is null' else 'door = huidige_medewerker()' end);
  end loop;
  execute format('alter policy beeindigen on deling using (%s and einde is null)
    with check (%s and (einde_door is null or einde_door = huidige_medewerker()))', hier, hier);
end $$;
-- Of a dossier, or of a party that somebody may read.
alter policy medewerker on sleutel using (gemeente_id = huidige_gemeente() and (huidig_bereik() = 'gemeente'
  or exists (select 1 from dossier_toegang t where t.gemeente_id = sleutel.gemeente_id and t.dossier_id = sleutel.houder)
  or exists (select 1 from dossier_partij p where p.gemeente_id = sleutel.gemeente_id and p.partij_id = sleutel.houder)));

-- What a partner tells the municipality of its own accord: what, on which ground, for what, until when; or that it may not share,
-- with the reason. A record of its own that nothing waits for. Rows are only added; an end is written once.
create table inbreng (
  gemeente_id    text not null,
  id             uuid not null,
  dossier_id     uuid not null,
  organisatie_id uuid not null,
  soort          text not null check (soort in ('gegeven', 'mag-niet-delen')),
  compartiment   compartiment not null default 'gewoon' check (compartiment <> 'melderidentiteit'),
  -- {wat, doel, noodzaak}, or {waarover}; in a compartment encrypted by the key of the dossier.
  inhoud         jsonb,
  geheim         bytea,
  -- Why it may not be shared.
  reden          text,
  grond          text check (grond in ('convenant', 'wpg-16', 'wpg-18', 'wpg-19', 'wpg-20', 'toestemming', 'toestemming-beiden', 'wet')),
  grond_tekst    text check (length(btrim(grond_tekst)) > 0),
  convenant_id   uuid,
  kanaal         text check (kanaal in ('portaal', 'beveiligde-mail', 'overleg', 'telefoon')),
  van            date not null,
  tot            date check (tot >= van),
  gegeven_door   uuid not null,
  gegeven_op     timestamptz not null,
  einde          text check (einde in ('ingetrokken', 'verlopen', 'convenant-beeindigd')),
  einde_op       timestamptz,
  einde_door     uuid,
  einde_reden    text check (length(btrim(einde_reden)) > 0),
  constraint geheim_of_open check ((inhoud is null) = (geheim is not null) and (compartiment = 'gewoon') = (geheim is null)),
  constraint gegeven_of_niet check (case soort
    when 'gegeven' then num_nonnulls(grond, grond_tekst, kanaal, tot) = 4 and reden is null
    else reden is not null and num_nonnulls(grond, grond_tekst, kanaal, tot, convenant_id) = 0 and compartiment = 'gewoon' end),
  check ((grond = 'convenant') = (convenant_id is not null)),
  check ((einde is null) = (einde_op is null)),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, organisatie_id) references organisatie,
  foreign key (gemeente_id, convenant_id) references convenant,
  foreign key (gemeente_id, gegeven_door) references medewerker,
  foreign key (gemeente_id, einde_door) references medewerker
);
create index inbreng_dossier on inbreng (gemeente_id, dossier_id, gegeven_op desc);
create index inbreng_organisatie on inbreng (gemeente_id, organisatie_id, dossier_id);
create index inbreng_convenant on inbreng (gemeente_id, convenant_id);
create index inbreng_open on inbreng (gemeente_id, tot) where einde is null and tot is not null;

alter table inbreng enable row level security;
alter table inbreng force row level security;
-- The municipality reads it within its days, not ended, and where it rests on a convenant while the giver takes part in that.
create policy lezen on inbreng for select to luwte_medewerker using (
  gemeente_id = huidige_gemeente() and einde is null and van <= vandaag() and coalesce(tot, 'infinity') >= vandaag()
  and huidig_bereik() = 'gemeente'
  and (convenant_id is null or exists (select 1 from convenant_deelname d join convenant c
    on c.gemeente_id = d.gemeente_id and c.id = d.convenant_id
    where d.gemeente_id = inbreng.gemeente_id and d.convenant_id = inbreng.convenant_id
    and d.organisatie_id = inbreng.organisatie_id
    and d.van <= vandaag() and coalesce(d.tot, 'infinity') >= vandaag()
    and c.van <= vandaag() and coalesce(c.tot, 'infinity') >= vandaag())));
-- The giver sees what it gave, in a dossier where it has a place, and may end it.
create policy partner on inbreng for select to luwte_partner using (
  gemeente_id = huidige_gemeente() and organisatie_id = huidige_organisatie()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = inbreng.gemeente_id and t.dossier_id = inbreng.dossier_id));
create policy partner_beeindigen on inbreng for update to luwte_partner
  using (gemeente_id = huidige_gemeente() and organisatie_id = huidige_organisatie() and einde is null)
  with check (gemeente_id = huidige_gemeente() and organisatie_id = huidige_organisatie() and einde_door = huidige_medewerker());
create policy systeem on inbreng to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy vernietiger on inbreng to luwte_vernietiger using (gemeente_id = huidige_gemeente());
create policy sleutelbeheer on inbreng to luwte_sleutelbeheer
  using (gemeente_id = huidige_gemeente() and compartiment <> 'gewoon');
grant select on inbreng to luwte_medewerker;
grant select, update (einde, einde_op, einde_door, einde_reden) on inbreng to luwte_partner;
grant select, insert, update (einde, einde_op, einde_door, einde_reden) on inbreng to luwte_systeem;
grant select, delete on inbreng to luwte_vernietiger;
grant select (gemeente_id, id, dossier_id, compartiment, inhoud, geheim), update (geheim) on inbreng to luwte_sleutelbeheer;

-- As with every table of a dossier: a closed case is gone from the list of a partner, and closed to who has an interest in it.
create policy alleen_open on inbreng as restrictive for select to luwte_partner using (
  exists (select 1 from dossier d where d.gemeente_id = inbreng.gemeente_id and d.id = inbreng.dossier_id and d.status = 'open'));
create policy medewerker_zonder_belang on inbreng as restrictive to luwte_medewerker
  using (dossier_id <> all ((select eigen_belangen())::uuid[]));
create policy partner_zonder_belang on inbreng as restrictive to luwte_partner
  using (dossier_id <> all ((select eigen_belangen())::uuid[]));
