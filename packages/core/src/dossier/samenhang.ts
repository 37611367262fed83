import { type DossierFout, onder } from './dossierFout.ts';
import { lijst, opPad, tekst, type Velden, velden } from './ruw.ts';
import { MAAKT_BESLUIT, type Ruimte, type Verwijzing, verwijzingenVan } from './verwijzingen.ts';

const BESTAAT_NIET: Readonly<Record<Ruimte, string>> = {
  partij: 'Deze partij staat niet in partijen.',
  gebeurtenis: 'Deze gebeurtenis staat niet in de kroniek.',
  besluit: 'Bij dit besluitId hoort geen besluit of afwijzing in de kroniek.',
  document: 'Dit document staat niet in documenten.',
};
const KRING = 'Deze correcties wijzen in een kring naar elkaar. Laat de eerste gebeurtenis niets corrigeren.';
const DUBBEL = 'Dit id komt vaker voor. Geef elk zijn eigen id.';

type Register = Readonly<Record<Ruimte, ReadonlySet<string>>> & {
  readonly soortVan: ReadonlyMap<string, string | undefined>;
  /** besluitId -> ids of its gedragsregels, over all events that make or correct it. */
  readonly regelsVan: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Faults between the parts of a file: the same id twice, and references to what is not in the file. */
export function zoekSamenhangfouten(dossier: Velden): DossierFout[] {
  const partijen = lijst(dossier.partijen).map(velden);
  const kroniek = lijst(dossier.kroniek).map(velden);
  const documenten = lijst(dossier.documenten).map(velden);
  const register = maakRegister(partijen, kroniek, documenten);
  return [
    ...zoekDubbel(partijen, '/partijen'),
    ...zoekDubbel(kroniek, '/kroniek'),
    ...zoekDubbel(documenten, '/documenten'),
    ...zoekDubbelBesluit(kroniek),
    ...partijen.flatMap((partij, i) =>
      volg({ veld: 'voor', naar: ['partij'] }, partij, `/partijen/${i}`, register),
    ),
    ...kroniek.flatMap((gebeurtenis, i) => fouteVerwijzingen(gebeurtenis, `/kroniek/${i}`, register)),
    ...zoekKringen(kroniek),
  ];
}

function maakRegister(
  partijen: readonly Velden[],
  kroniek: readonly Velden[],
  documenten: readonly Velden[],
): Register {
  const ids = (delen: readonly Velden[], veld = 'id') =>
    new Set(delen.flatMap((deel) => tekst(deel[veld]) ?? []));
  const besluiten = kroniek.filter(maaktBesluit);
  const regelsVan = new Map<string, Set<string>>();
  for (const besluit of besluiten) {
    const besluitId = tekst(besluit.besluitId);
    if (besluitId === undefined) continue;
    const regels = regelsVan.get(besluitId) ?? new Set();
    for (const regel of ids(lijst(besluit.gedragsregels).map(velden))) regels.add(regel);
    regelsVan.set(besluitId, regels);
  }
  return {
    partij: ids(partijen),
    gebeurtenis: ids(kroniek),
    besluit: ids(besluiten, 'besluitId'),
    document: ids(documenten),
    soortVan: new Map(kroniek.map((g) => [tekst(g.id) ?? '', tekst(g.soort)])),
    regelsVan,
  };
}

const maaktBesluit = (gebeurtenis: Velden): boolean =>
  (MAAKT_BESLUIT as readonly unknown[]).includes(gebeurtenis.soort);

function zoekDubbel(delen: readonly Velden[], pad: string, veld = 'id'): DossierFout[] {
  const gezien = new Set<string>();
  return delen.flatMap((deel, i) => {
    const id = tekst(deel[veld]);
    if (id === undefined || !gezien.has(id)) {
      if (id !== undefined) gezien.add(id);
      return [];
    }
    return [{ pad: `${pad}/${i}/${veld}`, reden: DUBBEL }];
  });
}

/** Two decisions under one besluitId, unless one of them was corrected or withdrawn and so no longer counts. */
function zoekDubbelBesluit(kroniek: readonly Velden[]): DossierFout[] {
  const vervallen = new Set(
    kroniek.flatMap((g) => [g.corrigeert, ...(g.soort === 'intrekking' ? lijst(g.betreft) : [])]),
  );
  const gezien = new Set<string>();
  return kroniek.flatMap((g, i) => {
    const besluitId = maaktBesluit(g) ? tekst(g.besluitId) : undefined;
    const regels = zoekDubbel(lijst(g.gedragsregels).map(velden), `/kroniek/${i}/gedragsregels`);
    if (besluitId === undefined || vervallen.has(g.id)) return regels;
    const reden = 'Een ander besluit heeft dit besluitId al. Geef elk besluit een eigen besluitId.';
    if (gezien.has(besluitId)) return [...regels, { pad: `/kroniek/${i}/besluitId`, reden }];
    gezien.add(besluitId);
    return regels;
  });
}

function fouteVerwijzingen(gebeurtenis: Velden, pad: string, register: Register): DossierFout[] {
  const fouten = verwijzingenVan(tekst(gebeurtenis.soort) ?? '').flatMap((regel) =>
    volg(regel, gebeurtenis, pad, register),
  );
  if (gebeurtenis.corrigeert !== undefined && gebeurtenis.corrigeert === gebeurtenis.id) {
    fouten.push({ pad: `${pad}/corrigeert`, reden: 'Een gebeurtenis kan zichzelf niet corrigeren.' });
  }
  const regels = register.regelsVan.get(tekst(gebeurtenis.besluitId) ?? '');
  const regel = gebeurtenis.soort === 'overtreding' ? tekst(gebeurtenis.gedragsregel) : undefined;
  if (regel !== undefined && regels !== undefined && !regels.has(regel)) {
    fouten.push({ pad: `${pad}/gedragsregel`, reden: 'Deze gedragsregel staat niet in het besluit.' });
  }
  if (gebeurtenis.soort === 'zienswijze' && gebeurtenis.beantwoord === true) {
    lijst(gebeurtenis.punten).forEach((punt, i) => {
      if (velden(punt).reactie !== undefined) return;
      fouten.push({
        pad: `${pad}/punten/${i}/reactie`,
        reden: 'Op dit punt staat geen reactie. Dan is de zienswijze nog niet beantwoord.',
      });
    });
  }
  return fouten;
}

/** Corrections that lead back to themselves: none of them could be the one that counts. */
function zoekKringen(kroniek: readonly Velden[]): DossierFout[] {
  const naar = new Map<string, string>();
  for (const { id, corrigeert } of kroniek) {
    if (typeof id === 'string' && typeof corrigeert === 'string' && id !== corrigeert)
      naar.set(id, corrigeert);
  }
  // Each event corrects at most one, so that every chain ends or comes back; `klaar` keeps it one walk in all.
  const klaar = new Set<string>();
  const inKring = new Set<string>();
  for (const begin of naar.keys()) {
    const pad = new Set<string>();
    let hier: string | undefined = begin;
    while (hier !== undefined && !klaar.has(hier) && !pad.has(hier)) {
      pad.add(hier);
      hier = naar.get(hier);
    }
    if (hier !== undefined && pad.has(hier)) {
      const keten = [...pad];
      for (const id of keten.slice(keten.indexOf(hier))) inKring.add(id);
    }
    for (const id of pad) klaar.add(id);
  }
  return kroniek.flatMap((g, i) =>
    inKring.has(tekst(g.id) ?? '') ? [{ pad: `/kroniek/${i}/corrigeert`, reden: KRING }] : [],
  );
}

function volg(regel: Verwijzing, bron: Velden, pad: string, register: Register): DossierFout[] {
  const waarde = opPad(bron, regel.veld);
  if (waarde === undefined) return [];
  const hier = regel.veld.split('.').reduce(onder, pad);
  if (!Array.isArray(waarde)) return verkeerd(regel, waarde, hier, register);
  return lijst(waarde).flatMap((id, i) => verkeerd(regel, id, `${hier}/${i}`, register));
}

function verkeerd({ naar, soort }: Verwijzing, id: unknown, pad: string, register: Register): DossierFout[] {
  // Another type than text is a fault of form, and is reported as that.
  if (typeof id !== 'string' || id === '') return [];
  if (!naar.some((ruimte) => register[ruimte].has(id))) {
    const reden =
      naar.length === 1
        ? BESTAAT_NIET[naar[0]!]
        : `Dit id staat niet bij ${naar.map(MEERVOUD).join(' of ')}.`;
    return [{ pad, reden }];
  }
  if (soort !== undefined && register.soortVan.get(id) !== soort) {
    return [{ pad, reden: `Dit id hoort niet bij een gebeurtenis van de soort ${soort}.` }];
  }
  return [];
}

const MEERVOUD = (ruimte: Ruimte): string =>
  ({ partij: 'partijen', gebeurtenis: 'kroniek', besluit: 'besluiten', document: 'documenten' })[ruimte];
