-- Links of people of whom a dossier is: who reported, who may give a view on a proposed decision, who asks about own data.
alter table openbare_link
  add column dossier_id uuid,
  add constraint openbare_link_dossier foreign key (gemeente_id, dossier_id) references dossier;
create index openbare_link_dossier on openbare_link (gemeente_id, dossier_id, gemaakt_op desc);
grant select (dossier_id) on openbare_link to luwte_medewerker;

-- What a reporter adds by link. It stands beside the melding until a person reads it; it changes no fact by itself.
create table melding_aanvulling (
  gemeente_id text not null,
  id          uuid not null,
  melding_id  uuid not null,
  -- `stop`: wants to be left out from now on.
  soort       text not null check (soort in ('bericht', 'stop')),
  tekst       text check (length(btrim(tekst)) between 1 and 5000),
  op          timestamptz not null,
  check ((soort = 'bericht') = (tekst is not null)),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, melding_id) references melding
);
create index melding_aanvulling_melding on melding_aanvulling (gemeente_id, melding_id, op);

-- A request under the AVG that came in by link; the kroniek has its event, the term follows from that. What somebody wrote is
-- encrypted by the application with a key of that person.
create table avg_verzoek (
  gemeente_id      text not null,
  id               uuid not null,
  dossier_id       uuid not null,
  partij_id        uuid not null,
  aard             text not null check (aard in ('inzage', 'rectificatie', 'bezwaar-avg')),
  inhoud           bytea not null,
  verzoek_sleutel  text not null,
  ontvangen_op     timestamptz not null,
  -- Last day to answer (article 12 lid 3 AVG), as the policy counts it; empty: it counts none.
  uiterlijk        date,
  uitkomst         text check (length(btrim(uitkomst)) between 3 and 2000),
  afgehandeld_door uuid,
  afgehandeld_op   timestamptz,
  check ((afgehandeld_op is null) = (afgehandeld_door is null) and (afgehandeld_op is null) = (uitkomst is null)),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, partij_id) references partij,
  foreign key (gemeente_id, afgehandeld_door) references medewerker
);
create index avg_verzoek_dossier on avg_verzoek (gemeente_id, dossier_id);
create index avg_verzoek_partij on avg_verzoek (gemeente_id, partij_id);
create index avg_verzoek_werk on avg_verzoek (gemeente_id, afgehandeld_op, uiterlijk);

do $$
declare tabel text;
begin
  foreach tabel in array array['melding_aanvulling', 'avg_verzoek'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy systeem on %I to luwte_systeem using (gemeente_id = huidige_gemeente())', tabel);
    execute format('create policy vernietiger on %I to luwte_vernietiger using (gemeente_id = huidige_gemeente())', tabel);
    execute format('grant select, insert on %I to luwte_systeem', tabel);
    execute format('grant select, delete on %I to luwte_vernietiger', tabel);
  end loop;
end $$;
create policy lezen on melding_aanvulling for select to luwte_medewerker using (gemeente_id = huidige_gemeente()
  and exists (select 1 from melding m where m.gemeente_id = melding_aanvulling.gemeente_id and m.id = melding_aanvulling.melding_id));
grant select on melding_aanvulling to luwte_medewerker;
-- For who guards privacy alone: it tells what somebody has against the municipality.
create policy lezen on avg_verzoek for select to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()));
create policy afhandelen on avg_verzoek for update to luwte_medewerker
  using (gemeente_id = huidige_gemeente() and (select is_privacyfunctionaris()))
  with check (gemeente_id = huidige_gemeente() and afgehandeld_door = huidige_medewerker());
grant select, update (uitkomst, afgehandeld_door, afgehandeld_op) on avg_verzoek to luwte_medewerker;
