import type { DbSessie } from './types.ts';

/** Database role per kind of session. None logs in, owns a table, is superuser or bypasses row security. */
export const ROLLEN: Record<DbSessie['rol'], string> = {
  medewerker: 'luwte_medewerker',
  partner: 'luwte_partner',
  vernietiger: 'luwte_vernietiger',
  aanmelden: 'luwte_aanmelden',
  systeem: 'luwte_systeem',
  sleutelbeheer: 'luwte_sleutelbeheer',
};

/** Role of a connection nobody set: without settings it sees nothing. */
export const STANDAARD_ROL = ROLLEN.medewerker;

/**
 * Makes the roles and lets the login that runs the product use them. Roles belong to the whole server,
 * so another database may be making them at this moment: that is no error. Two refusals are for a person:
 * a role with too much power, and a login that may not use the role.
 */
export const ROLLEN_SQL = `
do $$
declare
  rol text;
  recht text := case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end;
begin
  foreach rol in array array[${Object.values(ROLLEN)
    .map((rol) => `'${rol}'`)
    .join(', ')}] loop
    if not exists (select from pg_roles where rolname = rol) then
      begin
        execute format('create role %I nologin', rol);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if exists (select from pg_roles where rolname = rol
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)) then
      raise exception 'databaserol % heeft te veel rechten: maak hem nologin, zonder superuser en bypassrls', rol;
    end if;
    if not pg_has_role(current_user, rol, recht) then
      begin
        execute format('grant %I to %I', rol, current_user);
      exception
        when unique_violation then null;
        when insufficient_privilege then
          raise exception 'de databaselogin mag rol % niet gebruiken: laat een beheerder "grant % to %" uitvoeren',
            rol, rol, current_user using errcode = 'insufficient_privilege';
      end;
    end if;
  end loop;
end $$`;
