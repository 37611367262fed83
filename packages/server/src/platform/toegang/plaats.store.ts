import { bereikVan, ROLLEN_MET_PLAATS, type Wie } from '@luwte/core/toegang';
import { type RawBuilder, sql } from 'kysely';

/** Whose place in a dossier a query asks for, in which roles and on which day. */
export type Plaats = {
  readonly medewerkerId: string;
  readonly rollen: readonly string[];
  readonly op: string;
};

/** What limits the dossiers of this person in every query over them; undefined: all of the municipality. */
export function plaatsVan(wie: Wie, op: string): Plaats | undefined {
  if (bereikVan(wie) === 'gemeente') return undefined;
  return {
    medewerkerId: wie.medewerkerId,
    rollen: wie.rollen.filter((rol) => ROLLEN_MET_PLAATS.has(rol)),
    op,
  };
}

/** Condition on the dossier that a query calls `d`: somebody has that place in it. Without a role it holds for none. */
export const heeftPlaats = ({ medewerkerId, rollen, op }: Plaats): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from dossier_toegang dt
    where dt.gemeente_id = d.gemeente_id and dt.dossier_id = d.id and dt.medewerker_id = ${medewerkerId}
      and dt.rol = any(${[...rollen]}::text[]) and dt.van <= ${op}::date
      and coalesce(dt.tot, 'infinity') >= ${op}::date)`;
