-- The work lists of the policy that a dossier is on, such as what has not been weighed in time.
alter table dossier_stand add column werklijsten text[] not null default '{}';
-- Few dossiers are on a list: only those are in this index.
create index dossier_stand_werklijst on dossier_stand (gemeente_id, status, laatste_sorteer, dossier_id)
  where werklijsten <> '{}';
-- What stands there was read before there were lists: tonight every open dossier is read again.
update dossier_stand set herzien_op = peildatum where status = 'open';
