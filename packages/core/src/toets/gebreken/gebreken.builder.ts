import type { GecompileerdBeleid } from '../../beleid/index.ts';
import { eenDossier, eenGebeurtenis, type GebeurtenisAnders } from '../../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../../dossier/index.ts';
import { gebrekenMet, toetsOp } from '../toets.builder.ts';

export const VOLLEDIG: NonNullable<Dossier['volledig']> = ['bewijs', 'lichtere-middelen', 'formeel-spoor'];

/** Two reports, two confirmed observations and a talk: a file that carries a decision. */
export const goedBewijs = (): Gebeurtenis[] => [
  eenGebeurtenis('melding', { id: 'm-a', op: '2026-01-05T23:30', melder: 'm1' }),
  eenGebeurtenis('melding', { id: 'm-b', op: '2026-01-12T23:45', melder: 'm2' }),
  eenGebeurtenis('constatering', { id: 'c-a', op: '2026-01-16T23:30', betreft: ['m-b'] }),
  eenGebeurtenis('constatering', { id: 'c-b', op: '2026-01-20T23:30' }),
  eenGebeurtenis('bestuurlijke-rapportage', {
    id: 'r-a',
    op: '2026-01-22',
    concreet: true,
    aantalRegistraties: 3,
  }),
  eenGebeurtenis('gesprek', { id: 'g-a', op: '2026-01-25' }),
  eenGebeurtenis('weging', {
    id: 'we-a',
    op: '2026-01-26',
    ernstig: true,
    herhaaldelijk: true,
    motivering: 'Elke nacht harde muziek; twee gezinnen slapen niet.',
  }),
];

/** Warning with proof, voornemen, zienswijze. */
export const goedSpoor = (): Gebeurtenis[] => [
  eenGebeurtenis('waarschuwing', { id: 'w', op: '2026-02-01', bezorging: { bewijs: true } }),
  eenGebeurtenis('voornemen', {
    id: 'v',
    op: '2026-02-20',
    voor: 'b1',
    zienswijzeTot: '2026-03-06' as never,
  }),
  eenGebeurtenis('zienswijze', { id: 'z', op: '2026-03-05', voor: 'b1', beantwoord: true }),
];

/** The nuisance goes on after the warning of `goedSpoor`. */
export const naWaarschuwing = (): Gebeurtenis =>
  eenGebeurtenis('melding', { id: 'm-na', op: '2026-02-03T23:40', melder: 'm1' });

/** An order without a fault of its own. */
export const goedBesluit = (anders: GebeurtenisAnders<'besluit'> = {}): Gebeurtenis =>
  eenGebeurtenis('besluit', {
    id: 'b',
    op: '2026-03-10',
    grondslag: 'artikel 2:79 APV en artikel 151d Gemeentewet',
    gedragsregels: [
      {
        id: 'r1',
        tekst: 'Maak tussen 22.00 en 7.00 uur geen muziek die buiten te horen is.',
        concreet: true,
      },
    ],
    begunstigingTot: '2026-03-24' as never,
    dwangsom: { per: 'overtreding', bedrag: 50_000 as never, maximum: 300_000 as never },
    motivering: { anderemiddelen: true, belangenafweging: true, evrm8: true, zienswijzeBetrokken: true },
    bezorging: { wijze: 'aangetekend', verzondenOp: '2026-03-10' as never, bewijs: true },
    rechtsmiddel: 'bezwaar',
    ...anders,
  });

export const besluitMet = (anders: GebeurtenisAnders<'besluit'>): Dossier =>
  volledigDossier(...goedBewijs(), ...goedSpoor(), goedBesluit(anders));

export const volledigDossier = (...kroniek: Gebeurtenis[]): Dossier =>
  eenDossier({ volledig: VOLLEDIG, kroniek });

/** The weights with which a code shows, heaviest first; empty when it does not. */
export const zwaartes = (
  dossier: Dossier,
  code: string,
  op?: string,
  beleid?: GecompileerdBeleid,
): string[] => gebrekenMet(toetsOp(dossier, op, beleid), code).map((g) => g.zwaarte);
