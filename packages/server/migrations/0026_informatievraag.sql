-- A question of the municipality to one partner about one case: what was asked, in which form, and how it stands. The
-- question and the answer themselves are events in the kroniek, each in its compartment; here is no answer.
create table informatievraag (
  gemeente_id      text not null references gemeente,
  id               uuid not null,
  dossier_id       uuid not null,
  -- Key of the party it is about; empty: no person is named.
  persoon          text,
  organisatie_id   uuid not null,
  -- Id of the rule of the policy that opened it, and the colour whose schema that stands in.
  regel            text not null check (length(regel) between 1 and 200),
  kleur            text check (kleur in ('groen', 'oranje', 'rood')),
  vraag            text not null check (length(btrim(vraag)) > 0),
  vorm             text not null check (vorm in ('ja-nee', 'specifiek')),
  onderdelen       jsonb not null default '[]',
  keuzes           text[] not null default '{}',
  compartiment     compartiment not null default 'gewoon',
  -- Source of the rule, as the policy prints it.
  grondslag        text not null,
  doelredenering   text check (length(btrim(doelredenering)) > 0),
  -- Last day on which an answer is of use; empty: none was named.
  uiterlijk        date,
  status           text not null default 'open'
    check (status in ('open', 'beantwoord', 'mag-niet-delen', 'weet-niet', 'ingetrokken', 'vervallen')),
  -- Ids of the events in the exchange format.
  vraag_sleutel    text not null,
  antwoord_sleutel text,
  gevraagd_door    uuid not null,
  gevraagd_op      timestamptz not null,
  herinnerd_op     timestamptz,
  afgerond_op      timestamptz,
  check ((status = 'open') = (afgerond_op is null)),
  -- Special and criminal data are asked with a reason, or not (article 9 and 10 AVG).
  check (compartiment = 'gewoon' or doelredenering is not null),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, dossier_id, persoon) references dossier_partij,
  foreign key (gemeente_id, organisatie_id) references organisatie,
  foreign key (gemeente_id, gevraagd_door) references medewerker
);
create index informatievraag_dossier on informatievraag (gemeente_id, dossier_id, gevraagd_op desc);
create index informatievraag_organisatie on informatievraag (gemeente_id, organisatie_id, status, gevraagd_op desc);
create index informatievraag_persoon on informatievraag (gemeente_id, dossier_id, persoon, status);

alter table informatievraag enable row level security;
alter table informatievraag force row level security;
-- Whoever sees the dossier; what lies in a closed compartment is left out by the query.
create policy lezen on informatievraag for select to luwte_medewerker using (gemeente_id = huidige_gemeente()
  and exists (select 1 from dossier d where d.gemeente_id = informatievraag.gemeente_id and d.id = informatievraag.dossier_id));
-- In one's own name only.
create policy toevoegen on informatievraag for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and gevraagd_door = huidige_medewerker());
create policy wijzigen on informatievraag for update to luwte_medewerker using (gemeente_id = huidige_gemeente()
  and exists (select 1 from dossier d where d.gemeente_id = informatievraag.gemeente_id and d.id = informatievraag.dossier_id));
create policy systeem on informatievraag to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy vernietiger on informatievraag to luwte_vernietiger using (gemeente_id = huidige_gemeente());
-- The own organisation, in a dossier where it has a place today.
create policy partner on informatievraag for select to luwte_partner using (
  gemeente_id = huidige_gemeente() and organisatie_id = huidige_organisatie()
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = informatievraag.gemeente_id and t.dossier_id = informatievraag.dossier_id));
grant select, insert, update (status, herinnerd_op, afgerond_op) on informatievraag to luwte_medewerker;
grant select, update (status, antwoord_sleutel, afgerond_op) on informatievraag to luwte_systeem;
-- Not the rule and the colour: those tell how a case stands. Not who asked it, nor where the answer lies.
grant select (gemeente_id, id, dossier_id, persoon, organisatie_id, vraag, vorm, onderdelen, keuzes, compartiment,
  grondslag, doelredenering, uiterlijk, status, gevraagd_op, herinnerd_op, afgerond_op) on informatievraag to luwte_partner;
grant select, delete on informatievraag to luwte_vernietiger;

-- A partner knows whom an open question is about, for as long as it is open, and no other party.
create policy partner on dossier_partij for select to luwte_partner using (
  gemeente_id = huidige_gemeente()
  and exists (select 1 from informatievraag v where v.gemeente_id = dossier_partij.gemeente_id
    and v.dossier_id = dossier_partij.dossier_id and v.persoon = dossier_partij.sleutel and v.status = 'open'));
create policy partner on partij for select to luwte_partner using (
  gemeente_id = huidige_gemeente()
  and exists (select 1 from dossier_partij p where p.gemeente_id = partij.gemeente_id and p.partij_id = partij.id));
grant select (gemeente_id, dossier_id, sleutel, partij_id) on dossier_partij to luwte_partner;
grant select (gemeente_id, id, naam, geboortedatum) on partij to luwte_partner;
