-- Signing in: how often somebody may try, which devices are known, sessions one can name, and the second factor.

-- Tries of one account moved to `aanmeldrem`: an account row that counts can be used to lock its owner out, and tells
-- by its answers that it exists.
alter table account drop column mislukte_pogingen, drop column geblokkeerd_tot;
alter table account
  -- Encrypted by the application, with a key that is not in the database.
  add column totp_geheim bytea,
  add column totp_sinds timestamptz,
  -- Number of the thirty seconds whose code was used last: a code works once.
  add column totp_laatste_stap bigint,
  add constraint totp_heel check ((totp_geheim is null) = (totp_sinds is null));
grant update (totp_geheim, totp_sinds, totp_laatste_stap) on account to luwte_aanmelden;

alter table sessie
  -- What a person calls a session by; the hash of the cookie never leaves the database.
  add column id uuid not null default gen_random_uuid() unique,
  -- Browser and system in words, such as `Firefox op Windows`.
  add column apparaat text check (length(apparaat) between 1 and 100),
  -- How far the sign-in is. Only `volledig` has a place of work.
  add column stand text not null default 'volledig' check (stand in ('volledig', 'tweede-factor', 'instellen')),
  -- Question to an authenticator, or an app secret (encrypted) that is not confirmed yet. Used once.
  add column uitdaging text,
  add column uitdaging_tot timestamptz,
  add constraint volledig_heeft_werkplek check (stand <> 'volledig' or gemeente_id is not null),
  add constraint uitdaging_heel check ((uitdaging is null) = (uitdaging_tot is null));
-- Sessions of before this migration are whole; a new one is not, unless it says so.
alter table sessie alter column stand set default 'instellen';
grant update (uitdaging, uitdaging_tot) on sessie to luwte_aanmelden;

-- Tries per account, address, pair of both, known device or second factor. Global: asked before anybody is known.
-- Holds hashes only, so that what somebody typed in the wrong field is not here.
create table aanmeldrem (
  soort     text not null check (soort in ('account', 'adres', 'paar', 'apparaat', 'tweede-factor', 'bericht')),
  sleutel   bytea not null check (octet_length(sleutel) = 32),
  pogingen  integer not null check (pogingen >= 0),
  laatste   timestamptz not null,
  wacht_tot timestamptz,
  primary key (soort, sleutel)
);
create index aanmeldrem_laatste on aanmeldrem (laatste);

-- A browser from which this account has signed in before, by a cookie of its own: tries of strangers do not slow it.
create table bekend_apparaat (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  account_id uuid not null references account,
  verloopt_op timestamptz not null
);
create index bekend_apparaat_account on bekend_apparaat (account_id);
create index bekend_apparaat_verloopt on bekend_apparaat (verloopt_op);

-- For when the phone is gone; each works once.
create table herstelcode (
  account_id  uuid not null references account,
  code_hash   bytea not null check (octet_length(code_hash) = 32),
  gebruikt_op timestamptz,
  primary key (account_id, code_hash)
);

-- A key in a device or on a stick (WebAuthn). The public half only.
create table passkey (
  id              uuid primary key,
  account_id      uuid not null references account,
  credential_id   text not null unique check (length(credential_id) between 1 and 1500),
  sleutel         bytea not null,
  -- Counter of the authenticator; one that goes back is a copy.
  teller          bigint not null check (teller >= 0),
  transporten     text[] not null default '{}',
  naam            text not null check (length(btrim(naam)) between 1 and 60),
  aangemaakt_op   timestamptz not null,
  laatst_gebruikt timestamptz
);
create index passkey_account on passkey (account_id);

-- Rights -------------------------------------------------------------------------

do $$
declare tabel text;
begin
  foreach tabel in array array['aanmeldrem', 'bekend_apparaat', 'herstelcode', 'passkey'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy aanmelden on %I to luwte_aanmelden using (true)', tabel);
  end loop;
end $$;
grant select, insert, delete, update (pogingen, laatste, wacht_tot) on aanmeldrem to luwte_aanmelden;
grant select, insert, delete, update (verloopt_op) on bekend_apparaat to luwte_aanmelden;
grant select, insert, delete, update (gebruikt_op) on herstelcode to luwte_aanmelden;
grant select, insert, delete, update (teller, naam, laatst_gebruikt) on passkey to luwte_aanmelden;

-- The sweeper throws away what is over and sees no more than that.
create policy systeem on aanmeldrem to luwte_systeem using (laatste < now() - interval '2 days');
create policy systeem on bekend_apparaat to luwte_systeem using (verloopt_op < now());
grant select (laatste), delete on aanmeldrem to luwte_systeem;
grant select (verloopt_op), delete on bekend_apparaat to luwte_systeem;
