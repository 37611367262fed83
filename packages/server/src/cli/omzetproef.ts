import type { PersoonStandVerschil } from '@luwte/core/watals';
import type { Proefregel } from '../watals/omzetting.ts';
import { dagtekst, euro } from './opmaak.ts';

type Anders = { readonly oud: string | undefined; readonly nieuw: string | undefined };
const faseregel = ({ oud, nieuw }: Anders) => `fase: ${oud ?? 'geen'} wordt ${nieuw ?? 'geen'}`;
const stapregel = ({ naam, oud, nieuw }: Anders & { readonly naam: string }) =>
  `stap ${naam}: ${oud ?? 'bestaat niet'} wordt ${nieuw ?? 'bestaat niet'}`;

const beschrijfPersoon = ({
  fase,
  kleur,
  regies,
  stappen,
}: Omit<PersoonStandVerschil, 'partij'>): string[] => [
  ...(fase === undefined ? [] : [faseregel(fase)]),
  ...(kleur === undefined ? [] : [`kleur: ${kleur.oud ?? 'geen'} wordt ${kleur.nieuw ?? 'geen'}`]),
  ...regies.map(({ rol, oud, nieuw }) => `regie ${rol}: ${oud ?? 'niemand'} wordt ${nieuw ?? 'niemand'}`),
  ...stappen.map(stapregel),
];

const WAT = { perOvertreding: 'dwangsom per overtreding', maximum: 'maximum van de dwangsom' } as const;

/** What a move changes for one dossier, a line each; persons by their code. Nothing where nothing changes. */
export function beschrijfProef({ verschil, vervallenFeiten }: Omit<Proefregel, 'kenmerk' | 'oud'>): string[] {
  const { fase, termijnen, bedragen, personen } = verschil;
  const dag = (op: string | undefined) => (op === undefined ? 'geen termijn' : dagtekst(op));
  const bedrag = (opgelegd: number, afstand: number | undefined) =>
    afstand === undefined ? 'geen bedrag' : euro(opgelegd + afstand);
  return [
    ...(fase === undefined ? [] : [faseregel(fase)]),
    ...verschil.stappen.map(stapregel),
    ...termijnen.map((t) => `${t.naam}: ${dag(t.oud)} wordt ${dag(t.nieuw)}`),
    ...bedragen.map(
      (b) =>
        `${WAT[b.wat]} volgens het beleid: ${bedrag(b.opgelegd, b.oud)} wordt ${bedrag(b.opgelegd, b.nieuw)}`,
    ),
    ...personen.flatMap(({ partij, ...persoon }) =>
      beschrijfPersoon(persoon).map((een) => `${partij}, ${een}`),
    ),
    ...(vervallenFeiten.length === 0
      ? []
      : [`antwoorden die niet meer tellen: ${vervallenFeiten.join(', ')}`]),
  ];
}
