import {
  zIdPad,
  zInformatievraag,
  zInformatievraagInvoer,
  zLijst,
  zMogelijkeVragen,
  zMogelijkeVragenVraag,
  zPartnervraag,
  zProbleem,
  zVraagantwoord,
  zVraagherinnering,
  zVraagIntrekking,
  zVraaglink,
  zVraaglinkInvoer,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { conflict, nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { legVast } from '../gebeurtenis/legVast.ts';
import { vastleggerVan } from '../gebeurtenis/vastlegger.ts';
import { laatsteLinks, trekLinksIn } from '../openbareLink/openbareLink.ts';
import { laadContacten } from '../organisatie/contactpersonen.ts';
import { zoekVerborgenAntwoorden } from '../toets/verborgenAntwoorden.ts';
import { beantwoordVraag, magNog, sluitVervallen } from './beantwoordVraag.ts';
import {
  isVraagAan,
  loadVraag,
  loadVragenVanDossier,
  loadVragenVanOrganisatie,
  saveAfronding,
  saveHerinnering,
} from './informatievraag.store.ts';
import { laadVraagbasis } from './laadVraagbasis.ts';
import { laadMogelijkeVragen, openVoor } from './mogelijkeVragen.ts';
import { openbareVraagRoutes } from './openbareVraag.routes.ts';
import { stelVraag } from './stelVraag.ts';
import { stuurLink } from './stuurLink.ts';
import { toonPartnervraag, toonVraag } from './toonVraag.ts';

type Vraag = RouteContext<unknown, unknown, unknown>;
const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const STELLEN = { handeling: 'vraag:stellen', doel: 'behandelen-overlast' } as const;
const MEEST = 100;
const DICHT = 'Deze vraag staat niet meer open. Er is niets opgeslagen.';

export function informatievraagRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/informatievragen',
    samenvatting: 'Wat aan wie is gevraagd en hoe het ermee staat, nieuwste eerst',
    toegang: { handeling: 'vraag:inzien', doel: 'behandelen-overlast' },
    verwerking: 'vraag-inzien',
    params: zIdPad,
    antwoorden: { 200: zLijst(zInformatievraag), ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, { items: await toonVragen(c, tx, c.params.id) });
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/mogelijke-informatievragen',
    samenvatting: 'Welke vragen het beleid nu toelaat, aan wie en in welke vorm; en waarom de andere niet',
    toegang: STELLEN,
    verwerking: 'vraag-stellen',
    params: zIdPad,
    query: zMogelijkeVragenVraag,
    antwoorden: { 200: zMogelijkeVragen, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await laadMogelijkeVragen(c, tx, kern, c.query.persoon));
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/informatievragen',
    samenvatting: 'Een vraag aan een partner stellen; wat het beleid nu niet toelaat wordt geweigerd',
    toegang: STELLEN,
    verwerking: 'vraag-stellen',
    params: zIdPad,
    body: zInformatievraagInvoer,
    antwoorden: { 201: zInformatievraag, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const door = { ...vastleggerVan(c.sessie), medewerkerId: c.wie.medewerkerId };
        const gesteld = await stelVraag(c, tx, door, kern, c.body);
        if (!gesteld.ok) throw ongeldig(gesteld.error);
        return c.antwoord(201, await requireGetoond(c, tx, kern.id, gesteld.value));
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/informatievragen/:id/herinneringen',
    samenvatting: 'Vastleggen dat de partner aan de vraag is herinnerd',
    toegang: STELLEN,
    verwerking: 'vraag-stellen',
    params: zIdPad,
    body: zVraagherinnering,
    antwoorden: { 201: zInformatievraag, 409: zProbleem, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const rij = await eisOpenVraag(c, tx, c.params.id);
        await saveHerinnering(tx, c.wie.gemeenteId, rij.id, deps.klok.nu());
        return c.antwoord(201, await requireGetoond(c, tx, rij.dossier_id, rij.id));
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/informatievragen/:id/links',
    samenvatting:
      'Een vaste contactpersoon een link sturen op het bevestigde werkadres; de code geeft u zelf door. Eerdere links vervallen',
    toegang: STELLEN,
    verwerking: 'bericht-versturen',
    params: zIdPad,
    body: zVraaglinkInvoer,
    // The code must not lie about beside the place it came from.
    antwoordNietBewaren: true,
    antwoorden: { 201: zVraaglink, 409: zProbleem, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const rij = await eisOpenVraag(c, tx, c.params.id);
        const { kern } = await eisDossier(c, tx, rij.dossier_id);
        const gestuurd = await stuurLink(deps, tx, {
          gemeenteId: c.wie.gemeenteId,
          gemeenteNaam: c.sessie.gemeente.naam,
          vraagId: rij.id,
          organisatieId: rij.organisatie_id,
          kenmerk: kern.kenmerk,
          uiterlijk: rij.uiterlijk,
          contactpersoonId: c.body.contactpersoonId,
          door: c.wie.medewerkerId,
        });
        if (!gestuurd.ok) throw ongeldig(gestuurd.error);
        return c.antwoord(201, { ...gestuurd.value, geldigTot: lokaalMoment(gestuurd.value.geldigTot) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/informatievragen/:id/linkintrekkingen',
    samenvatting: 'De link naar een vraag intrekken; de vraag blijft open',
    toegang: STELLEN,
    verwerking: 'vraag-stellen',
    params: zIdPad,
    antwoorden: { 201: zInformatievraag, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const rij = await eisVraag(c, tx, c.params.id);
        await trekLinksIn(tx, c.wie.gemeenteId, 'informatievraag', rij.id, deps.klok.nu());
        return c.antwoord(201, await requireGetoond(c, tx, rij.dossier_id, rij.id));
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/informatievragen/:id/intrekkingen',
    samenvatting: 'Een vraag intrekken, of een antwoord weghalen dat niet meer mag worden bewaard',
    toegang: STELLEN,
    verwerking: 'vraag-stellen',
    params: zIdPad,
    body: zVraagIntrekking,
    antwoorden: { 201: zInformatievraag, 409: zProbleem, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const rij = await eisVraag(c, tx, c.params.id);
        await trekIn(c, tx, rij, c.body.reden);
        return c.antwoord(201, await requireGetoond(c, tx, rij.dossier_id, rij.id));
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/informatievragen',
    samenvatting: 'Vragen van de gemeente aan de eigen organisatie, open eerst',
    toegang: { handeling: 'vraag:beantwoorden', doel: 'behandelen-overlast' },
    verwerking: 'vraag-inzien',
    transactie: 'zelf',
    antwoorden: { 200: zLijst(zPartnervraag), 403: zProbleem },
    voer: async (c) => {
      const { gemeenteId, organisatieId } = c.wie;
      c.eis({
        soort: 'vraag',
        betrokkenOrganisaties: [organisatieId],
        eigenaarOrganisatieId: organisatieId,
      });
      // A colour that dropped closes the question, and with it the name of whom it is about.
      await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
        sluitVervallen(deps, tx, gemeenteId, organisatieId),
      );
      const rijen = await c.tx((tx) => loadVragenVanOrganisatie(tx, gemeenteId, organisatieId, MEEST));
      return c.antwoord(200, { items: rijen.map(toonPartnervraag) });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/informatievragen/:id/antwoorden',
    samenvatting: 'Een vraag beantwoorden; dat delen niet mag, is ook een antwoord',
    toegang: { handeling: 'vraag:beantwoorden', doel: 'behandelen-overlast' },
    verwerking: 'vraag-beantwoorden',
    params: zIdPad,
    body: zVraagantwoord,
    transactie: 'zelf',
    antwoorden: { 204: null, 409: zProbleem, ...FOUT },
    voer: async (c) => {
      const { gemeenteId, organisatieId, medewerkerId } = c.wie;
      // As the partner itself: the database says whether there is such a question for this organisation.
      await c.tx(async (tx) => {
        const dossierId = await isVraagAan(tx, gemeenteId, c.params.id, organisatieId);
        if (dossierId === undefined) throw nietGevonden();
        c.eis({
          soort: 'vraag',
          betrokkenOrganisaties: [organisatieId],
          eigenaarOrganisatieId: organisatieId,
        });
        c.overDossier(dossierId);
      });
      const { functie } = vastleggerVan(c.sessie);
      const gedaan = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
        beantwoordVraag(deps, tx, { gemeenteId, medewerkerId, functie }, c.params.id, c.body),
      );
      if (gedaan.ok) return c.antwoord(204);
      throw gedaan.error === 'dicht' ? conflict('vraag-gesloten', DICHT) : ongeldig(gedaan.error);
    },
  });

  openbareVraagRoutes(app, deps);
}

/** The questions of a dossier that this person may see. */
async function toonVragen(c: Vraag, tx: Tx, dossierId: string) {
  const { kern } = await eisDossier(c, tx, dossierId);
  const rijen = await loadVragenVanDossier(tx, kern.gemeenteId, kern.id, openVoor(c, kern));
  if (rijen.length === 0) return [];
  const basis = await laadVraagbasis(c.deps, tx, kern.gemeenteId, kern.id);
  const verborgen = zoekVerborgenAntwoorden(c.deps, basis.geladen, basis);
  const { gemeenteId } = kern;
  const ids = rijen.map(({ id }) => id);
  const links = await laatsteLinks(tx, c.deps, gemeenteId, 'informatievraag', ids);
  const organisaties = rijen.map(({ organisatie_id }) => organisatie_id);
  const contacten = await laadContacten(tx, gemeenteId, organisaties, c.deps.klok.vandaag());
  return rijen.map((rij) =>
    toonVraag(rij, basis.geladen, verborgen, {
      link: links.get(rij.id),
      contacten: contacten.get(rij.organisatie_id) ?? [],
    }),
  );
}

async function requireGetoond(c: Vraag, tx: Tx, dossierId: string, id: string) {
  const vraag = (await toonVragen(c, tx, dossierId)).find((v) => v.id === id);
  if (!vraag) throw nietGevonden();
  return vraag;
}

/** A question that this person may see, through its dossier and its compartment. */
async function eisVraag(c: Vraag, tx: Tx, id: string) {
  const rij = await loadVraag(tx, c.wie.gemeenteId, id, true);
  if (!rij) throw nietGevonden();
  const { kern } = await eisDossier(c, tx, rij.dossier_id);
  if (!openVoor(c, kern).includes(rij.compartiment)) throw nietGevonden();
  return rij;
}

async function eisOpenVraag(c: Vraag, tx: Tx, id: string) {
  const rij = await eisVraag(c, tx, id);
  if (rij.status !== 'open') throw conflict('vraag-gesloten', DICHT);
  if (await magNog(c.deps, tx, c.wie.gemeenteId, rij)) return rij;
  throw conflict(
    'vraag-gesloten',
    'De kleur van de persoon laat deze vraag niet meer toe. Trek de vraag in.',
  );
}

/** An open question is withdrawn; of a closed one the answer, when it may not be kept. Both with an event that says why. */
async function trekIn(c: Vraag, tx: Tx, rij: Awaited<ReturnType<typeof eisVraag>>, reden: string) {
  const sleutel = rij.status === 'open' ? rij.vraag_sleutel : await eisVerborgen(c, tx, rij);
  const gebeurtenis = {
    soort: 'intrekking',
    op: c.deps.klok.vandaag(),
    betreft: [sleutel],
    reden,
    compartiment: rij.compartiment,
  };
  const vast = await legVast(c.deps, tx, vastleggerVan(c.sessie), rij.dossier_id, () => [gebeurtenis]);
  if (!vast.ok) throw ongeldig(vast.error);
  if (rij.status !== 'open') return;
  await trekLinksIn(tx, c.wie.gemeenteId, 'informatievraag', rij.id, c.deps.klok.nu());
  await saveAfronding(tx, c.wie.gemeenteId, rij.id, { status: 'ingetrokken', op: c.deps.klok.nu() });
}

/** The answer to a question that was settled, when nobody may read it and nobody removed it yet. */
async function eisVerborgen(c: Vraag, tx: Tx, rij: Awaited<ReturnType<typeof eisVraag>>): Promise<string> {
  const basis = await laadVraagbasis(c.deps, tx, c.wie.gemeenteId, rij.dossier_id);
  const sleutel = rij.antwoord_sleutel;
  const dicht =
    sleutel === null ? undefined : zoekVerborgenAntwoorden(c.deps, basis.geladen, basis).get(sleutel);
  if (!dicht || dicht.ingetrokken) {
    throw conflict(
      'antwoord-mag-blijven',
      'Alleen een antwoord dat niet meer mag worden bewaard, haalt u hier weg.',
    );
  }
  return dicht.antwoord;
}
