import type { Categorie, Dossier } from '@luwte/core/dossier';
import type { Beleidswoorden } from './beleidswoorden.ts';
import { type Antwoord, type Antwoorden, bereidVoor } from './bereidVoor.ts';
import type { Draaiboek } from './draaiboek.ts';
import { vertelPersoon } from './kerngroep.ts';
import { type Jongere, verzinJongere, verzinPlek } from './mensen.ts';
import { BEVINDING, MELDTEKST } from './teksten.ts';

const CATEGORIEEN: readonly Categorie[] = [
  'jeugd',
  'zwerfafval',
  'alcohol',
  'drugs',
  'vernieling',
  'verkeer',
  'intimidatie',
];
const PARTNERS = ['politie', 'handhaving', 'jongerenwerk', 'woningcorporatie', 'buurtwerk'] as const;

/** How far a place gets up the pyramid, with its share. */
export const NIVEAUS = {
  melding: 25,
  hinder: 30,
  overlast: 25,
  'ernstige-overlast': 12,
  opgelost: 8,
} as const;
type Verteller = Draaiboek & { readonly woorden: Beleidswoorden };
export type Niveau = keyof typeof NIVEAUS;
export type Plaats = Pick<Dossier, 'titel' | 'object' | 'aard'>;

/** One place or group in public space, from the first reports up to the level given. */
export function vertelOpenbareRuimte(
  z: Draaiboek,
  jaar: number,
  niveau: Niveau,
  woorden: Beleidswoorden,
): Plaats {
  const { lot, partijen } = z;
  const object = verzinPlek(lot);
  const categorieen = lot.trek(CATEGORIEEN, 2);
  const groep = niveau === 'ernstige-overlast' || lot.kans(0.25);
  partijen.push(
    { id: 'm1', rol: 'melder', soortMelder: 'bewoner', huishouden: 'h1' },
    { id: 'm2', rol: 'melder', soortMelder: 'professional', organisatie: 'jongerenwerk' },
  );
  const leden = groep ? Array.from({ length: lot.tussen(2, 5) }, (_, i) => `l${i + 1}`) : [];
  // Who goes on to the table for persons caused nuisance; of the others nothing but the group is known.
  const rol = niveau === 'ernstige-overlast' ? 'overlastgever' : 'lid-van-groep';
  const jongeren = leden.map((id) => verzinJongere(lot, id, rol, jaar));
  partijen.push(...jongeren.map(({ partij }) => partij));
  signalen(z, categorieen, niveau === 'melding' ? lot.tussen(1, 2) : lot.tussen(4, 8));
  if (niveau !== 'melding') partnersDoen(z);
  if (niveau === 'hinder')
    bereidVoor({ ...z, woorden }, { soort: 'overdracht', naar: 'wijkmanager' }, HINDER, 'bezig');
  const tot = niveau === 'overlast' && !groep ? z.antwoordlot.weeg(STAND_VAN_PLEK) : 'plan';
  if (niveau === 'overlast' || niveau === 'ernstige-overlast' || niveau === 'opgelost')
    integraal(z, categorieen, tot !== 'overleg');
  if (niveau === 'overlast' && groep) bereidOpschalingVoor({ ...z, woorden });
  if (tot === 'rustig') wordtRustig({ ...z, woorden });
  if (niveau === 'ernstige-overlast') personen(z, jongeren, woorden);
  if (niveau === 'opgelost') afschalen(z);
  return { titel: `Overlast ${object.gebied}`, object, aard: groep ? 'groep' : 'situatie' };
}

const ja = (motivering: string) => (): Antwoord => ({ waarde: true, motivering });

/** Why partners bring a case in. */
const HINDER: Antwoorden<Draaiboek> = {
  interventiesZonderEffect: ja('Na elke actie is het een week stil en dan begint het weer.'),
  inmiddelsOverlast: ja('Bewoners durven ’s avonds niet meer langs.'),
};
/** What the partners found at the second meeting, of a group and of a place. */
const GROEP: Antwoorden<Draaiboek> = {
  bijnaHeleGroepErnstig: ja('Van bijna alle leden zijn ernstige signalen binnen.'),
  gezamenlijkGewogen: ja('Besproken met alle partners aan tafel.'),
};
const RUSTIG: Antwoorden<Draaiboek> = {
  effectVoldoende: ja('Al drie weken geen melding, en de boa ziet niemand meer.'),
};

/** Where a place at the level of the wijkmanager stands: before the plan, after it, or it works. */
const STAND_VAN_PLEK = { overleg: 40, plan: 20, rustig: 40 } as const;

/** A group that goes on after the plan: the partners prepare to take all of it up. */
function bereidOpschalingVoor(z: Verteller): void {
  for (const naar of ['meldpunt zorg en ondersteuning', 'Zorg- en Veiligheidshuis']) {
    if (z.antwoordlot.kans(0.7)) z.gebeur('afstemming', { naar, uitkomst: 'Geen bezwaar tegen de aanpak.' });
  }
  bereidVoor(z, { soort: 'op-of-afschaling', naar: 'ernstige-overlast' }, GROEP, 'bezig');
}

function wordtRustig(z: Verteller): void {
  const rustig = { soort: 'op-of-afschaling', naar: 'vinger-aan-de-pols' } as const;
  bereidVoor(z, rustig, RUSTIG);
  if (!z.woorden.kent(rustig.naar)) return;
  z.verder(3, 9);
  z.werkdag();
  z.gebeur('op-of-afschaling', {
    van: 'overlast',
    naar: rustig.naar,
    besluiters: ['wijkmanager', 'politie'],
    motivering: 'De afspraken werken. Over een maand kijken de partners terug.',
  });
}

function signalen(z: Draaiboek, categorieen: readonly Categorie[], aantal: number): void {
  const { lot } = z;
  for (let i = 0; i < aantal; i++) {
    z.verder(1, 10);
    const categorie = lot.kies(categorieen);
    const id = z.gebeur(
      'melding',
      {
        ...(lot.kans(0.2) ? { anoniem: true } : { melder: lot.kies(['m1', 'm1', 'm2']) }),
        bij: lot.kies(['gemeente', 'politie', 'jongerenwerk']),
        kanaal: lot.kies(['telefoon', 'app', 'webformulier']),
        categorieen: [categorie],
        toelichting: lot.kies(MELDTEKST[categorie]),
      },
      `${lot.kies(['16', '19', '21', '22', '23'])}:${lot.tussen(10, 59)}`,
    );
    if (lot.kans(0.4)) {
      z.gebeurOver(1, 'constatering', {
        categorieen: [categorie],
        bevestigd: true,
        betreft: [id],
        waarneming: {
          functie: 'boa',
          zelfWaargenomen: true,
          rapportOndertekend: true,
          rapportGedagtekend: true,
        },
        toelichting: lot.kies(BEVINDING),
      });
    }
  }
}

/** Hinder: each partner does its own work. */
function partnersDoen(z: Draaiboek): void {
  const { lot } = z;
  z.verder(3, 10);
  z.werkdag();
  z.gebeur('weging', { niveau: 'hinder', motivering: 'Buiten de normale uren en steeds op dezelfde plek.' });
  for (const organisatie of lot.trek(PARTNERS, 2)) {
    z.verder(2, 9);
    z.werkdag();
    z.gebeur('interventie', {
      aard: lot.kies([
        'extra surveillance',
        'gesprek met de groep',
        'activiteit aangeboden',
        'verlichting aangepast',
      ]),
      organisatie,
      resultaat: lot.kies(['geen', 'tijdelijk'] as const),
    });
  }
}

/** Overlast: the wijkmanager brings the partners together. */
function integraal(z: Draaiboek, categorieen: readonly Categorie[], metPlan: boolean): void {
  const { lot } = z;
  signalen(z, categorieen, lot.tussen(2, 4));
  z.werkdag();
  const organisaties = ['gemeente', ...lot.trek(PARTNERS, 3)];
  for (const organisatie of organisaties.slice(1)) {
    z.gebeur('standpunt', {
      over: 'integrale aanpak nodig',
      antwoord: 'eens',
      zijde: 'handhavend',
      organisatie,
    });
  }
  z.gebeur('regie', { rol: 'overall', naar: 'wijkmanager', aanvaard: true });
  z.gebeur('weging', {
    niveau: 'overlast',
    motivering: 'De hinder is uit de hand gelopen; losse acties helpen niet.',
  });
  z.gebeur('op-of-afschaling', {
    van: 'hinder',
    naar: 'overlast',
    besluiters: organisaties,
    motivering: 'Partners zijn het eens.',
  });
  z.verder(4, 10);
  z.werkdag();
  z.gebeur(
    'overleg',
    (dag) => ({
      vorm: 'casusoverleg',
      organisaties,
      status: 'gehouden',
      agendaVerzondenOp: dag(-6),
      aanwezig: organisaties,
    }),
    '10:00',
  );
  if (!metPlan) return;
  z.gebeur('plan-van-aanpak', (dag) => ({
    resultaten: ['Geen overlast na 22.00 uur'],
    taken: [
      { wie: 'politie', wat: 'Groep in beeld brengen', uiterlijk: dag(14) },
      { wie: 'jongerenwerk', wat: 'Twee keer per week aanwezig zijn', uiterlijk: dag(30) },
    ],
  }));
  z.verder(7, 20);
}

/** Ernstige overlast: persons, colours, help and pressure. */
function personen(z: Draaiboek, leden: readonly Jongere[], woorden: Beleidswoorden): void {
  z.werkdag();
  for (const organisatie of ['meldpunt zorg en ondersteuning', 'Zorg- en Veiligheidshuis']) {
    z.gebeur('afstemming', { naar: organisatie, uitkomst: 'Geen bezwaar tegen de aanpak.' });
  }
  z.gebeur('weging', {
    niveau: 'ernstige-overlast',
    ernstig: true,
    herhaaldelijk: true,
    motivering: 'Enkele personen blijven vaak en veel overlast geven.',
  });
  z.gebeur('aanmelding', {
    naar: 'Kerngroep',
    uitkomst: 'Toegelaten.',
    personen: leden.map(({ partij }) => partij.id),
  });
  for (const lid of leden) vertelPersoon(z, lid, woorden);
  z.gebeur('op-of-afschaling', {
    van: 'overlast',
    naar: 'ernstige-overlast',
    route: 'personen',
    besluiters: ['wijkmanager', 'voorzitter Kerngroep'],
  });
}

function afschalen(z: Draaiboek): void {
  z.verder(40, 80);
  z.werkdag();
  z.gebeur('op-of-afschaling', {
    van: 'overlast',
    naar: 'hinder',
    besluiters: ['wijkmanager', 'politie'],
    motivering: 'Al weken rustig.',
  });
  z.verder(20, 40);
  z.werkdag();
  z.gebeur('afsluiting', { reden: 'gestopt', melderGesproken: true });
}
