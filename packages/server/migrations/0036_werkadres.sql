-- Whether a work address is really that of the contact: who asked, when, and when somebody who reads its mail said so. It
-- holds for the address as it was then; another address of the same contact has none of these rows.
create table adresbevestiging (
  gemeente_id       text not null,
  id                uuid not null,
  contactpersoon_id uuid not null,
  email             text not null check (length(btrim(email)) between 3 and 200),
  gevraagd_door     uuid not null,
  gevraagd_op       timestamptz not null,
  bevestigd_op      timestamptz check (bevestigd_op >= gevraagd_op),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, contactpersoon_id) references contactpersoon,
  foreign key (gemeente_id, gevraagd_door) references medewerker
);
create index adresbevestiging_contact on adresbevestiging (gemeente_id, contactpersoon_id, gevraagd_op desc);

alter table adresbevestiging enable row level security;
alter table adresbevestiging force row level security;
create policy lezen on adresbevestiging for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
-- In one's own name only, and never as confirmed: that is for who holds the link.
create policy toevoegen on adresbevestiging for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and gevraagd_door = huidige_medewerker() and bevestigd_op is null);
create policy systeem on adresbevestiging to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select, insert on adresbevestiging to luwte_medewerker;
grant select, update (bevestigd_op) on adresbevestiging to luwte_systeem;

-- Which kinds of links there are is told by the code that opens them; here only that it is a name.
alter table openbare_link drop constraint openbare_link_soort_check;
alter table openbare_link
  add constraint openbare_link_soort_check check (soort ~ '^[a-z][a-z-]{1,40}$'),
  -- Without: who holds the link may use it.
  alter column code_hash drop not null,
  -- To whom it was sent, where that is a contact of a partner.
  add column contactpersoon_id uuid,
  add constraint openbare_link_contactpersoon foreign key (gemeente_id, contactpersoon_id) references contactpersoon;
create index openbare_link_contact on openbare_link (gemeente_id, contactpersoon_id);
grant select (contactpersoon_id) on openbare_link to luwte_medewerker;

-- Tries with links and codes are counted per address as well.
alter table aanmeldrem drop constraint aanmeldrem_soort_check;
alter table aanmeldrem add constraint aanmeldrem_soort_check check (soort ~ '^[a-z][a-z-]{1,40}$');
