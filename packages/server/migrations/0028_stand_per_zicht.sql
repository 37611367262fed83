-- One row of the read model per set of compartments: what lists and the header show rests on no event that the reader
-- may not open. `in_gebruik` is what the dossier uses, `zicht` the part of that which this row is for (zicht.ts).
-- A reader with the compartments M open reads the row where zicht = in_gebruik & M; a partner reads zicht 0.
alter table dossier_stand
  add column zicht smallint not null default 0 check (zicht between 0 and 31),
  add column in_gebruik smallint not null default 0 check (in_gebruik between 0 and 31);
alter table dossier_stand add constraint dossier_stand_zicht check ((zicht & in_gebruik) = zicht);
alter table dossier_stand drop constraint dossier_stand_pkey;
alter table dossier_stand add primary key (gemeente_id, dossier_id, zicht);

alter policy partner on dossier_stand using (
  gemeente_id = huidige_gemeente() and zicht = 0
  and exists (select 1 from dossier_toegang t
    where t.gemeente_id = dossier_stand.gemeente_id and t.dossier_id = dossier_stand.dossier_id));
grant select (zicht) on dossier_stand to luwte_partner;

-- The old rows were of the whole file: they are made again tonight.
update dossier_stand s set
  in_gebruik = u.gebruik,
  zicht = u.gebruik,
  herzien_op = s.peildatum
from (
  select gemeente_id, dossier_id, bit_or(case compartiment
    when 'gezondheid' then 1 when 'strafrechtelijk' then 2 when 'politie' then 4 when 'inkomen' then 8
    when 'melderidentiteit' then 16 else 0 end)::smallint as gebruik
  from gebeurtenis_inhoud group by gemeente_id, dossier_id) u
where u.gemeente_id = s.gemeente_id and u.dossier_id = s.dossier_id and u.gebruik <> 0;
-- Until tonight who may open less sees what is for everybody: the phase, who leads, whether it is closed.
insert into dossier_stand (gemeente_id, dossier_id, zicht, in_gebruik, status, fase, fase_naam, regie_organisatie,
  herzien_op, peildatum)
select s.gemeente_id, s.dossier_id, z.zicht, s.in_gebruik, s.status, s.fase, s.fase_naam, s.regie_organisatie,
  s.herzien_op, s.peildatum
from dossier_stand s cross join generate_series(0, 30) as z(zicht)
where s.in_gebruik <> 0 and z.zicht <> s.in_gebruik and (z.zicht & s.in_gebruik) = z.zicht;
