import { datumInWoorden, isDatum } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { html } from '../openbaar/html.ts';
import { foutenlijst, keuzes, type Pagina, type Veldfouten, veld, WERKT_NIET } from '../openbaar/pagina.ts';
import type { PaginaDefinitie, Velden } from '../openbaar/paginaRoute.ts';
import { logOpenbaar } from '../openbareLink/logOpenbaar.ts';
import { type GevondenLink, trekLinksIn, zoekLink } from '../openbareLink/openbareLink.ts';
import { insertAanvulling, insertVervolgmelding, loadVoorMelder } from './aanvulling.store.ts';

type Rij = NonNullable<Awaited<ReturnType<typeof loadVoorMelder>>>;
const LANGSTE = 5_000;

/** How it stands in plain words. Says nothing of the other side: not who, not what was decided, not what others reported. */
function statusInWoorden(rij: Rij): string {
  if (rij.status === 'gekoppeld') {
    return rij.dossier_status === 'gesloten'
      ? 'Wij hebben de zaak afgesloten. Gebeurt het weer? Geef het dan hieronder door.'
      : 'Wij zijn met uw melding bezig. Over andere mensen mogen wij u niets vertellen.';
  }
  if (rij.status === 'advies-gegeven')
    return 'Wij hebben u advies gegeven. Daarmee is uw melding afgehandeld.';
  if (rij.status === 'afgewezen')
    return 'Wij doen niets met deze melding. Belt u ons als u wilt weten waarom.';
  return 'Wij hebben uw melding ontvangen. Een medewerker bekijkt haar nog.';
}

/** Where a reporter sees how the own report stands, adds to it, and stops. */
export const volgPagina = (deps: Deps): PaginaDefinitie => ({
  pad: '/volg',
  toon: async ({ token }) => {
    const link = await zoekLink(deps, 'melder', token);
    const rij = link && (await laad(deps, link));
    return rij ? stand(rij, {}, []) : WERKT_NIET;
  },
  doe: async ({ token, velden }) => {
    const link = await zoekLink(deps, 'melder', token);
    const rij = link && (await laad(deps, link));
    if (!link || !rij) return WERKT_NIET;
    if (velden.doe === 'stop') return stop(deps, link, rij);
    const fouten = beoordeel(velden, deps.klok.moment());
    if (fouten.length > 0) return { ...stand(rij, velden, fouten), status: 400 };
    await bewaar(deps, link, rij, velden);
    return bevestiging(rij, 'Dank u wel', 'Wij hebben uw bericht ontvangen. Een medewerker leest het.');
  },
});

const laad = (deps: Deps, { gemeenteId, voorwerpId }: GevondenLink): Promise<Rij | undefined> =>
  deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    const rij = await loadVoorMelder(tx, gemeenteId, voorwerpId);
    if (rij)
      await logOpenbaar(deps, tx, {
        gemeenteId,
        dossierId: rij.dossier_id ?? undefined,
        activiteit: 'melding-inzien',
      });
    return rij;
  });

function beoordeel(velden: Velden, nu: string): Veldfouten {
  const { soort = '', tekst = '', datum = '', tijd = '' } = velden;
  const fouten: { pad: string; reden: string }[] = [];
  if (soort !== 'weer' && soort !== 'bericht')
    fouten.push({ pad: '/soort', reden: 'Kies wat u wilt doorgeven.' });
  if (tekst.trim() === '') fouten.push({ pad: '/tekst', reden: 'Schrijf op wat u wilt doorgeven.' });
  if (tekst.length > LANGSTE) {
    fouten.push({ pad: '/tekst', reden: `Uw tekst is te lang. Schrijf hoogstens ${LANGSTE} tekens.` });
  }
  if (soort !== 'weer') return fouten;
  if (!isDatum(datum)) fouten.push({ pad: '/datum', reden: 'Vul de dag in waarop het gebeurde.' });
  else if (datum > nu.slice(0, 10)) fouten.push({ pad: '/datum', reden: 'Deze dag moet nog komen.' });
  if (tijd !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(tijd)) {
    fouten.push({ pad: '/tijd', reden: 'Vul de tijd zo in: 22:30.' });
  } else if (tijd !== '' && `${datum}T${tijd}` > nu) {
    fouten.push({ pad: '/tijd', reden: 'Dit moment moet nog komen.' });
  }
  return fouten;
}

async function bewaar(deps: Deps, link: GevondenLink, rij: Rij, velden: Velden): Promise<void> {
  const { gemeenteId } = link;
  const nu = deps.klok.nu();
  const tekst = (velden.tekst ?? '').trim();
  await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    if (velden.soort === 'weer') {
      const op = velden.tijd ? `${velden.datum}T${velden.tijd}` : (velden.datum ?? '');
      await insertVervolgmelding(tx, rij, {
        gemeenteId,
        id: deps.nieuweId(),
        op,
        toelichting: tekst,
        ontvangenOp: nu,
      });
    } else {
      await insertAanvulling(tx, {
        gemeenteId,
        id: deps.nieuweId(),
        meldingId: rij.id,
        soort: 'bericht',
        tekst,
        op: nu,
      });
    }
    await logOpenbaar(deps, tx, {
      gemeenteId,
      dossierId: rij.dossier_id ?? undefined,
      activiteit: 'melding-registreren',
    });
  });
}

async function stop(deps: Deps, link: GevondenLink, rij: Rij): Promise<Pagina> {
  const { gemeenteId } = link;
  const op = deps.klok.nu();
  await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    await insertAanvulling(tx, {
      gemeenteId,
      id: deps.nieuweId(),
      meldingId: rij.id,
      soort: 'stop',
      tekst: undefined,
      op,
    });
    await trekLinksIn(tx, gemeenteId, 'melder', rij.id, op);
    await logOpenbaar(deps, tx, {
      gemeenteId,
      dossierId: rij.dossier_id ?? undefined,
      activiteit: 'melding-wijzigen',
    });
  });
  return bevestiging(
    rij,
    'U bent gestopt',
    'Deze link werkt niet meer. Wij weten dat u niet meer mee wilt doen. Uw melding blijft staan. Wilt u dat wij uw gegevens wissen? Bel ons dan.',
  );
}

const bevestiging = ({ gemeente, thema }: Rij, titel: string, tekst: string): Pagina => ({
  titel,
  gemeente,
  thema,
  inhoud: html`<p>${tekst}</p>`,
});

const dag = (op: string): string | undefined => datumInWoorden(op.slice(0, 10));

function stand(rij: Rij, velden: Velden, fouten: Veldfouten): Pagina {
  return {
    titel: 'Uw melding',
    gemeente: rij.gemeente,
    thema: rij.thema,
    inhoud: html`${foutenlijst(fouten)}<div class="vak"><p>${statusInWoorden(rij)}</p></div>
<dl><dt>U meldde iets van</dt><dd>${dag(rij.op)}</dd><dt>Wij ontvingen uw melding</dt><dd>${dag(lokaalMoment(rij.ontvangen_op))}</dd></dl>
<h2>Iets doorgeven</h2>
<p>Is het nu gevaarlijk? Bel 112.</p>
<form method="post" novalidate><input type="hidden" name="doe" value="bericht">
${keuzes(
  'soort',
  'Wat wilt u doorgeven?',
  [
    { waarde: 'weer', tekst: 'Het is weer gebeurd' },
    { waarde: 'bericht', tekst: 'Iets anders over mijn melding' },
  ],
  velden.soort,
  fouten,
)}
${veld({ naam: 'datum', label: 'Op welke dag gebeurde het?', hulp: 'Alleen als het weer is gebeurd.', soort: 'date', waarde: velden.datum, fouten, kort: true })}
${veld({ naam: 'tijd', label: 'Hoe laat? Dit mag u leeg laten.', hulp: 'Bijvoorbeeld 22:30.', soort: 'time', waarde: velden.tijd, fouten, kort: true })}
${veld({ naam: 'tekst', label: 'Wat wilt u vertellen?', hulp: 'Schrijf op wat u zelf zag of hoorde.', soort: 'tekst', waarde: velden.tekst, fouten })}
<button type="submit">Verstuur</button></form>
<h2>Stoppen</h2>
<p>Wilt u niet meer meedoen? Dan werkt deze link niet meer. Uw melding blijft staan.</p>
<form method="post"><input type="hidden" name="doe" value="stop"><button class="tweede" type="submit">Ik wil stoppen</button></form>`,
  };
}
