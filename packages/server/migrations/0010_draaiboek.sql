-- The draaiboek for carrying out a huisverbod: per scenario of the policy who arranges it, how to reach them and whether
-- it is ready, and who carries it out on which day. Working paper of the municipality: partners are told by whoever
-- runs the case.
create table draaiboek (
  gemeente_id    text not null,
  dossier_id     uuid not null,
  -- The day on which the huisverbod is carried out.
  uitvoering_op  date,
  -- Last said to be ready to carry out; every change takes it away.
  gemeld_op      timestamptz,
  gemeld_door    uuid,
  versie         integer not null default 1 check (versie > 0),
  check ((gemeld_op is null) = (gemeld_door is null)),
  primary key (gemeente_id, dossier_id),
  foreign key (gemeente_id, dossier_id) references dossier,
  foreign key (gemeente_id, gemeld_door) references medewerker
);

create table draaiboek_scenario (
  gemeente_id  text not null,
  dossier_id   uuid not null,
  -- Id in the policy of the dossier.
  scenario     text not null check (length(scenario) between 1 and 100),
  eigenaar     text check (length(btrim(eigenaar)) > 0),
  telefoon     text check (length(btrim(telefoon)) > 0),
  gereed       boolean not null,
  notitie      text check (length(btrim(notitie)) > 0),
  primary key (gemeente_id, dossier_id, scenario),
  foreign key (gemeente_id, dossier_id) references draaiboek
);

-- Who is planned for the execution, and for what: each needs a designation (aanwijzing) of that kind on that day.
create table draaiboek_uitvoerder (
  gemeente_id    text not null,
  dossier_id     uuid not null,
  medewerker_id  uuid not null,
  werk           text not null check (werk in ('bestuursdwang', 'binnentreden')),
  primary key (gemeente_id, dossier_id, medewerker_id, werk),
  foreign key (gemeente_id, dossier_id) references draaiboek,
  foreign key (gemeente_id, medewerker_id) references medewerker
);

do $$
declare tabel text; rol text;
begin
  foreach tabel in array array['draaiboek', 'draaiboek_scenario', 'draaiboek_uitvoerder'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    foreach rol in array array['medewerker', 'vernietiger'] loop
      execute format('create policy %I on %I to %I using (gemeente_id = huidige_gemeente())',
        rol, tabel, 'luwte_' || rol);
    end loop;
    execute format('grant select, delete on %I to luwte_vernietiger', tabel);
  end loop;
end $$;
grant select, insert, update (uitvoering_op, gemeld_op, gemeld_door, versie) on draaiboek to luwte_medewerker;
grant select, insert, delete on draaiboek_scenario, draaiboek_uitvoerder to luwte_medewerker;
