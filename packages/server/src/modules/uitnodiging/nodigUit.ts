import type { Uitnodigingstand } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { linkAdres, nieuweLink } from '../../platform/toegang/linkadres.ts';
import { plaatsLos } from '../bericht/plaatsBericht.ts';
import {
  insertUitnodiging,
  loadAfzender,
  loadLaatsteUitnodigingen,
  trekUitnodigingenIn,
  type UitnodigingRij,
} from './uitnodiging.store.ts';

const DAGEN = 7;
export const GEEN_ADRES =
  'Luwte weet niet op welk adres het te vinden is. Vraag de systeembeheerder LUWTE_ADRES in te stellen.';
type Middelen = Pick<Deps, 'klok' | 'nieuweId' | 'instellingen'>;
type Wie = {
  readonly gemeenteId: string;
  readonly medewerkerId: string;
  readonly email: string;
  /** Who invites; undefined: the command line. */
  readonly door: string | undefined;
};

/** Makes a link for somebody without an account; the ones of before stop working. Nobody but the receiver knows it afterwards. */
export async function maakUitnodiging(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  { gemeenteId, medewerkerId, email, door }: Wie,
  adres: string,
): Promise<string> {
  const op = klok.nu();
  const { token, hash } = nieuweLink();
  await trekUitnodigingenIn(tx, gemeenteId, medewerkerId, op);
  await insertUitnodiging(tx, {
    gemeenteId,
    id: nieuweId(),
    medewerkerId,
    email,
    tokenHash: hash,
    op,
    door,
    verlooptOp: new Date(op.getTime() + DAGEN * 86_400_000),
  });
  // Behind a #: no server ever logs it.
  return `${adres}/uitnodiging#${token}`;
}

/** Mails an invitation. The mail says who asks and nothing of a case. */
export async function nodigUit(
  deps: Middelen,
  tx: Tx,
  wie: Wie,
): Promise<Result<void, readonly DossierFout[]>> {
  const nee = (reden: string) => ({ ok: false, error: [{ pad: '/email', reden }] }) as const;
  const adres = linkAdres(deps.instellingen);
  if (adres === undefined) return nee(GEEN_ADRES);
  const wat = await loadAfzender(tx, wie.gemeenteId, wie.medewerkerId);
  if (!wat) throw nietGevonden('Deze medewerker staat hier niet.');
  if (wat.account_id !== null) return nee('Deze medewerker heeft al een account.');
  if (wat.actief_tot !== null && wat.actief_tot < deps.klok.vandaag())
    return nee('Deze medewerker werkt hier niet meer.');
  const link = await maakUitnodiging(deps, tx, wie, adres);
  await plaatsLos(tx, deps, {
    gemeenteId: wie.gemeenteId,
    soort: 'uitnodiging',
    aan: wie.email,
    onderwerp: `Uw account voor Luwte, gemeente ${wat.gemeente}`,
    geheim: true,
    tekst: [
      `De gemeente ${wat.gemeente} nodigt u uit om in Luwte te werken, voor ${wat.organisatie}.`,
      '',
      'Begin hier:',
      link,
      '',
      `De link werkt één keer, tot ${DAGEN} dagen na deze mail. Geef hem aan niemand door.`,
      'Verwacht u deze uitnodiging niet, doe dan niets.',
    ].join('\n'),
  });
  return ok(undefined);
}

/** How the last invitation of each colleague stands. */
export async function toonUitnodigingen(
  tx: Tx,
  gemeenteId: string,
  nu: Date,
): Promise<ReadonlyMap<string, Uitnodigingstand>> {
  const rijen = await loadLaatsteUitnodigingen(tx, gemeenteId);
  return new Map(
    rijen.map((rij) => [
      rij.medewerker_id,
      {
        email: rij.email,
        stand: standVan(rij, nu),
        op: rij.gemaakt_op.toISOString(),
        tot: rij.verloopt_op.toISOString(),
      },
    ]),
  );
}

const standVan = (rij: UitnodigingRij, nu: Date): Uitnodigingstand['stand'] => {
  if (rij.gebruikt_op) return 'aanvaard';
  if (rij.ingetrokken_op) return 'ingetrokken';
  return rij.verloopt_op > nu ? 'verstuurd' : 'verlopen';
};

/** Takes back what still works; false when nothing did. */
export const trekUitnodigingIn = async (
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  gemeenteId: string,
  medewerkerId: string,
): Promise<boolean> => (await trekUitnodigingenIn(tx, gemeenteId, medewerkerId, klok.nu())) > 0;
