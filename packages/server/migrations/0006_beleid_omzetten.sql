-- A running dossier moves to another policy. Before that day the earlier one still holds: a toets of then has to come
-- out as it did then. The exchange format has no event for it, so it stands here. Rows are only added.
create table dossier_omzetting (
  gemeente_id        text not null,
  dossier_id         uuid not null,
  id                 uuid not null,
  -- First day on which the new policy holds.
  vanaf              date not null,
  van_beleid_id      text not null,
  van_versie         text not null check (van_versie ~ '^\d{4}-\d{2}-\d{2}$'),
  van_vingerafdruk   text,
  naar_beleid_id     text not null,
  naar_versie        text not null check (naar_versie ~ '^\d{4}-\d{2}-\d{2}$'),
  naar_vingerafdruk  text,
  reden              text not null check (length(btrim(reden)) > 0),
  door               uuid not null,
  -- The role in which this person acted, as it was then.
  functie            text not null,
  op                 timestamptz not null,
  primary key (gemeente_id, dossier_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, door) references medewerker,
  foreign key (gemeente_id, van_vingerafdruk) references beleid_versie (gemeente_id, vingerafdruk),
  foreign key (gemeente_id, naar_vingerafdruk) references beleid_versie (gemeente_id, vingerafdruk)
);
create index dossier_omzetting_van on dossier_omzetting (gemeente_id, van_vingerafdruk)
  where van_vingerafdruk is not null;
create index dossier_omzetting_naar on dossier_omzetting (gemeente_id, naar_vingerafdruk)
  where naar_vingerafdruk is not null;

create trigger alleen_toevoegen before update or delete or truncate on dossier_omzetting
  for each statement execute function weiger_wijziging();

alter table dossier_omzetting enable row level security;
alter table dossier_omzetting force row level security;
create policy medewerker on dossier_omzetting to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy systeem on dossier_omzetting to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select on dossier_omzetting to luwte_medewerker;
grant select, insert on dossier_omzetting to luwte_systeem;
