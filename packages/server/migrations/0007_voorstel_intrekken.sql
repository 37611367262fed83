-- Whoever proposed a version may take the proposal back while nobody decided, with a reason that stays in the log.
alter table beleid_log drop constraint beleid_log_wat_check;
alter table beleid_log add constraint beleid_log_wat_check
  check (wat in ('voorgesteld', 'geactiveerd', 'geweigerd', 'ingetrokken'));
-- Four eyes: only another decides. To propose and to take back is for the proposer alone.
alter table beleid_log drop constraint vier_ogen;
alter table beleid_log add constraint vier_ogen
  check ((wat in ('voorgesteld', 'ingetrokken')) = (door = voorgesteld_door));

-- The activation that was the last one for this policy when the proposal was made; empty: there was none. Was another
-- text activated since, then the proposal replaces something its proposer did not see.
alter table beleid_voorstel add column na_activatie uuid;
alter table beleid_voorstel add foreign key (gemeente_id, na_activatie) references beleid_log (gemeente_id, id);
create index beleid_voorstel_na on beleid_voorstel (gemeente_id, na_activatie) where na_activatie is not null;
