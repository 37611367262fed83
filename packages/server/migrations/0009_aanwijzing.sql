-- Who the municipality designated for what: the official who decides on collection and the deputy, who carries out
-- administrative coercion, who may enter, who supervises. A designation is ended, never erased: what was decided under
-- it has to be explained later.
create table aanwijzing (
  gemeente_id      text not null references gemeente,
  id               uuid not null,
  soort            text not null check (soort in
    ('invordering', 'invordering-vervanger', 'bestuursdwang', 'binnentreden', 'toezicht')),
  medewerker_id    uuid not null,
  -- The decision it rests on, as the municipality refers to it.
  besluit          text not null check (length(btrim(besluit)) > 0),
  van              date not null,
  -- Last day, inclusive; empty: until it is ended.
  tot              date check (tot >= van),
  -- Empty: set up by the system.
  vastgelegd_door  uuid,
  vastgelegd_op    timestamptz not null,
  beeindigd_door   uuid,
  beeindigd_op     timestamptz,
  check ((beeindigd_door is null) = (beeindigd_op is null)),
  check (beeindigd_op is null or tot is not null),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker,
  foreign key (gemeente_id, vastgelegd_door) references medewerker,
  foreign key (gemeente_id, beeindigd_door) references medewerker
);
create index aanwijzing_soort on aanwijzing (gemeente_id, soort, van);
-- One official decides on collection, with one deputy. Periods that overlap are refused by the use case, inside a lock.
create unique index aanwijzing_een_open on aanwijzing (gemeente_id, soort)
  where tot is null and soort in ('invordering', 'invordering-vervanger');

alter table aanwijzing enable row level security;
alter table aanwijzing force row level security;
create policy lezen on aanwijzing for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
-- In one's own name only.
create policy toevoegen on aanwijzing for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and vastgelegd_door = huidige_medewerker());
create policy beeindigen on aanwijzing for update to luwte_medewerker using (gemeente_id = huidige_gemeente())
  with check (gemeente_id = huidige_gemeente() and beeindigd_door = huidige_medewerker());
create policy systeem on aanwijzing to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert, update (tot, beeindigd_door, beeindigd_op) on aanwijzing to luwte_medewerker;
grant select, insert on aanwijzing to luwte_systeem;
