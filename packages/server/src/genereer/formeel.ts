import type { Gedragsregel } from '@luwte/core/dossier';
import type { Datum, Eurocent } from '@luwte/core/shared';
import { beantwoord } from './antwoorden.ts';
import { constatering, meldingen, weging } from './bewijs.ts';
import { GEDRAGSREGEL_ALGEMEEN, GEDRAGSREGEL_VAAG, GEDRAGSREGELS, ZIENSWIJZE } from './teksten.ts';
import type { Zaak } from './zaak.ts';

/** Days given to respond, and days given before breaches count: no policy of any town, only not too short. */
const ZIENSWIJZE_DAGEN = 21;
const WAARSCHUWING_DAGEN = 28;
const BEGUNSTIGING_DAGEN = 14;

/** The order of these stories, as its announcement and as its decision. */
export const LAST = {
  voornemen: { soort: 'voornemen', maatregel: 'last-onder-dwangsom' },
  besluit: { soort: 'besluit', maatregel: 'last-onder-dwangsom' },
} as const;

const bezorgd = (dag: Datum, z: Zaak) =>
  z.geplant.has('waarschuwing-niet-aantoonbaar')
    ? ({ wijze: 'post', verzondenOp: dag, betwist: true } as const)
    : ({
        wijze: z.lot.kies(['persoonlijk', 'aangetekend', 'bezorgd'] as const),
        verzondenOp: dag,
        bewijs: true,
      } as const);

const remedie = <M extends 'bezwaar' | 'beroep'>(z: Zaak, juist: M): { rechtsmiddel: M | 'geen' } => ({
  rechtsmiddel: z.geplant.has('geen-rechtsmiddel') ? 'geen' : juist,
});

export function waarschuwing(z: Zaak): void {
  weging(z, 'ernstige-overlast', true);
  legVoor(z);
  beantwoord(z, { soort: 'waarschuwing' });
  z.verder(3, 9);
  z.werkdag();
  z.gebeur('waarschuwing', (dag) => ({
    afzender: 'burgemeester',
    gedrag: regels(z).map((regel) => regel.tekst),
    rechtsmiddel: 'geen',
    termijnTot: dag(WAARSCHUWING_DAGEN),
    aangekondigd: 'last onder dwangsom',
    bezorging: bezorgd(dag(0), z),
  }));
}

/** The mayor hears of a case before a letter goes out in their name. */
function legVoor(z: Zaak): void {
  z.gebeur('op-of-afschaling', {
    van: 'partners',
    naar: 'burgemeester',
    motivering: 'Wat de partners samen deden, heeft de overlast niet gestopt.',
  });
  z.gebeur('afstemming', { naar: 'burgemeester', uitkomst: 'De burgemeester wil een brief sturen.' });
}

/** After the term of the warning it goes on: reports, and someone sees it. */
export function gaatDoor(z: Zaak): void {
  z.verder(WAARSCHUWING_DAGEN + 1, WAARSCHUWING_DAGEN + 6);
  const ids = meldingen(z, z.lot.tussen(1, 3), 6);
  if (!z.geplant.has('niet-geverifieerd')) constatering(z, ids.slice(-1));
}

/** Views are asked; sometimes they come. `besluitId` may still be to come. */
export function voornemen(z: Zaak, besluitId: string): void {
  if (z.geplant.has('geen-zienswijze')) return;
  z.verder(4, 10);
  z.werkdag();
  beantwoord(z, LAST.voornemen);
  const dagen = z.geplant.has('zienswijze-te-kort') ? 4 : ZIENSWIJZE_DAGEN;
  z.gebeur('voornemen', (dag) => ({
    maatregel: 'last-onder-dwangsom',
    voor: besluitId,
    zienswijzeTot: dag(dagen),
    rechtsmiddel: 'geen',
    bezorging: { wijze: 'aangetekend', verzondenOp: dag(0), bewijs: true },
  }));
}

export function zienswijzeEnBeslissing(z: Zaak, besluitId: string): void {
  if (z.geplant.has('geen-zienswijze')) return;
  const { lot } = z;
  if (lot.kans(0.6)) {
    z.verder(8, 12);
    z.werkdag();
    if (lot.kans(0.25))
      z.partijen.push({ id: 'g1', rol: 'gemachtigde', voor: 'p1', organisatie: 'advocaat' });
    zienswijze(z, besluitId, true);
    z.verder(10, 14);
  } else {
    z.verder(22, 26);
  }
  z.werkdag();
  constatering(z);
  z.verder(2, 5);
  z.werkdag();
  z.gebeur('beslissing-voornemen', {
    voor: besluitId,
    uitkomst: 'opleggen',
    motivering: 'De overlast gaat door.',
  });
}

/** What the resident brings forward, in points; `beantwoord` says whether each has a reaction. */
export function zienswijze(z: Zaak, besluitId: string, beantwoord: boolean): void {
  const punten = z.lot.trek(ZIENSWIJZE, z.lot.tussen(1, ZIENSWIJZE.length));
  z.gebeur('zienswijze', {
    wijze: z.lot.kies(['schriftelijk', 'mondeling'] as const),
    partij: 'p1',
    voor: besluitId,
    beantwoord,
    punten: punten.map(({ tekst, reactie }, i) => ({ tekst, ...(beantwoord || i > 0 ? { reactie } : {}) })),
  });
}

export function last(z: Zaak, besluitId: string): void {
  const { lot, geplant, bedragen } = z;
  z.verder(geplant.has('geen-zienswijze') ? 10 : 1, 12);
  z.werkdag();
  beantwoord(z, LAST.besluit);
  z.gebeur('besluit', (dag) => ({
    besluitId,
    orgaan: geplant.has('college-besluit') ? 'college' : 'burgemeester',
    maatregel: 'last-onder-dwangsom',
    ...remedie(z, 'bezwaar'),
    geadresseerden: ['p1'],
    grondslag: 'artikel 151d Gemeentewet en de APV',
    gedragsregels: geplant.has('vage-regel')
      ? [{ id: 'r1', tekst: GEDRAGSREGEL_VAAG, concreet: false }]
      : regels(z),
    ...(geplant.has('geen-begunstiging') ? {} : { begunstigingTot: dag(BEGUNSTIGING_DAGEN) }),
    dwangsom: {
      per: 'overtreding',
      ...(bedragen === undefined ? {} : { bedrag: bedragen.perOvertreding }),
      ...(bedragen === undefined || geplant.has('geen-maximum') ? {} : { maximum: bedragen.maximum }),
    },
    looptijdTot: dag(365),
    motivering: {
      anderemiddelen: true,
      belangenafweging: true,
      evrm8: true,
      ...(z.kinderen && !geplant.has('kinderen-vergeten') ? { kinderen: true } : {}),
      ...(geplant.has('geen-zienswijze') ? {} : { zienswijzeBetrokken: true }),
    },
    bezorging: {
      wijze: lot.kies(['persoonlijk', 'aangetekend'] as const),
      verzondenOp: dag(0),
      bewijs: true,
    },
  }));
  if (geplant.has('overtreding-te-vroeg')) {
    z.verder(3, 6);
    overtreding(z, besluitId);
  }
}

/** Breaches after the term, each established by an official. Returns their ids. */
export function overtredingen(z: Zaak, besluitId: string, aantal: number): string[] {
  z.verder(BEGUNSTIGING_DAGEN + 1, BEGUNSTIGING_DAGEN + 10);
  return Array.from({ length: aantal }, () => {
    z.verder(3, 15);
    return overtreding(z, besluitId);
  });
}

function overtreding(z: Zaak, besluitId: string): string {
  const volledig = !z.geplant.has('overtreding-zonder-rapport');
  return z.gebeur(
    'overtreding',
    {
      besluitId,
      gedragsregel: 'r1',
      waarneming: {
        functie: z.lot.kies(['boa', 'toezichthouder'] as const),
        zelfWaargenomen: true,
        ...(volledig
          ? {
              plaats: 'voor de woning',
              methode: 'gehoord vanaf de stoep',
              rapportOndertekend: true,
              rapportGedagtekend: true,
            }
          : {}),
      },
    },
    `23:${z.lot.tussen(10, 59)}`,
  );
}

/** Collection: decision, and payment, reminder or writ. Needs amounts. */
export function invordering(z: Zaak, besluitId: string, ids: readonly string[]): void {
  const { lot, bedragen, geplant } = z;
  if (bedragen === undefined) return;
  z.verder(14, 30);
  z.werkdag();
  const verschuldigd = Math.min(ids.length * bedragen.perOvertreding, bedragen.maximum);
  const bedrag = (
    geplant.has('te-veel-ingevorderd') ? bedragen.maximum + bedragen.perOvertreding : verschuldigd
  ) as Eurocent;
  z.gebeur('invorderingsbeschikking', (dag) => ({
    besluitId,
    overtredingen: [...ids],
    bedrag,
    ...remedie(z, 'bezwaar'),
    bezorging: { wijze: 'aangetekend', verzondenOp: dag(0), bewijs: true },
  }));
  z.verder(30, 45);
  z.werkdag();
  const vervolg = lot.weeg({ betaald: 30, deel: 20, niets: 50 });
  if (vervolg === 'betaald') {
    z.gebeur('betaling', { besluitId, bedrag });
    return;
  }
  if (vervolg === 'deel') z.gebeur('betaling', { besluitId, bedrag: Math.floor(bedrag / 2) as Eurocent });
  z.verder(7, 14);
  z.werkdag();
  z.gebeur('aanmaning', (dag) => ({ besluitId, bedrag, totEnMet: dag(14) }));
  if (!lot.kans(0.4)) return;
  z.verder(20, 30);
  z.werkdag();
  z.gebeur('dwangbevel', { besluitId, bedrag });
}

/** Objection with advice and decision; `klaar` says whether the decision has come. */
export function bezwaar(z: Zaak, besluitId: string, klaar: boolean): void {
  const { lot } = z;
  z.verder(10, 30);
  z.werkdag();
  z.gebeur('bezwaar', { besluitId, partij: 'p1' });
  if (lot.kans(0.3)) z.gebeurOver(2, 'voorlopige-voorziening', { besluitId, partij: 'p1' });
  if (!klaar) return;
  z.verder(40, 60);
  z.werkdag();
  const strekking = lot.kies(['ongegrond', 'ongegrond', 'deels-gegrond'] as const);
  z.gebeur('advies-bezwaar', { besluitId, strekking });
  z.verder(7, 20);
  z.werkdag();
  z.gebeur('beslissing-op-bezwaar', (dag) => ({
    besluitId,
    orgaan: 'burgemeester',
    strekking,
    adviesGevolgd: true,
    bezorging: { wijze: 'aangetekend', verzondenOp: dag(0), bewijs: true },
  }));
}

/** Ten days out of the house, and sometimes longer. */
export function huisverbod(z: Zaak, besluitId: string): void {
  z.verder(5, 12);
  z.gebeur('zienswijze-achterwege', {
    grond: 'spoed',
    voor: besluitId,
    motivering: 'Vannacht zijn buren bedreigd; wachten kan niet.',
  });
  beantwoord(z, { soort: 'besluit', maatregel: 'huisverbod' });
  const verbod = z.gebeur(
    'besluit',
    (dag) => ({
      besluitId,
      orgaan: 'burgemeester',
      maatregel: 'huisverbod',
      ...remedie(z, 'beroep'),
      geadresseerden: ['p1'],
      grondslag: 'artikel 151d lid 3 Gemeentewet',
      gedragsregels: [
        { id: 'r1', tekst: 'U komt niet in de woning en heeft geen contact met de melders.', concreet: true },
      ],
      directIngaand: true,
      huisverbod: { van: dag(0), tot: dag(10) },
      motivering: {
        spoed: true,
        anderemiddelen: true,
        belangenafweging: true,
        evrm8: true,
        ...(z.kinderen ? { kinderen: true } : {}),
      },
      bezorging: { wijze: 'persoonlijk', verzondenOp: dag(0), ontvangenOp: dag(0), bewijs: true },
    }),
    '16:00',
  );
  z.gebeurOver(3, 'hulpaanbod', {
    organisatie: 'maatschappelijk werk',
    aard: 'gesprekken tijdens het verbod',
    betreft: [verbod],
    antwoord: z.lot.kies(['loopt', 'geweigerd', 'geaccepteerd'] as const),
  });
  if (!z.lot.kans(0.5)) return;
  z.verder(8, 9);
  z.gebeur('oordeel', {
    feit: 'ernstigeVreesVerdereOvertreding',
    waarde: true,
    motivering: 'Tijdens het verbod is de bewoner twee keer teruggekomen en heeft hij buren bedreigd.',
    doorPersoon: 'burgemeester',
  });
  z.gebeur('zienswijze-achterwege', {
    grond: 'eerder-gehoord',
    voor: `${besluitId}-verlenging`,
    motivering: 'Betrokkene is bij het huisverbod gehoord; er is niets nieuws.',
  });
  z.gebeur('besluit', (dag) => ({
    besluitId: `${besluitId}-verlenging`,
    orgaan: 'burgemeester',
    maatregel: 'verlenging-huisverbod',
    verlengingVan: besluitId,
    ...remedie(z, 'beroep'),
    geadresseerden: ['p1'],
    huisverbod: { van: dag(1), tot: dag(18) },
    motivering: {
      anderemiddelen: true,
      belangenafweging: true,
      evrm8: true,
      ...(z.kinderen ? { kinderen: true } : {}),
    },
    bezorging: { wijze: 'persoonlijk', verzondenOp: dag(0), bewijs: true },
  }));
}

/** The rules of the order follow from what is reported. */
function regels(z: Zaak): Gedragsregel[] {
  const teksten = z.categorieen.flatMap((categorie) => GEDRAGSREGELS[categorie]?.slice(0, 1) ?? []);
  return (teksten.length > 0 ? teksten : [GEDRAGSREGEL_ALGEMEEN]).map((tekst, i) => ({
    id: `r${i + 1}`,
    tekst,
    concreet: true,
    handhaafbaar: true,
    nakoombaar: true,
    noodzakelijk: true,
  }));
}
