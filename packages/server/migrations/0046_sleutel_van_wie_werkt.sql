-- The wrapped keys of the installation are for who works in a municipality that is there; without one, or with nonsense in
-- its place, nothing is shown.
alter policy medewerker on sleutel_installatie
  using (exists (select 1 from gemeente g where g.gemeente_id = huidige_gemeente()));
alter policy partner on sleutel_installatie
  using (exists (select 1 from gemeente g where g.gemeente_id = huidige_gemeente()));
