-- The house style in which a municipality sees its screens; which ones there are is told by the program (contract/sessie.ts).
alter table gemeente add column thema text not null default 'voorbeeld' check (thema ~ '^[a-z]+(-[a-z]+)*$');
grant insert (thema), update (thema) on gemeente to luwte_systeem;
