import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { plaatsLos } from '../bericht/plaatsBericht.ts';
import { maakLink } from '../openbareLink/openbareLink.ts';

/** Days that a link works when the question names no last day. */
const DAGEN = 7;

type Opdracht = {
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly vraagId: string;
  readonly kenmerk: string;
  readonly uiterlijk: string | null;
  /** Work address of the contact. */
  readonly aan: string;
  readonly door: string;
  /** Where people open Luwte, without a slash at the end. */
  readonly adres: string;
};

/**
 * Sends the contact of a partner a link to one question. The mail says the kenmerk and the link and nothing of the case;
 * the code that goes with it is told another way. The token stands behind a `#`: no server ever logs it.
 * @returns the code, for whoever asked to tell by phone, and the last day of the link
 */
export async function stuurLink(
  deps: Pick<Deps, 'nieuweId' | 'klok'>,
  tx: Tx,
  opdracht: Opdracht,
): Promise<{ readonly code: string; readonly geldigTot: Date }> {
  const { gemeenteId, vraagId, aan, kenmerk, adres } = opdracht;
  const nu = deps.klok.nu();
  const langst = new Date(nu.getTime() + DAGEN * 86_400_000);
  const laatste = opdracht.uiterlijk === null ? langst : new Date(`${opdracht.uiterlijk}T22:59:59Z`);
  const geldigTot = laatste < langst && laatste > nu ? laatste : langst;
  const { token, code } = await maakLink(deps, tx, {
    gemeenteId,
    soort: 'informatievraag',
    voorwerpId: vraagId,
    verlooptOp: geldigTot,
    door: opdracht.door,
  });
  await plaatsLos(tx, deps, {
    gemeenteId,
    soort: 'informatievraag-link',
    aan,
    onderwerp: `Vraag van de gemeente ${opdracht.gemeenteNaam}, ${kenmerk}`,
    tekst: [
      `De gemeente ${opdracht.gemeenteNaam} heeft een vraag aan u. Kenmerk: ${kenmerk}.`,
      '',
      'U beantwoordt de vraag hier:',
      `${adres}/antwoord#${token}`,
      '',
      'U heeft een code nodig. Die krijgt u van de medewerker die de vraag stelde, bijvoorbeeld per telefoon.',
      'De link werkt één keer. Kent u deze gemeente niet, doe dan niets.',
    ].join('\n'),
  });
  return { code, geldigTot };
}
