-- Signing in through the organisation where somebody works (OpenID Connect).

create table oidc_aanbieder (
  gemeente_id     text not null references gemeente,
  id              uuid not null unique,
  organisatie_id  uuid not null,
  -- Exactly as the provider names itself in its tokens.
  uitgever        text not null check (uitgever ~ '^https?://' and length(uitgever) <= 300),
  client_id       text not null check (length(btrim(client_id)) between 1 and 200),
  -- Encrypted by the application, with a key that is not in the database.
  client_geheim   bytea not null,
  -- Mail domains of the people who sign in here, in lower case: by these the login page finds the provider.
  domeinen        text[] not null check (cardinality(domeinen) between 1 and 20),
  -- What in `acr` or `amr` proves a second factor at the provider. Without it Luwte asks its own.
  factorbewijs    text[] not null default '{}' check (cardinality(factorbewijs) <= 20),
  actief_van      date not null,
  -- Last day; the day before when it was stopped at once.
  actief_tot      date,
  vastgelegd_door uuid not null,
  vastgelegd_op   timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, organisatie_id) references organisatie,
  foreign key (gemeente_id, vastgelegd_door) references medewerker
);
create index oidc_aanbieder_domein on oidc_aanbieder using gin (domeinen);

-- Who a provider says somebody is: one account, for good. Global, as an account is.
create table oidc_koppeling (
  uitgever     text not null,
  sub          text not null check (length(sub) between 1 and 255),
  account_id   uuid not null references account,
  aanbieder_id uuid not null references oidc_aanbieder (id),
  gemaakt_op   timestamptz not null,
  primary key (uitgever, sub),
  -- Somebody else who gets the mail address of this person later does not get the account.
  unique (aanbieder_id, account_id)
);
create index oidc_koppeling_account on oidc_koppeling (account_id);

-- A sign-in that went to a provider and has to come back to the same browser, once. Verifier, nonce and state are made of a cookie
-- of which only the hash is here.
create table oidc_poging (
  token_hash    bytea primary key check (octet_length(token_hash) = 32),
  aanbieder_id  uuid not null references oidc_aanbieder (id),
  -- The invitation that this sign-in accepts.
  uitnodiging_hash bytea check (octet_length(uitnodiging_hash) = 32),
  verloopt_op   timestamptz not null
);
create index oidc_poging_verloopt on oidc_poging (verloopt_op);
create index oidc_poging_aanbieder on oidc_poging (aanbieder_id);

-- A session that a provider vouches for works at its organisation only.
alter table sessie add column aanbieder_id uuid references oidc_aanbieder (id);
create index sessie_aanbieder on sessie (aanbieder_id);
grant select (aanbieder_id) on sessie to luwte_medewerker;

-- Rights -------------------------------------------------------------------------

alter table oidc_aanbieder enable row level security;
alter table oidc_aanbieder force row level security;
create policy lezen on oidc_aanbieder for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy toevoegen on oidc_aanbieder for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and vastgelegd_door = huidige_medewerker() and (select is_beheerder()));
create policy wijzigen on oidc_aanbieder for update to luwte_medewerker using (gemeente_id = huidige_gemeente())
  with check (gemeente_id = huidige_gemeente() and vastgelegd_door = huidige_medewerker() and (select is_beheerder()));
create policy systeem on oidc_aanbieder to luwte_systeem using (gemeente_id = huidige_gemeente());
-- Before anybody is known.
create policy aanmelden on oidc_aanbieder for select to luwte_aanmelden using (true);
grant select (gemeente_id, id, organisatie_id, uitgever, client_id, domeinen, factorbewijs, actief_van, actief_tot,
    vastgelegd_door, vastgelegd_op), insert,
  update (client_id, client_geheim, domeinen, factorbewijs, actief_tot, vastgelegd_door, vastgelegd_op)
  on oidc_aanbieder to luwte_medewerker;
grant select on oidc_aanbieder to luwte_aanmelden;
grant select (gemeente_id, id, organisatie_id), insert on oidc_aanbieder to luwte_systeem;

alter table oidc_koppeling enable row level security;
alter table oidc_koppeling force row level security;
create policy aanmelden on oidc_koppeling to luwte_aanmelden using (true);
grant select, insert on oidc_koppeling to luwte_aanmelden;

alter table oidc_poging enable row level security;
alter table oidc_poging force row level security;
create policy aanmelden on oidc_poging to luwte_aanmelden using (true);
create policy systeem on oidc_poging to luwte_systeem using (verloopt_op < now());
grant select, insert, delete on oidc_poging to luwte_aanmelden;
grant select (verloopt_op), delete on oidc_poging to luwte_systeem;
