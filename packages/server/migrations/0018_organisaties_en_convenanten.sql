-- Organisations of more kinds, with teams and an end; and which of them signed which convenant, from and up to which
-- day. Nothing is erased here: under which agreement data were shared has to be explained later.

alter table organisatie drop constraint organisatie_soort_check;
alter table organisatie add constraint organisatie_soort_check check (soort in ('gemeente', 'politie', 'corporatie',
  'zorg', 'welzijn', 'jongerenwerk', 'bemiddeling', 'om', 'onderwijs', 'anders'));
-- Last day, inclusive; empty: until it is ended. After it nobody of this organisation signs in.
alter table organisatie add column tot date;
grant update (tot) on organisatie to luwte_medewerker, luwte_systeem;

-- A team within an organisation, such as a department of the municipality.
create table afdeling (
  gemeente_id    text not null,
  id             uuid not null,
  organisatie_id uuid not null,
  naam           text not null check (length(btrim(naam)) > 0),
  tot            date,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, organisatie_id) references organisatie
);
create unique index afdeling_naam on afdeling (gemeente_id, organisatie_id, lower(naam));
alter table medewerker add column afdeling_id uuid;
alter table medewerker add foreign key (gemeente_id, afdeling_id) references afdeling;
create index medewerker_afdeling on medewerker (gemeente_id, afdeling_id);
grant update (afdeling_id) on medewerker to luwte_medewerker, luwte_systeem;

create table convenant (
  gemeente_id     text not null references gemeente,
  id              uuid not null,
  naam            text not null check (length(btrim(naam)) > 0),
  -- Where it stands, as the municipality refers to it: date, number or place.
  besluit         text not null check (length(btrim(besluit)) > 0),
  sporen          text[] not null check (cardinality(sporen) > 0 and sporen <@ array['woonoverlast', 'openbare-ruimte']),
  -- What may be shared under it, in the words of the convenant.
  reikwijdte      text not null check (length(btrim(reikwijdte)) > 0),
  van             date not null,
  -- Last day, inclusive; empty: until it is ended.
  tot             date check (tot >= van),
  -- Empty: set up by the system.
  vastgelegd_door uuid,
  vastgelegd_op   timestamptz not null,
  beeindigd_door  uuid,
  beeindigd_op    timestamptz,
  check ((beeindigd_door is null) = (beeindigd_op is null)),
  check (beeindigd_op is null or tot is not null),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references medewerker,
  foreign key (gemeente_id, beeindigd_door) references medewerker
);

create table convenant_deelname (
  gemeente_id       text not null,
  id                uuid not null,
  convenant_id      uuid not null,
  organisatie_id    uuid not null,
  -- Day of signing, and the last day on which it takes part.
  van               date not null,
  tot               date check (tot >= van),
  -- Who signed for the organisation, as it stands under the convenant.
  ondertekend_door  text not null check (length(btrim(ondertekend_door)) > 0),
  vastgelegd_door   uuid,
  vastgelegd_op     timestamptz not null,
  beeindigd_door    uuid,
  beeindigd_op      timestamptz,
  check ((beeindigd_door is null) = (beeindigd_op is null)),
  check (beeindigd_op is null or tot is not null),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, convenant_id) references convenant,
  foreign key (gemeente_id, organisatie_id) references organisatie,
  foreign key (gemeente_id, vastgelegd_door) references medewerker,
  foreign key (gemeente_id, beeindigd_door) references medewerker
);
create index convenant_deelname_convenant on convenant_deelname (gemeente_id, convenant_id, organisatie_id);
create index convenant_deelname_organisatie on convenant_deelname (gemeente_id, organisatie_id, convenant_id);
-- Not twice at the same time: periods that overlap are refused by the use case, inside a lock.
create unique index convenant_deelname_een_open on convenant_deelname (gemeente_id, convenant_id, organisatie_id)
  where tot is null;

-- Rights -------------------------------------------------------------------------

alter table afdeling enable row level security;
alter table afdeling force row level security;
create policy medewerker on afdeling to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy systeem on afdeling to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert, update (naam, tot) on afdeling to luwte_medewerker, luwte_systeem;

alter table convenant enable row level security;
alter table convenant force row level security;
create policy lezen on convenant for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
-- In one's own name only.
create policy toevoegen on convenant for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and vastgelegd_door = huidige_medewerker());
create policy beeindigen on convenant for update to luwte_medewerker using (gemeente_id = huidige_gemeente())
  with check (gemeente_id = huidige_gemeente() and beeindigd_door = huidige_medewerker());
create policy systeem on convenant to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy aanmelden on convenant for select to luwte_aanmelden using (true);
grant select, insert, update (tot, beeindigd_door, beeindigd_op) on convenant to luwte_medewerker;
grant select, insert on convenant to luwte_systeem;
-- Enough to know under which agreements somebody works here today.
grant select (gemeente_id, id, sporen, van, tot) on convenant to luwte_aanmelden;

alter table convenant_deelname enable row level security;
alter table convenant_deelname force row level security;
create policy lezen on convenant_deelname for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy toevoegen on convenant_deelname for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and vastgelegd_door = huidige_medewerker());
create policy beeindigen on convenant_deelname for update to luwte_medewerker using (gemeente_id = huidige_gemeente())
  with check (gemeente_id = huidige_gemeente() and beeindigd_door = huidige_medewerker());
create policy systeem on convenant_deelname to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy aanmelden on convenant_deelname for select to luwte_aanmelden using (true);
-- A partner knows its own signatures, not those of others.
create policy partner on convenant_deelname for select to luwte_partner
  using (gemeente_id = huidige_gemeente() and organisatie_id = huidige_organisatie());
grant select, insert, update (tot, beeindigd_door, beeindigd_op) on convenant_deelname to luwte_medewerker;
grant select, insert on convenant_deelname to luwte_systeem;
grant select (gemeente_id, convenant_id, organisatie_id, van, tot) on convenant_deelname to luwte_aanmelden, luwte_partner;

create policy partner on convenant for select to luwte_partner
  using (gemeente_id = huidige_gemeente() and exists (select 1 from convenant_deelname d
    where d.gemeente_id = convenant.gemeente_id and d.convenant_id = convenant.id));
grant select (gemeente_id, id, naam, sporen, reikwijdte, van, tot) on convenant to luwte_partner;
