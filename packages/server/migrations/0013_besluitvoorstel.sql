-- A decision that one colleague prepared waits for another: approved, sent back with a reason, or taken back by whoever
-- prepared it. Settled once, and the database itself refuses that somebody approves their own.
create table besluit_voorstel (
  gemeente_id           text not null,
  id                    uuid not null,
  dossier_id            uuid not null,
  -- The event as it will be recorded, in exchange format without recording fields.
  inhoud                jsonb not null,
  -- An order given orally, by whom and what. It is kept and replaces no step.
  mondelinge_opdracht   text check (length(btrim(mondelinge_opdracht)) > 0),
  voorbereid_door       uuid not null,
  functie               text not null,
  op                    timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, voorbereid_door) references medewerker
);
create index besluit_voorstel_dossier on besluit_voorstel (gemeente_id, dossier_id, op);
create unique index besluit_voorstel_door on besluit_voorstel (gemeente_id, id, voorbereid_door);

create table besluit_beoordeling (
  gemeente_id      text not null,
  voorstel_id      uuid not null,
  voorbereid_door  uuid not null,
  wat              text not null check (wat in ('goedgekeurd', 'teruggezonden', 'ingetrokken')),
  door             uuid not null,
  functie          text not null,
  op               timestamptz not null,
  reden            text check (length(btrim(reden)) > 0),
  -- The steps that were taken and skipped, as the approver saw them.
  stappen          jsonb not null,
  check (wat = 'goedgekeurd' or reden is not null),
  -- Four eyes.
  constraint besluit_vier_ogen check ((wat = 'ingetrokken') = (door = voorbereid_door)),
  primary key (gemeente_id, voorstel_id),
  foreign key (gemeente_id, voorstel_id, voorbereid_door)
    references besluit_voorstel (gemeente_id, id, voorbereid_door),
  foreign key (gemeente_id, door) references medewerker
);
create index besluit_beoordeling_voorstel on besluit_beoordeling (gemeente_id, voorstel_id, voorbereid_door);

do $$
declare tabel text;
begin
  foreach tabel in array array['besluit_voorstel', 'besluit_beoordeling'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy lezen on %I for select to luwte_medewerker using (gemeente_id = huidige_gemeente())', tabel);
    execute format('create policy vernietiger on %I to luwte_vernietiger using (gemeente_id = huidige_gemeente())', tabel);
  end loop;
end $$;
-- In one's own name only.
create policy toevoegen on besluit_voorstel for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and voorbereid_door = huidige_medewerker());
create policy toevoegen on besluit_beoordeling for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and door = huidige_medewerker());
grant select, insert on besluit_voorstel, besluit_beoordeling to luwte_medewerker;
grant select, delete on besluit_voorstel, besluit_beoordeling to luwte_vernietiger;
