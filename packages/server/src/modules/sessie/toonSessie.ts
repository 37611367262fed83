import { rechtenVan } from '@luwte/core/toegang';
import type { Deps } from '../../platform/deps.ts';
import type { SessieInfo } from '../../platform/toegang/sessie.store.ts';
import { loadWerkplekken } from './sessie.store.ts';

/** Who is signed in, what for, and where else this person may go on. */
export async function toonSessie(deps: Deps, s: SessieInfo) {
  const plekken = await deps.db.inTransactie({ rol: 'aanmelden' }, (tx) =>
    loadWerkplekken(tx, s.accountId, deps.klok.vandaag(), s.aanbiederId),
  );
  return {
    naam: s.naam,
    gebruikersnaam: s.gebruikersnaam,
    medewerkerId: s.wie.medewerkerId,
    rollen: [...s.wie.rollen],
    gemeente: s.gemeente,
    organisatie: s.organisatie,
    rechten: [...rechtenVan(s.wie)],
    werkplekken: plekken.map(({ id, gemeente, organisatie, rollen }) => ({
      medewerkerId: id,
      gemeente,
      organisatie,
      rollen,
    })),
    demo: deps.instellingen.demo,
  };
}
