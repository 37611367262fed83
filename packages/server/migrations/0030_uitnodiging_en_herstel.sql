-- Two links that let somebody in for the first time or again. Random, known here by their hash only, for one account or place
-- of work, until a moment, once.

-- To somebody who works here and has no account yet; by it the account begins, or a second place of work of one that is there.
create table uitnodiging (
  gemeente_id    text not null references gemeente,
  id             uuid not null,
  medewerker_id  uuid not null,
  -- Work address; the name of the account that begins with it.
  email          text not null check (length(email) between 6 and 200),
  token_hash     bytea not null unique check (octet_length(token_hash) = 32),
  gemaakt_op     timestamptz not null,
  -- Null: from the command line.
  gemaakt_door   uuid,
  verloopt_op    timestamptz not null,
  gebruikt_op    timestamptz,
  ingetrokken_op timestamptz,
  check (verloopt_op > gemaakt_op),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references medewerker,
  foreign key (gemeente_id, gemaakt_door) references medewerker
);
create index uitnodiging_medewerker on uitnodiging (gemeente_id, medewerker_id, gemaakt_op desc);

-- A password that was forgotten. Every question gives a row, whether the account exists or not: the answer at the door costs the
-- same. The worker makes the link, and sends it where there is an account. Global, as an account is.
create table wachtwoordherstel (
  id          uuid primary key,
  account_id  uuid references account,
  -- Null until the worker made the link.
  token_hash  bytea unique check (octet_length(token_hash) = 32),
  gevraagd_op timestamptz not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz,
  check (verloopt_op > gevraagd_op)
);
create index wachtwoordherstel_account on wachtwoordherstel (account_id);
create index wachtwoordherstel_verloopt on wachtwoordherstel (verloopt_op);

-- Rights -------------------------------------------------------------------------

alter table uitnodiging enable row level security;
alter table uitnodiging force row level security;
-- Of who runs the system only.
create policy lezen on uitnodiging for select to luwte_medewerker using (gemeente_id = huidige_gemeente() and (select 'beheerder' = any (m.rollen) from medewerker m
    where m.gemeente_id = huidige_gemeente() and m.id = huidige_medewerker()));
-- In one's own name only.
create policy toevoegen on uitnodiging for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and gemaakt_door = huidige_medewerker() and (select 'beheerder' = any (m.rollen) from medewerker m
    where m.gemeente_id = huidige_gemeente() and m.id = huidige_medewerker()));
create policy intrekken on uitnodiging for update to luwte_medewerker using (gemeente_id = huidige_gemeente() and (select 'beheerder' = any (m.rollen) from medewerker m
    where m.gemeente_id = huidige_gemeente() and m.id = huidige_medewerker()));
create policy systeem on uitnodiging to luwte_systeem using (gemeente_id = huidige_gemeente());
-- Found by the hash, before the municipality is known.
create policy aanmelden on uitnodiging to luwte_aanmelden using (true);
grant select (gemeente_id, id, medewerker_id, email, gemaakt_op, gemaakt_door, verloopt_op, gebruikt_op, ingetrokken_op), insert,
  update (ingetrokken_op) on uitnodiging to luwte_medewerker;
grant select, insert, update (ingetrokken_op) on uitnodiging to luwte_systeem;
grant select, update (gebruikt_op) on uitnodiging to luwte_aanmelden;

-- Who accepts gets the place of work for the account: only one that nobody has.
create policy aanmelden_koppelen on medewerker for update to luwte_aanmelden
  using (account_id is null) with check (account_id is not null);
grant update (account_id) on medewerker to luwte_aanmelden;

alter table wachtwoordherstel enable row level security;
alter table wachtwoordherstel force row level security;
create policy aanmelden on wachtwoordherstel to luwte_aanmelden using (true);
-- The sweeper throws away what is over and sees no more than that.
create policy systeem on wachtwoordherstel to luwte_systeem using (verloopt_op < now());
grant select, insert, update (token_hash, gebruikt_op), delete on wachtwoordherstel to luwte_aanmelden;
grant select (verloopt_op), delete on wachtwoordherstel to luwte_systeem;
