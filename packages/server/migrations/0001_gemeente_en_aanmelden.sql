-- Municipalities, organisations, people and how they sign in.
-- The five database roles (luwte_medewerker, luwte_partner, luwte_vernietiger,
-- luwte_aanmelden, luwte_systeem) exist before the first migration runs: roles belong
-- to the whole server, see src/platform/db/rollen.ts.

revoke create on schema public from public;
grant usage on schema public
  to luwte_medewerker, luwte_partner, luwte_vernietiger, luwte_aanmelden, luwte_systeem;

-- Who is asking. Unset or empty gives null, and null equals nothing: a forgotten setting sees no row.
-- Plain SQL and stable, so the planner inlines them and can use an index.
create function huidige_gemeente() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.gemeente_id', true), '') $$;
create function huidige_organisatie() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisatie_id', true), '')::uuid $$;
create function huidige_medewerker() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.medewerker_id', true), '')::uuid $$;
-- The day in the Netherlands, whatever the time zone of the session.
create function vandaag() returns date language sql stable parallel safe
  as $$ select (now() at time zone 'Europe/Amsterdam')::date $$;

-- Information that asks for rights of its own (dossier-format.md).
create domain compartiment as text
  check (value in ('gewoon', 'gezondheid', 'strafrechtelijk', 'politie', 'inkomen', 'melderidentiteit'));

create table gemeente (
  gemeente_id text primary key check (gemeente_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  naam        text not null,
  -- First part of every kenmerk, such as WRT in WRT-2026-00042.
  afkorting   text not null unique check (afkorting ~ '^[A-Z]{2,5}$'),
  woorden     jsonb not null default '{}'
);

create table organisatie (
  gemeente_id text not null references gemeente,
  id          uuid not null,
  naam        text not null,
  soort       text not null check (soort in ('gemeente', 'politie', 'corporatie', 'zorg', 'welzijn', 'anders')),
  primary key (gemeente_id, id)
);

-- Global: one login for several municipalities and organisations.
create table account (
  id                uuid primary key,
  gebruikersnaam    text not null,
  wachtwoord_hash   text,
  naam              text not null,
  mislukte_pogingen integer not null default 0 check (mislukte_pogingen >= 0),
  geblokkeerd_tot   timestamptz
);
create unique index account_gebruikersnaam on account (lower(gebruikersnaam));

-- An account in one municipality, for one organisation, with its roles.
create table medewerker (
  gemeente_id    text not null references gemeente,
  id             uuid not null,
  account_id     uuid references account,
  organisatie_id uuid not null,
  rollen         text[] not null default '{}',
  naam           text not null,
  actief_van     date not null,
  actief_tot     date check (actief_tot >= actief_van),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, organisatie_id) references organisatie
);
create index medewerker_account on medewerker (account_id);
create index medewerker_organisatie on medewerker (gemeente_id, organisatie_id);

-- Global: found by the hash of the cookie, before the municipality is known.
create table sessie (
  token_hash         bytea primary key check (octet_length(token_hash) = 32),
  account_id         uuid not null references account,
  gemeente_id        text,
  medewerker_id      uuid,
  aangemaakt_op      timestamptz not null default now(),
  laatst_gebruikt_op timestamptz not null default now(),
  verloopt_op        timestamptz not null,
  ingetrokken_op     timestamptz,
  check ((gemeente_id is null) = (medewerker_id is null)),
  foreign key (gemeente_id, medewerker_id) references medewerker
);
create index sessie_account on sessie (account_id);
create index sessie_medewerker on sessie (gemeente_id, medewerker_id);
create index sessie_verloopt on sessie (verloopt_op);

-- Rights -------------------------------------------------------------------------

alter table gemeente enable row level security;
alter table gemeente force row level security;
create policy medewerker on gemeente for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy partner on gemeente for select to luwte_partner using (gemeente_id = huidige_gemeente());
create policy vernietiger on gemeente for select to luwte_vernietiger using (gemeente_id = huidige_gemeente());
create policy aanmelden on gemeente for select to luwte_aanmelden using (true);
-- The sweeper walks over all municipalities; it writes only the one it works for.
create policy systeem_lezen on gemeente for select to luwte_systeem using (true);
create policy systeem_toevoegen on gemeente for insert to luwte_systeem with check (gemeente_id = huidige_gemeente());
create policy systeem_wijzigen on gemeente for update to luwte_systeem using (gemeente_id = huidige_gemeente());
grant select on gemeente to luwte_medewerker, luwte_partner, luwte_vernietiger, luwte_aanmelden, luwte_systeem;
grant insert, update (naam, woorden) on gemeente to luwte_systeem;

alter table organisatie enable row level security;
alter table organisatie force row level security;
create policy medewerker on organisatie to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy systeem on organisatie to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy partner on organisatie for select to luwte_partner using (gemeente_id = huidige_gemeente());
create policy vernietiger on organisatie for select to luwte_vernietiger using (gemeente_id = huidige_gemeente());
create policy aanmelden on organisatie for select to luwte_aanmelden using (true);
grant select on organisatie to luwte_medewerker, luwte_partner, luwte_vernietiger, luwte_aanmelden, luwte_systeem;
grant insert, update (naam, soort) on organisatie to luwte_medewerker, luwte_systeem;

alter table medewerker enable row level security;
alter table medewerker force row level security;
create policy medewerker on medewerker to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy systeem on medewerker to luwte_systeem using (gemeente_id = huidige_gemeente());
create policy partner on medewerker for select to luwte_partner using (gemeente_id = huidige_gemeente());
create policy vernietiger on medewerker for select to luwte_vernietiger using (gemeente_id = huidige_gemeente());
create policy aanmelden on medewerker for select to luwte_aanmelden using (true);
grant select on medewerker to luwte_medewerker, luwte_vernietiger, luwte_aanmelden, luwte_systeem;
-- A partner needs the name of a colleague or regievoerder, not the account or roles.
grant select (gemeente_id, id, organisatie_id, naam) on medewerker to luwte_partner;
grant insert, update (organisatie_id, rollen, naam, actief_van, actief_tot, account_id)
  on medewerker to luwte_medewerker, luwte_systeem;

alter table account enable row level security;
alter table account force row level security;
create policy aanmelden on account to luwte_aanmelden using (true);
grant select, insert on account to luwte_aanmelden;
grant update (wachtwoord_hash, naam, mislukte_pogingen, geblokkeerd_tot) on account to luwte_aanmelden;

alter table sessie enable row level security;
alter table sessie force row level security;
create policy aanmelden on sessie to luwte_aanmelden using (true);
-- The sweeper throws expired sessions away and needs no more than their end.
create policy systeem on sessie to luwte_systeem using (verloopt_op < now());
grant select, insert on sessie to luwte_aanmelden;
grant update (gemeente_id, medewerker_id, laatst_gebruikt_op, verloopt_op, ingetrokken_op)
  on sessie to luwte_aanmelden;
grant select (verloopt_op), delete on sessie to luwte_systeem;
