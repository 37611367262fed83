-- An export tells under which policy a dossier stood and when it moved to another one. Read in elsewhere, the moves come
-- along: a toets of an earlier day has to come out there as it did here. Who moved it is no colleague of this
-- municipality, so of such a row only the name is kept.
alter table dossier_omzetting alter column door drop not null;
alter table dossier_omzetting add column door_naam text check (length(btrim(door_naam)) > 0);
alter table dossier_omzetting add constraint door_of_naam check ((door is null) = (door_naam is not null));
-- Staff read a dossier in; a move of a dossier that was already here stays with the system.
drop policy medewerker on dossier_omzetting;
create policy lezen on dossier_omzetting for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy inlezen on dossier_omzetting for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and door is null);
grant insert on dossier_omzetting to luwte_medewerker;

-- A filled-in text that came along: the shipped version it fills in and with what, to hand it on again. What the
-- municipality activated itself stands in its proposals.
alter table beleid_versie add column basis_versie text check (basis_versie ~ '^\d{4}-\d{2}-\d{2}$');
alter table beleid_versie add column waarden jsonb;
alter table beleid_versie add constraint ingelezen_geheel check ((basis_versie is null) = (waarden is null));
