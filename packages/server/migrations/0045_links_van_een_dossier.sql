-- A link that belongs to a case is of who may read that case.
alter policy lezen on openbare_link using (gemeente_id = huidige_gemeente()
  and (dossier_id is null or huidig_bereik() = 'gemeente'));
create policy medewerker_zonder_belang on openbare_link as restrictive to luwte_medewerker
  using (dossier_id is null or dossier_id <> all ((select eigen_belangen())::uuid[]));
