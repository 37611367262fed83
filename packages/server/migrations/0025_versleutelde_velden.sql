-- What asks for rights of its own is stored encrypted (0024, ADR versleuteling). The plain columns that remain are the
-- ones that lists and rights need: kind, day, compartment, owner, and of the content the id of a decision.

-- `geheim` holds content and salt together: with the salt a short content could be guessed from its commitment.
alter table gebeurtenis_inhoud
  add column geheim bytea,
  -- Why somebody recorded this, in one sentence, encrypted too. Empty: nothing was asked.
  add column doelredenering bytea,
  alter column zout drop not null,
  add constraint geheim_met_zout check ((geheim is null) = (zout is not null)),
  add constraint geheim_alleen_in_compartiment check (geheim is null or compartiment <> 'gewoon'),
  -- Not validated: rows from before are encrypted by `luwte sleutels versleutel-bestaand`.
  add constraint compartiment_is_geheim check (compartiment = 'gewoon' or geheim is not null) not valid;

-- Who it is, when nobody may know: {naam, adres, geboortedatum, telefoon, email, taal, organisatie}.
alter table partij
  add column geheim bytea,
  add constraint geheim_of_open check (geheim is null or (compartiment <> 'gewoon' and num_nonnulls(
    naam, adres, geboortedatum, telefoon, email, taal, organisatie) = 0)),
  add constraint compartiment_is_geheim check (compartiment = 'gewoon' or geheim is not null) not valid;

alter table besluit_voorstel
  add column geheim bytea,
  add constraint geheim_of_open check (geheim is null or mondelinge_opdracht is null),
  add constraint compartiment_is_geheim check (
    coalesce(inhoud ->> 'compartiment', 'gewoon') = 'gewoon' or geheim is not null) not valid;

alter table document
  -- The name of a file in a compartment tells what it is; `naam` is then empty.
  add column naam_geheim bytea,
  -- Key of the bytes, encrypted by the key of the dossier. Empty: kept before files were encrypted.
  add column bestandssleutel bytea,
  add constraint geheim_of_open check (naam_geheim is null or (naam = '' and compartiment <> 'gewoon')),
  add constraint compartiment_is_geheim check (compartiment = 'gewoon' or naam_geheim is not null) not valid,
  add constraint sleutel_bij_bestand check (bestandssleutel is null or opslag_sleutel is not null);

-- Nobody changes content. Encrypting it is no change: the chain proves that it still says the same.
create or replace function weiger_behalve_vernietiger() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_user = 'luwte_vernietiger' then return null; end if;
  if tg_op = 'UPDATE' and tg_table_name = 'gebeurtenis_inhoud' and current_user = 'luwte_sleutelbeheer' then return null; end if;
  raise exception '% op % mag niet: alleen vernietiging na de bewaartermijn', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation';
end $$;
create function alleen_versleutelen() returns trigger language plpgsql as $$
begin
  if new.geheim is not null then return new; end if;
  raise exception 'update op % mag niet: alleen versleutelen', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger alleen_versleutelen before update on gebeurtenis_inhoud
  for each row execute function alleen_versleutelen();

create policy sleutelbeheer on dossier for select to luwte_sleutelbeheer using (gemeente_id = huidige_gemeente());
grant select (gemeente_id, id) on dossier to luwte_sleutelbeheer;
create policy sleutelbeheer on gebeurtenis_inhoud to luwte_sleutelbeheer
  using (gemeente_id = huidige_gemeente() and compartiment <> 'gewoon');
grant select (gemeente_id, dossier_id, gebeurtenis_id, inhoud, zout, compartiment, geheim, doelredenering),
  update (inhoud, zout, geheim, doelredenering) on gebeurtenis_inhoud to luwte_sleutelbeheer;
-- A household was the address of whoever reported; now it is a keyed hash of it.
create policy sleutelbeheer on dossier_partij to luwte_sleutelbeheer using (gemeente_id = huidige_gemeente());
grant select (gemeente_id, dossier_id, partij_id, rol, huishouden), update (huishouden) on dossier_partij to luwte_sleutelbeheer;
create policy sleutelbeheer on melding to luwte_sleutelbeheer using (gemeente_id = huidige_gemeente());
grant select (gemeente_id, id, melder_partij_id, melder_huishouden), update (melder_huishouden) on melding to luwte_sleutelbeheer;
create policy sleutelbeheer on partij to luwte_sleutelbeheer using (gemeente_id = huidige_gemeente());
grant select (gemeente_id, id, naam, adres, geboortedatum, telefoon, email, taal, organisatie, compartiment, geheim),
  update (naam, adres, geboortedatum, telefoon, email, taal, organisatie, compartiment, geheim) on partij to luwte_sleutelbeheer;
create policy sleutelbeheer on besluit_voorstel to luwte_sleutelbeheer using (gemeente_id = huidige_gemeente());
grant select (gemeente_id, id, dossier_id, inhoud, mondelinge_opdracht, geheim),
  update (inhoud, mondelinge_opdracht, geheim) on besluit_voorstel to luwte_sleutelbeheer;
create policy sleutelbeheer on document to luwte_sleutelbeheer using (gemeente_id = huidige_gemeente());
grant select (gemeente_id, id, dossier_id, naam, naam_geheim, opslag_sleutel, bestandssleutel, grootte, sha256, compartiment),
  update (naam, naam_geheim, opslag_sleutel, bestandssleutel) on document to luwte_sleutelbeheer;
