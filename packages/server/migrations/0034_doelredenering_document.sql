-- Why a document about health, about crime or of the police is in the dossier, encrypted as its name is.
alter table document
  add column doelredenering bytea,
  add constraint doelredenering_alleen_in_compartiment check (doelredenering is null or compartiment <> 'gewoon');
grant select (doelredenering), update (doelredenering) on document to luwte_sleutelbeheer;
