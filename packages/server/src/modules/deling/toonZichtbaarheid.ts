import type { Zichtbaarheid, zZichtbaarheidVraag } from '@luwte/core/contract';
import {
  beoordeelToegang,
  PARTNERROLLEN,
  ROLLEN,
  ROLLEN_MET_PLAATS,
  type Rol,
  type Voorwerp,
  type Wie,
} from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { loadConvenantstand } from '../organisatie/convenantstand.ts';
import { toonPlaatsen } from '../plaats/toonPlaatsen.ts';
import { alsGegeven } from './alsGegeven.ts';
import { type DelingRij, loadBetrokken, loadDelingen, loadVrijgave } from './deling.store.ts';
import { type GevondenItem, zoekItem } from './zoekItem.ts';

const DOEL = 'behandelen-overlast';

/**
 * Who can see this item today, and why: each role of the municipality, and each organisation with a place in the dossier.
 * Every line is an answer of `beoordeelToegang`, the function that decides when they ask for it themselves.
 */
export async function toonZichtbaarheid(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  vraag: z.output<typeof zZichtbaarheidVraag>,
): Promise<Zichtbaarheid> {
  const item = await zoekItem(c, tx, kern, vraag);
  const delingen = await loadDelingen(tx, kern.gemeenteId, kern.id, { itemId: item.id });
  const vrijgave = await loadVrijgave(tx, kern.gemeenteId, kern.id, item.id);
  const metPlaats = await laadMetPlaats(c, tx, kern);
  const voorwerp: Voorwerp = {
    gemeenteId: kern.gemeenteId,
    soort: soortVan(item),
    betrokkenOrganisaties: kern.betrokkenOrganisaties,
    dossierrollen: [...metPlaats.keys()],
    // What a reporter is called is closed; that there is one, as a code, is not.
    compartiment: item.soort === 'partij' ? 'gewoon' : item.compartiment,
  };
  return {
    compartiment: item.compartiment,
    ...(vrijgave && {
      vrijgave: {
        id: vrijgave.id,
        artikel: vrijgave.artikel,
        referentie: vrijgave.referentie,
        vooroverlegOp: vrijgave.vooroverleg_op,
        door: vrijgave.door ?? 'onbekend',
        op: lokaalMoment(vrijgave.op),
      },
    }),
    rollen: ROLLEN.filter((rol) => PARTNERROLLEN[rol] === undefined).map((rol) =>
      beoordeelRol(c, rol, item, voorwerp, metPlaats.get(rol)),
    ),
    organisaties: await beoordeelOrganisaties(c, tx, kern, voorwerp, delingen, item),
  };
}

/** Colleagues whose role asks for a place and who have one today, by role. */
async function laadMetPlaats(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const uit = new Map<string, readonly string[]>();
  for (const { rol, naam, stand } of await toonPlaatsen(tx, kern, c.deps.klok.vandaag())) {
    if (stand === 'geldt' && naam !== undefined) uit.set(rol, [...(uit.get(rol) ?? []), naam]);
  }
  return uit;
}

/** The reasons speak to whoever is refused; here somebody reads them about another. */
const overEenAnder = (reden: string): string =>
  reden
    .replace(/^Uw rol/, 'Deze rol')
    .replace(/^U hebt geen plaats/, 'Niemand heeft in deze rol een plaats')
    .replace(/^Uw organisatie/, 'Deze organisatie');
/** Asked of what has a row; a fact is derived, and whoever may read the toets reads it. */
const soortVan = ({ soort }: GevondenItem) => (soort === 'feit' ? 'gebeurtenis' : soort);

function beoordeelRol(
  c: Vraagsteller,
  rol: Rol,
  item: GevondenItem,
  voorwerp: Voorwerp,
  metPlaats: readonly string[] | undefined,
): Zichtbaarheid['rollen'][number] {
  const wie: Wie = { ...c.wie, medewerkerId: '', rollen: [rol] };
  const oordeel = beoordeelToegang(wie, `${soortVan(item)}:inzien`, voorwerp, DOEL);
  return {
    rol,
    ziet: oordeel.toegestaan,
    waarom: oordeel.toegestaan
      ? ROLLEN_MET_PLAATS.has(rol) && metPlaats
        ? `Alleen wie in deze rol meedoet in dit dossier: ${metPlaats.join(', ')}.`
        : 'Deze rol geeft het recht.'
      : overEenAnder(oordeel.reden),
  };
}

async function beoordeelOrganisaties(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  voorwerp: Voorwerp,
  delingen: readonly DelingRij[],
  item: GevondenItem,
): Promise<Zichtbaarheid['organisaties']> {
  const op = c.deps.klok.vandaag();
  const betrokken = await loadBetrokken(tx, kern.gemeenteId, kern.id, op);
  const convenanten = await loadConvenantstand(
    tx,
    kern.gemeenteId,
    betrokken.map(({ id }) => id),
    op,
  );
  // What was told in a meeting or by telephone is not seen here.
  const hier = delingen.filter(({ kanaal }) => kanaal === 'portaal');
  return betrokken.flatMap(({ id, naam, soort }) => {
    const personen = [
      ...new Set(hier.filter((d) => d.aan_organisatie_id === id).map((d) => d.aan_medewerker_id ?? '')),
    ];
    return (personen.length === 0 ? [''] : personen).map((medewerkerId) => {
      const wie: Wie = {
        gemeenteId: kern.gemeenteId,
        organisatieId: id,
        organisatieSoort: soort,
        medewerkerId,
        rollen: ROLLEN.filter((rol) => PARTNERROLLEN[rol] !== undefined),
        convenanten: convenanten.get(id) ?? [],
      };
      const oordeel = beoordeelToegang(
        wie,
        'gedeeld:inzien',
        { ...voorwerp, compartiment: item.compartiment, delingen: hier.map(alsGegeven), op },
        DOEL,
      );
      const deling = oordeel.toegestaan ? hier.find((d) => d.id === oordeel.delingId) : undefined;
      const persoon = hier.find((d) => d.aan_medewerker_id === medewerkerId)?.aan_persoon;
      return {
        naam: persoon ? `${naam}, alleen ${persoon}` : naam,
        soort,
        ziet: oordeel.toegestaan,
        waarom: oordeel.toegestaan
          ? `Gedeeld door ${deling?.door ?? 'de gemeente'} voor: ${deling?.doel}. Grond: ${deling?.grond_tekst}.`
          : overEenAnder(oordeel.reden),
        ...(deling && { tot: deling.tot }),
      };
    });
  });
}
