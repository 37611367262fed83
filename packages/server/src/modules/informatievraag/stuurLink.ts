import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { plaatsLos } from '../bericht/plaatsBericht.ts';
import { openbaarAdres } from '../openbareLink/openbaarAdres.ts';
import { maakLink } from '../openbareLink/openbareLink.ts';
import { laadContacten } from '../organisatie/contactpersonen.ts';

/** Days that a link works when the question names no last day. */
const DAGEN = 7;

type Opdracht = {
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly vraagId: string;
  readonly organisatieId: string;
  readonly kenmerk: string;
  readonly uiterlijk: string | null;
  readonly contactpersoonId: string;
  readonly door: string;
};

export type GestuurdeLink = {
  /** For whoever asked, to tell by phone. */
  readonly code: string;
  readonly geldigTot: Date;
  readonly naam: string;
  readonly telefoon?: string | undefined;
};

/**
 * Sends a fixed contact of a partner a link to one question, at the work address that was confirmed; no other address can be
 * given. The mail says the kenmerk and the link and nothing of the case; the code goes another way, by the phone
 * number that the municipality has on record. The token stands behind a `#`: no server ever logs it.
 */
export async function stuurLink(
  deps: Pick<Deps, 'nieuweId' | 'klok' | 'instellingen'>,
  tx: Tx,
  opdracht: Opdracht,
): Promise<Result<GestuurdeLink, readonly DossierFout[]>> {
  const { gemeenteId, vraagId, organisatieId, contactpersoonId, kenmerk } = opdracht;
  const contacten = await laadContacten(tx, gemeenteId, [organisatieId], deps.klok.vandaag());
  const contact = contacten.get(organisatieId)?.find(({ id }) => id === contactpersoonId);
  if (!contact) return nee('Kies een vaste contactpersoon van deze organisatie.');
  if (!contact.bevestigd || contact.email === undefined) {
    return nee(`Het werkadres van ${contact.naam} is niet bevestigd. Vraag de beheerder om dat te doen.`);
  }
  const adres = openbaarAdres(deps);
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
    contactpersoonId,
  });
  await plaatsLos(tx, deps, {
    gemeenteId,
    soort: 'informatievraag-link',
    aan: contact.email,
    onderwerp: `Vraag van de gemeente ${opdracht.gemeenteNaam}, ${kenmerk}`,
    tekst: [
      `De gemeente ${opdracht.gemeenteNaam} heeft een vraag aan u. Kenmerk: ${kenmerk}.`,
      '',
      'U beantwoordt de vraag hier:',
      `${adres}/antwoord#${token}`,
      '',
      'U heeft een code nodig. Die krijgt u van de medewerker die de vraag stelde, per telefoon.',
      'De link werkt één keer. Kent u deze gemeente niet, doe dan niets.',
    ].join('\n'),
  });
  return ok({ code, geldigTot, naam: contact.naam, telefoon: contact.telefoon });
}

const nee = (reden: string) => ({ ok: false, error: [{ pad: '/contactpersoonId', reden }] }) as const;
