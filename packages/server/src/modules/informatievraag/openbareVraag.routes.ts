import {
  zOpenbareVraag,
  zOpenbareVraagAntwoord,
  zOpenbareVraagSleutel,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { logOpenbaar } from '../openbareLink/logOpenbaar.ts';
import { type GevondenLink, verbruikLink, zoekLink } from '../openbareLink/openbareLink.ts';
import { beantwoordVraag, magNog } from './beantwoordVraag.ts';
import { loadOpenbareVraag, loadVraag } from './informatievraag.store.ts';

/** One answer for a token that is wrong, expired, used, taken back or of something else, and for a wrong code. */
const WERKT_NIET =
  'Deze link en code werken niet (meer). Bel de medewerker van de gemeente die u de vraag stelde.';
const OPENBAAR = {
  openbaar: 'Wie antwoordt heeft geen account: de link en de code geven toegang tot één vraag.',
};
/** A wall against a flood; who guesses is stopped sooner, by what `zoekLink` counts. */
const LIMIET = { max: 200, perMinuten: 15 };
/** As the kroniek says who answered. */
const FUNCTIE = 'contactpersoon';

/** One question, answered by link and code, by somebody without an account. Nothing else is told. */
export function openbareVraagRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'POST',
    pad: '/openbare-vragen',
    samenvatting: 'De vraag achter een link, met de code die u apart kreeg',
    toegang: OPENBAAR,
    verwerking: 'vraag-beantwoorden',
    limiet: LIMIET,
    antwoordNietBewaren: true,
    // Somebody may be signed in all the same: no transaction of theirs is open around this.
    transactie: 'zelf',
    body: zOpenbareVraagSleutel,
    antwoorden: { 200: zOpenbareVraag, 400: zProbleem, 404: zProbleem },
    voer: async (c) => {
      const link = await eisLink(deps, c.body);
      const vraag = await deps.db.inTransactie(
        { rol: 'systeem', gemeenteId: link.gemeenteId },
        async (tx) => {
          const rij = await loadOpenbareVraag(tx, link.gemeenteId, link.voorwerpId);
          if (!rij || !(await magNog(deps, tx, link.gemeenteId, rij))) return undefined;
          await log(deps, tx, link, rij.dossier_id);
          return rij;
        },
      );
      if (!vraag) throw nietGevonden(WERKT_NIET);
      return c.antwoord(200, {
        gemeente: vraag.gemeente,
        organisatie: vraag.organisatie,
        kenmerk: vraag.kenmerk,
        ...(vraag.persoon_naam !== null && { persoon: vraag.persoon_naam }),
        ...(vraag.persoon_geboortedatum !== null && { geboortedatum: vraag.persoon_geboortedatum }),
        vraag: vraag.vraag,
        vorm: vraag.vorm,
        onderdelen: vraag.onderdelen,
        keuzes: vraag.keuzes,
        ...(vraag.doelredenering !== null && { doelredenering: vraag.doelredenering }),
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/openbare-vragen/antwoorden',
    samenvatting: 'De vraag achter een link beantwoorden; daarna werkt de link niet meer',
    toegang: OPENBAAR,
    verwerking: 'vraag-beantwoorden',
    limiet: LIMIET,
    antwoordNietBewaren: true,
    transactie: 'zelf',
    body: zOpenbareVraagAntwoord,
    antwoorden: { 204: null, 400: zProbleem, 404: zProbleem },
    voer: async (c) => {
      const link = await eisLink(deps, c.body);
      const { gemeenteId, voorwerpId } = link;
      // A fault in the answer leaves the link as it was: everything of this is one transaction, or nothing.
      await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
        if (!(await verbruikLink(tx, link, deps.klok.nu()))) throw nietGevonden(WERKT_NIET);
        const rij = await loadVraag(tx, gemeenteId, voorwerpId);
        if (!rij) throw nietGevonden(WERKT_NIET);
        const gedaan = await beantwoordVraag(
          deps,
          tx,
          { gemeenteId, functie: FUNCTIE },
          voorwerpId,
          c.body.antwoord,
        );
        if (gedaan.ok) return log(deps, tx, link, rij.dossier_id);
        if (gedaan.error === 'dicht') throw nietGevonden(WERKT_NIET);
        throw ongeldig(gedaan.error.map(({ pad, reden }) => ({ pad: `/antwoord${pad}`, reden })));
      });
      return c.antwoord(204);
    },
  });
}

async function eisLink(deps: Deps, { token, code }: { token: string; code: string }): Promise<GevondenLink> {
  const link = await zoekLink(deps, 'informatievraag', token, code);
  if (!link) throw nietGevonden(WERKT_NIET);
  return link;
}

const log = (deps: Deps, tx: Tx, { gemeenteId }: GevondenLink, dossierId: string): Promise<void> =>
  logOpenbaar(deps, tx, { gemeenteId, dossierId, activiteit: 'vraag-beantwoorden' });
