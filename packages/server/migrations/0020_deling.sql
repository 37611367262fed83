-- What was shared with whom, item by item: on which ground, for what, until when. A share holds the copy that was handed
-- over: the receiver reads that and never the timeline itself, so no name of a reporter can come along and what was given
-- stays explainable. Rows are only added; the end of a share is written once, in its own columns.

-- Police data that the municipality may pass on, after the preparatory talk with the police. Per item.
create table vrijgave (
  gemeente_id    text not null,
  id             uuid not null,
  dossier_id     uuid not null,
  item_soort     text not null check (item_soort in ('gebeurtenis', 'document')),
  item_id        uuid not null,
  -- Article of the Wpg under which the police provided it.
  artikel        text not null check (artikel in ('16', '18', '19', '20')),
  -- The decision or agreement that it rests on.
  referentie     text not null check (length(btrim(referentie)) > 0),
  vooroverleg_op date not null,
  door           uuid not null,
  op             timestamptz not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, dossier_id, item_soort, item_id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, door) references medewerker
);

create table deling (
  gemeente_id        text not null,
  id                 uuid not null,
  dossier_id         uuid not null,
  item_soort         text not null check (item_soort in ('gebeurtenis', 'document', 'partij')),
  -- gebeurtenis, document or partij; no reference: the record of a share outlives what was shared.
  item_id            uuid not null,
  -- Nobody is ever given who reported, and police data only when they were released.
  compartiment       compartiment not null check (compartiment <> 'melderidentiteit'),
  vrijgave_id        uuid,
  -- Which fields of a party.
  velden             text[] not null default '{}',
  -- People in this dossier whom it is about, so that each of them can be told.
  partijen           uuid[] not null default '{}',
  aan_organisatie_id uuid not null,
  aan_medewerker_id  uuid,
  grond              text not null check (grond in ('convenant', 'wpg-16', 'wpg-18', 'wpg-19', 'wpg-20', 'toestemming', 'wet')),
  convenant_id       uuid,
  -- What the ground rests on, in words: decision, consent or article.
  grond_tekst        text not null check (length(btrim(grond_tekst)) > 0),
  -- Rows of the sharing matrix that allowed it.
  regels             text[] not null default '{}',
  doel               text not null check (length(btrim(doel)) > 0),
  noodzaak           text not null check (length(btrim(noodzaak)) > 0),
  opmerking          text check (length(btrim(opmerking)) > 0),
  kanaal             text not null check (kanaal in ('portaal', 'beveiligde-mail', 'overleg', 'telefoon')),
  van                date not null,
  tot                date not null check (tot >= van),
  -- The copy that was handed over.
  afschrift          jsonb not null,
  gegeven_door       uuid not null,
  gegeven_op         timestamptz not null,
  einde              text check (einde in ('ingetrokken', 'verlopen', 'plaats-beeindigd', 'convenant-beeindigd')),
  einde_op           timestamptz,
  -- Empty with an end: the system, because the ground was no longer there.
  einde_door         uuid,
  einde_reden        text check (length(btrim(einde_reden)) > 0),
  check ((einde is null) = (einde_op is null)),
  check (einde is not null or (einde_door is null and einde_reden is null)),
  check (einde is distinct from 'ingetrokken' or (einde_door is not null and einde_reden is not null)),
  check (compartiment <> 'politie' or vrijgave_id is not null),
  check ((grond = 'convenant') = (convenant_id is not null)),
  check ((item_soort = 'partij') = (cardinality(velden) > 0)),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, vrijgave_id) references vrijgave,
  foreign key (gemeente_id, convenant_id) references convenant,
  foreign key (gemeente_id, aan_organisatie_id) references organisatie,
  foreign key (gemeente_id, aan_medewerker_id) references medewerker,
  foreign key (gemeente_id, gegeven_door) references medewerker,
  foreign key (gemeente_id, einde_door) references medewerker
);
create index deling_dossier on deling (gemeente_id, dossier_id, gegeven_op);
create index deling_item on deling (gemeente_id, item_id, aan_organisatie_id);
create index deling_aan on deling (gemeente_id, aan_organisatie_id, dossier_id);
create index deling_open on deling (gemeente_id, tot) where einde is null;
create index deling_vrijgave on deling (gemeente_id, vrijgave_id);
create index deling_convenant on deling (gemeente_id, convenant_id);

-- Rights -------------------------------------------------------------------------

do $$
declare tabel text;
begin
  foreach tabel in array array['vrijgave', 'deling'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy lezen on %I for select to luwte_medewerker using (gemeente_id = huidige_gemeente())', tabel);
    execute format('create policy systeem on %I to luwte_systeem using (gemeente_id = huidige_gemeente())', tabel);
    execute format('create policy vernietiger on %I to luwte_vernietiger using (gemeente_id = huidige_gemeente())', tabel);
  end loop;
end $$;
-- In one's own name only, and a share ends once.
create policy toevoegen on vrijgave for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and door = huidige_medewerker());
create policy toevoegen on deling for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and gegeven_door = huidige_medewerker() and einde is null);
create policy beeindigen on deling for update to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and einde is null)
  with check (gemeente_id = huidige_gemeente() and (einde_door is null or einde_door = huidige_medewerker()));
-- Everything that a partner reads of a dossier beyond its phase and tasks hangs on this one: handed over here, to the own
-- organisation (or to that person), today within its days, not ended, with a current place in the dossier, and where it
-- rests on a convenant while the own organisation takes part in that.
create policy partner on deling for select to luwte_partner using (
  gemeente_id = huidige_gemeente() and aan_organisatie_id = huidige_organisatie()
  and (aan_medewerker_id is null or aan_medewerker_id = huidige_medewerker())
  and kanaal = 'portaal' and einde is null and van <= vandaag() and tot >= vandaag()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = deling.gemeente_id and t.dossier_id = deling.dossier_id
    and t.organisatie_id = huidige_organisatie() and t.van <= vandaag() and coalesce(t.tot, 'infinity') >= vandaag())
  and (convenant_id is null or exists (select 1 from convenant_deelname d join convenant c
    on c.gemeente_id = d.gemeente_id and c.id = d.convenant_id
    where d.gemeente_id = deling.gemeente_id and d.convenant_id = deling.convenant_id
    and d.organisatie_id = huidige_organisatie()
    and d.van <= vandaag() and coalesce(d.tot, 'infinity') >= vandaag()
    and c.van <= vandaag() and coalesce(c.tot, 'infinity') >= vandaag())));

grant select, insert on vrijgave to luwte_medewerker;
grant select, insert on vrijgave to luwte_systeem;
grant select, delete on vrijgave to luwte_vernietiger;
grant select, insert, update (einde, einde_op, einde_door, einde_reden) on deling to luwte_medewerker;
grant select, insert, update (einde, einde_op, einde_door, einde_reden) on deling to luwte_systeem;
grant select (gemeente_id, id, dossier_id, item_soort, item_id, compartiment, vrijgave_id, aan_organisatie_id,
  aan_medewerker_id, grond, convenant_id, grond_tekst, doel, opmerking, kanaal, van, tot, afschrift, gegeven_op, einde)
  on deling to luwte_partner;
grant select, delete on deling to luwte_vernietiger;

-- The row of a file that was shared, so that its bytes can be fetched: its place in the store and its name.
drop policy partner on document;
create policy partner_lezen on document for select to luwte_partner using (
  gemeente_id = huidige_gemeente()
  and ((eigenaar_organisatie_id = huidige_organisatie()
      and exists (select 1 from dossier_toegang t
        where t.gemeente_id = document.gemeente_id and t.dossier_id = document.dossier_id))
    or exists (select 1 from deling d
      where d.gemeente_id = document.gemeente_id and d.dossier_id = document.dossier_id
      and d.item_soort = 'document' and d.item_id = document.id)));
create policy partner_toevoegen on document for insert to luwte_partner with check (
  gemeente_id = huidige_gemeente() and eigenaar_organisatie_id = huidige_organisatie()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = document.gemeente_id and t.dossier_id = document.dossier_id));
