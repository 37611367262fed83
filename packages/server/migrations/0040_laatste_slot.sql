-- The last lock, in the database itself. Who works where, in which role and under which agreement is written by who runs
-- the system and nobody else, and nobody gives rights to themselves. What only casework may read is not shown to who
-- has a place in one case, or reads no case at all.

-- Signing in already asked whether this person still works here.
create function is_beheerder() returns boolean language sql stable parallel safe as $$
  select exists (select from medewerker m where m.gemeente_id = huidige_gemeente()
    and m.id = huidige_medewerker() and 'beheerder' = any (m.rollen)) $$;

do $$
declare tabel text;
begin
  foreach tabel in array array['organisatie', 'afdeling', 'medewerker'] loop
    execute format('alter policy medewerker on %I using (gemeente_id = huidige_gemeente())
      with check (gemeente_id = huidige_gemeente() and (select is_beheerder()))', tabel);
  end loop;
  foreach tabel in array array['convenant', 'convenant_deelname', 'contactpersoon', 'vervanging', 'aanwijzing'] loop
    execute format('alter policy toevoegen on %I
      with check (gemeente_id = huidige_gemeente() and vastgelegd_door = huidige_medewerker() and (select is_beheerder()))', tabel);
    execute format('alter policy beeindigen on %I using (gemeente_id = huidige_gemeente())
      with check (gemeente_id = huidige_gemeente() and beeindigd_door = huidige_medewerker() and (select is_beheerder()))', tabel);
  end loop;
end $$;
alter policy toevoegen on randvoorwaarde_antwoord
  with check (gemeente_id = huidige_gemeente() and door = huidige_medewerker() and (select is_beheerder()));
-- Only who ends somebody's work signs that person out.
alter policy medewerker on sessie using (gemeente_id = huidige_gemeente() and (select is_beheerder()));

-- Also who runs the system: another one does it, and not by another place of work of the same person either.
create function weiger_eigen_rechten() returns trigger language plpgsql as $$
begin
  if current_user = 'luwte_medewerker'
    and (new.rollen, new.organisatie_id, new.account_id, new.actief_van, new.actief_tot)
      is distinct from (old.rollen, old.organisatie_id, old.account_id, old.actief_van, old.actief_tot)
    and exists (select from medewerker m where m.gemeente_id = old.gemeente_id and m.id = huidige_medewerker()
      and (m.id = old.id or m.account_id = old.account_id)) then
    raise exception 'wijzigen van de eigen rechten mag niet' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger eigen_rechten before update on medewerker for each row execute function weiger_eigen_rechten();

-- Who was asked into one case adds to its timeline, files and tasks. Who takes part, the people, reports, the check and
-- the draaiboek are of who runs it.
do $$
declare tabel text;
begin
  foreach tabel in array array['dossier_toegang', 'dossier_partij', 'partij', 'melding', 'gebrek_afdoening', 'draaiboek',
    'draaiboek_scenario', 'draaiboek_uitvoerder', 'kenmerk_teller'] loop
    execute format('create policy alleen_regie_voegt_toe on %I as restrictive for insert to luwte_medewerker
      with check (huidig_bereik() = ''gemeente'')', tabel);
    execute format('create policy alleen_regie_wijzigt on %I as restrictive for update to luwte_medewerker
      using (true) with check (huidig_bereik() = ''gemeente'')', tabel);
    execute format('create policy alleen_regie_wist on %I as restrictive for delete to luwte_medewerker
      using (huidig_bereik() = ''gemeente'')', tabel);
  end loop;
end $$;

-- What was shared and released is of casework.
alter policy lezen on deling using (gemeente_id = huidige_gemeente() and huidig_bereik() = 'gemeente');
alter policy lezen on vrijgave using (gemeente_id = huidige_gemeente() and huidig_bereik() = 'gemeente');
