-- A partner reports; only the municipality links a melding to a dossier. It goes on seeing its own melding
-- after that, but cannot bring one in under a dossier it was never given.
alter policy partner on melding with check (
  gemeente_id = huidige_gemeente() and eigenaar_organisatie_id = huidige_organisatie()
  and dossier_id is null);
