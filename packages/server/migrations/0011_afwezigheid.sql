-- When a colleague is away, so that the deputy may decide on collection. A period is never erased: whoever decided in
-- it has to be able to show that it was there.
create table afwezigheid (
  gemeente_id      text not null references gemeente,
  id               uuid not null,
  medewerker_id    uuid not null,
  van              date not null,
  tot              date not null check (tot >= van),
  vastgelegd_door  uuid not null,
  vastgelegd_op    timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker,
  foreign key (gemeente_id, vastgelegd_door) references medewerker
);
create index afwezigheid_medewerker on afwezigheid (gemeente_id, medewerker_id, van);

alter table afwezigheid enable row level security;
alter table afwezigheid force row level security;
create policy lezen on afwezigheid for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
-- In one's own name only.
create policy toevoegen on afwezigheid for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and vastgelegd_door = huidige_medewerker());
grant select, insert on afwezigheid to luwte_medewerker;

-- Earlier decisions on collection in comparable cases, newest first, without a walk over every event.
create index gebeurtenis_inhoud_invordering on gebeurtenis_inhoud (gemeente_id, op desc)
  where soort = 'invorderingsbeschikking';
