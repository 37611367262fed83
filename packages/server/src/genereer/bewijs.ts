import type { Categorie } from '@luwte/core/dossier';
import { BEVINDING, MELDTEKST } from './teksten.ts';
import type { Zaak } from './zaak.ts';

export const KANALEN = [
  'telefoon',
  'webformulier',
  'e-mail',
  'wijkagent',
  'woningcorporatie',
  'app',
] as const;

/** Reports over some weeks, mostly at night and in weekends; part of them verified. Returns their ids. */
export function meldingen(z: Zaak, aantal: number, dagenErtussen = 9): string[] {
  return Array.from({ length: aantal }, () => {
    z.verder(1, dagenErtussen);
    naarWeekend(z);
    const id = melding(z);
    if (!z.geplant.has('niet-geverifieerd') && z.lot.kans(0.5)) verifieer(z, id);
    return id;
  });
}

function melding(z: Zaak): string {
  const { lot } = z;
  const categorie = lot.kans(0.75) ? z.categorieen[0]! : lot.kies(z.categorieen);
  const anoniem = lot.kans(0.08);
  const bron = anoniem ? { anoniem: true } : { melder: lot.kans(0.55) ? z.melders[0]! : lot.kies(z.melders) };
  return z.gebeur(
    'melding',
    (dag) => ({
      ...bron,
      bij: lot.kies(['gemeente', 'gemeente', 'politie', 'woningcorporatie']),
      kanaal: lot.kies(KANALEN),
      categorieen: [categorie],
      ...(lot.kans(0.7) ? { ernst: lot.kies([2, 3, 3, 4, 4, 5] as const) } : {}),
      plaatsType: lot.kans(0.85) ? 'woning-of-erf' : 'nabijheid',
      gepleegdDoor: categorie === 'dieren' ? 'dier' : categorie === 'bezoekers' ? 'bezoeker' : 'gebruiker',
      toelichting: lot.kies(MELDTEKST[categorie]),
      ...(lot.kans(0.3) ? { vastgelegdOp: dag(0) } : {}),
    }),
    tijdVan(z, categorie),
  );
}

/** What a report says, checked: seen by an official, confirmed afterwards, or not to be confirmed. */
function verifieer(z: Zaak, melding: string): void {
  const { lot } = z;
  const wijze = lot.weeg({ gezien: 45, nagevraagd: 30, 'niet-gelukt': 18, onjuist: 7 });
  if (wijze === 'gezien') {
    constatering(z, [melding]);
  } else {
    const uitkomst = {
      nagevraagd: 'geverifieerd',
      'niet-gelukt': 'niet-te-verifieren',
      onjuist: 'onjuist',
    } as const;
    z.gebeurOver(lot.tussen(1, 5), 'verificatie', {
      uitkomst: uitkomst[wijze],
      methode: lot.kies([
        'nagevraagd bij ander huishouden',
        'opname bekeken door toezichthouder',
        'telefonisch nagegaan',
      ]),
      betreft: [melding],
    });
  }
}

export function constatering(z: Zaak, betreft: string[] = []): string {
  const { lot } = z;
  const functie = lot.kies(['boa', 'boa', 'toezichthouder', 'wijkagent'] as const);
  const volledig = lot.kans(0.85);
  return z.gebeur(
    'constatering',
    {
      categorieen: [z.categorieen[0]!],
      bevestigd: true,
      waarneming: {
        functie,
        zelfWaargenomen: true,
        plaats: lot.kies([
          'voor de woning',
          'in de woning van de melder',
          'op de galerij',
          'in het trappenhuis',
        ]),
        methode: 'gehoord en gezien ter plaatse',
        rapportOndertekend: volledig,
        rapportGedagtekend: volledig,
      },
      toelichting: lot.kies(BEVINDING),
      ...(betreft.length > 0 ? { betreft } : {}),
      ...(functie === 'wijkagent' ? { compartiment: 'politie', organisatie: 'politie' } : {}),
    },
    `23:${lot.tussen(30, 59)}`,
  );
}

/** The file is built: measurement, police report, survey and recording as the case asks. */
export function dossiervorming(z: Zaak): void {
  const { lot } = z;
  z.verder(2, 10);
  z.werkdag();
  if (z.categorieen.includes('geluid') && lot.kans(0.35)) {
    const norm = 35;
    const laeq = lot.tussen(31, 52);
    z.gebeur(
      'geluidsmeting',
      {
        waarneming: {
          functie: 'omgevingsdienst',
          plaats: 'slaapkamer melder',
          methode: 'Nor145',
          rapportOndertekend: true,
        },
        laeq,
        lmax: laeq + lot.tussen(8, 20),
        norm,
        overschreden: laeq > norm,
      },
      '23:10',
    );
  }
  if (lot.kans(0.4)) {
    z.gebeur('bestuurlijke-rapportage', (dag) => ({
      organisatie: 'politie',
      periodeVan: dag(-180),
      periodeTot: dag(0),
      aantalRegistraties: lot.tussen(2, 14),
      concreet: lot.kans(0.7),
      categorieen: [z.categorieen[0]!],
      compartiment: 'politie',
      registratienummer: `PL-${lot.tussen(100_000, 999_999)}`,
    }));
  }
  if (lot.kans(0.3)) {
    const benaderd = lot.tussen(4, 12);
    z.gebeur('buurtonderzoek', {
      benaderd,
      bevestigd: lot.tussen(0, benaderd),
      waarneming: { functie: 'toezichthouder', methode: 'huis aan huis' },
    });
  }
  if (lot.kans(0.25)) {
    const heelGezien = lot.kans(0.6);
    z.gebeur('opname', {
      drager: lot.kies(['audio', 'video'] as const),
      doorPartij: z.melders[0]!,
      beginEnEinde: heelGezien,
      ...(heelGezien
        ? { context: 'Opgenomen in de slaapkamer, raam dicht.', bekekenDoorToezichthouder: true }
        : {}),
    });
  }
}

/** A person weighs what there is: the open norms of the law, with a reason. */
export function weging(z: Zaak, niveau: 'hinder' | 'overlast' | 'ernstige-overlast', complex = false): void {
  const ernstig = niveau === 'ernstige-overlast';
  z.verder(1, 6);
  z.werkdag();
  z.gebeur('weging', {
    niveau,
    ernstig,
    herhaaldelijk: niveau !== 'hinder',
    complexiteit: complex ? 'complex' : 'enkelvoudig',
    factoren: { tijdstip: 'vooral in de nacht', duur: 'uren achter elkaar', gevolgen: 'slecht slapen' },
    motivering: ernstig
      ? 'De hinder is er week na week, vooral ’s nachts, en raakt de gezondheid van meerdere omwonenden.'
      : 'De hinder is er, maar blijft nog binnen wat met gesprekken is op te lossen.',
  });
}

function naarWeekend(z: Zaak): void {
  if (z.lot.kans(0.45)) while (z.dag() % 7 < 4) z.verder(1, 1);
}

/** Hours as in real registers: nights for noise and visitors, daytime for dirt and smell. */
function tijdVan(z: Zaak, categorie: Categorie): string {
  const { lot } = z;
  const nacht = lot.kans(categorie === 'vervuiling' || categorie === 'geur' ? 0.15 : 0.72);
  const uur = nacht ? lot.kies([22, 22, 23, 23, 23, 0, 0, 1, 2, 3]) : lot.tussen(9, 21);
  return `${String(uur).padStart(2, '0')}:${String(lot.tussen(0, 59)).padStart(2, '0')}`;
}
