-- A link by which somebody without an account may do one thing: random, known here by its hash only, for one thing of
-- one kind, until a moment, once, and to be taken back. A second factor goes another way than the link.
create table openbare_link (
  gemeente_id     text not null references gemeente,
  id              uuid not null,
  soort           text not null check (soort in ('informatievraag')),
  -- What it opens, such as the question.
  voorwerp_id     uuid not null,
  token_hash      bytea not null unique check (octet_length(token_hash) = 32),
  -- Hash of token and code together: without the token nobody can try the codes.
  code_hash       bytea not null check (octet_length(code_hash) = 32),
  code_pogingen   integer not null default 0 check (code_pogingen >= 0),
  verloopt_op     timestamptz not null,
  gebruikt_op     timestamptz,
  ingetrokken_op  timestamptz,
  gemaakt_door    uuid not null,
  gemaakt_op      timestamptz not null,
  check (verloopt_op > gemaakt_op),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, gemaakt_door) references medewerker
);
create index openbare_link_voorwerp on openbare_link (gemeente_id, soort, voorwerp_id, gemaakt_op desc);

alter table openbare_link enable row level security;
alter table openbare_link force row level security;
create policy lezen on openbare_link for select to luwte_medewerker using (gemeente_id = huidige_gemeente());
-- In one's own name only.
create policy toevoegen on openbare_link for insert to luwte_medewerker
  with check (gemeente_id = huidige_gemeente() and gemaakt_door = huidige_medewerker());
create policy intrekken on openbare_link for update to luwte_medewerker using (gemeente_id = huidige_gemeente());
create policy systeem on openbare_link to luwte_systeem using (gemeente_id = huidige_gemeente());
-- Found by the hash, before the municipality is known.
create policy aanmelden on openbare_link to luwte_aanmelden using (true);
grant select (gemeente_id, id, soort, voorwerp_id, verloopt_op, gebruikt_op, ingetrokken_op, gemaakt_door, gemaakt_op), insert,
  update (ingetrokken_op) on openbare_link to luwte_medewerker;
grant select, update (gebruikt_op, ingetrokken_op), delete on openbare_link to luwte_systeem;
grant select, update (code_pogingen) on openbare_link to luwte_aanmelden;
