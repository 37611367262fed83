-- A municipality puts a policy version into force with four eyes: one proposes it with the values that the source
-- leaves open, another activates or refuses it. Whether a proposal is open, in force or refused is told by the log
-- alone, and the log only grows.

-- The fingerprint is of the whole text, so it already tells which policy it is.
create unique index beleid_versie_tekst on beleid_versie (gemeente_id, vingerafdruk);

-- The filled-in text that a dossier stands under; empty: the version as the product ships it.
alter table dossier add column beleid_vingerafdruk text;
alter table dossier add foreign key (gemeente_id, beleid_vingerafdruk) references beleid_versie (gemeente_id, vingerafdruk);
create index dossier_beleid_tekst on dossier (gemeente_id, beleid_vingerafdruk)
  where beleid_vingerafdruk is not null;

create table beleid_voorstel (
  gemeente_id         text not null references gemeente,
  id                  uuid not null,
  beleid_id           text not null,
  spoor               text not null check (spoor in ('woonoverlast', 'openbare-ruimte')),
  -- The shipped version that was proposed, and its text: nobody activates another text than was read.
  basis_versie        text not null check (basis_versie ~ '^\d{4}-\d{2}-\d{2}$'),
  basis_vingerafdruk  text not null,
  -- What the source leaves open: place, value, unit, and the decision it rests on.
  waarden             jsonb not null,
  voorgesteld_door    uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, voorgesteld_door) references medewerker
);
-- For the reference from the log, which has to name the same person.
create unique index beleid_voorstel_door on beleid_voorstel (gemeente_id, id, voorgesteld_door);
create index beleid_voorstel_versie on beleid_voorstel (gemeente_id, beleid_id, spoor, basis_versie);

create table beleid_log (
  gemeente_id       text not null references gemeente,
  id                uuid not null,
  voorstel_id       uuid not null,
  voorgesteld_door  uuid not null,
  wat               text not null check (wat in ('voorgesteld', 'geactiveerd', 'geweigerd')),
  op                timestamptz not null,
  door              uuid not null,
  -- The role in which this person acted, as it was then.
  functie           text not null,
  reden             text not null check (length(btrim(reden)) > 0),
  -- The text that came into force.
  vingerafdruk      text,
  check ((wat = 'geactiveerd') = (vingerafdruk is not null)),
  -- Four eyes.
  constraint vier_ogen check ((wat = 'voorgesteld') = (door = voorgesteld_door)),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, door) references medewerker,
  foreign key (gemeente_id, voorstel_id, voorgesteld_door)
    references beleid_voorstel (gemeente_id, id, voorgesteld_door),
  foreign key (gemeente_id, vingerafdruk) references beleid_versie (gemeente_id, vingerafdruk)
);
create index beleid_log_voorstel on beleid_log (gemeente_id, voorstel_id, voorgesteld_door);
create index beleid_log_tekst on beleid_log (gemeente_id, vingerafdruk);
-- Proposed once and settled once, also when two people press at the same moment.
create unique index beleid_log_eenmaal on beleid_log (gemeente_id, voorstel_id, (wat = 'voorgesteld'));

create trigger alleen_toevoegen before update or delete or truncate on beleid_voorstel
  for each statement execute function weiger_wijziging();
create trigger alleen_toevoegen before update or delete or truncate on beleid_log
  for each statement execute function weiger_wijziging();

alter table beleid_voorstel enable row level security;
alter table beleid_voorstel force row level security;
alter table beleid_log enable row level security;
alter table beleid_log force row level security;

create policy lezen on beleid_voorstel for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy lezen_systeem on beleid_voorstel for select to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy lezen_partner on beleid_voorstel for select to luwte_partner using (gemeente_id = huidige_gemeente());
create policy lezen on beleid_log for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy lezen_systeem on beleid_log for select to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy lezen_partner on beleid_log for select to luwte_partner
  using (gemeente_id = huidige_gemeente() and wat = 'geactiveerd');
create policy partner on beleid_versie for select to luwte_partner using (gemeente_id = huidige_gemeente());
-- In one's own name only.
create policy toevoegen on beleid_voorstel for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and voorgesteld_door = huidige_medewerker());
create policy toevoegen on beleid_log for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and door = huidige_medewerker());

grant select, insert on beleid_voorstel, beleid_log to luwte_medewerker;
grant select on beleid_voorstel, beleid_log to luwte_systeem;
-- A partner works under the policy too: what is in force, not who discussed it.
grant select on beleid_versie to luwte_partner;
grant select (gemeente_id, id, waarden) on beleid_voorstel to luwte_partner;
grant select (gemeente_id, voorstel_id, wat, op, vingerafdruk) on beleid_log to luwte_partner;
grant select (beleid_vingerafdruk) on dossier to luwte_partner;
grant update (beleid_vingerafdruk) on dossier to luwte_medewerker, luwte_systeem;
