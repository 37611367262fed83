import type { DossierToets } from '@luwte/core/contract';

type Regel = { readonly stand?: string; readonly tekst: string; readonly bron?: string };
type Deel = { readonly kop: string; readonly regels: readonly Regel[] };

/** What the template of the toets sets on paper. */
export type Verslag = {
  readonly kenmerk: string;
  readonly peildatum: string;
  readonly bekendOp?: string;
  readonly vastgelegdOp: string;
  readonly beleid: string;
  readonly beleidVersie: string;
  readonly fase: string;
  readonly totVolgnummer: number;
  readonly reden?: string;
  readonly delen: readonly Deel[];
};

const STAP = {
  gedaan: 'Gedaan',
  mogelijk: 'Mogelijk',
  geblokkeerd: 'Nog niet mogelijk',
  'niet-van-toepassing': 'Niet van toepassing',
} as const;
const ZWAARTE = { blokkerend: 'Ontbreekt nog', risico: 'Risico bij de rechter', aandacht: 'Let op' } as const;
const VOLGORDE = ['blokkerend', 'risico', 'aandacht'] as const;
const TERMIJN = { loopt: 'Loopt', verstreken: 'Voorbij', gehaald: 'Gehaald' } as const;

/** The toets in the words of the screen, part by part; parts without a line are left out. */
export function schrijfDelen({ toets }: DossierToets): Deel[] {
  const delen: Deel[] = [
    {
      kop: 'Wat ontbreekt of risico geeft',
      regels: VOLGORDE.flatMap((zwaarte) => toets.gebreken.filter((g) => g.zwaarte === zwaarte)).map((g) => ({
        stand: ZWAARTE[g.zwaarte],
        tekst: `${g.tekst} ${g.herstel}`.trim(),
        bron: g.bron,
      })),
    },
    {
      kop: 'Een andere weg',
      regels: (toets.afbakening ?? [])
        .filter(({ geldt }) => geldt !== false)
        .map(({ geldt, naam, weg, tekst, bron }) => ({
          stand: geldt === true ? 'Geldt' : 'Nog niet bekend',
          tekst: `${naam}: ${weg}. ${tekst}`,
          bron,
        })),
    },
    {
      kop: 'Stappen',
      regels: toets.stappen
        .filter(({ status }) => status !== 'niet-van-toepassing')
        .map(({ naam, status, criteria }) => {
          const open = status === 'geblokkeerd' ? criteria.filter((c) => c.voldaan !== true) : [];
          return {
            stand: STAP[status],
            tekst: open.length === 0 ? naam : `${naam}. Nog open: ${open.map((c) => c.tekst).join(' ')}`,
          };
        }),
    },
    {
      kop: 'Wat in het dossier hoort',
      regels: (toets.dossierlijst ?? [])
        .filter(({ vereist }) => vereist !== false)
        .map(({ naam, aanwezig, bron }) => ({
          stand: aanwezig === true ? 'Aanwezig' : aanwezig === false ? 'Ontbreekt' : 'Nog niet bekend',
          tekst: naam,
          bron,
        })),
    },
    {
      kop: 'Brieven die nodig zijn',
      regels: (toets.brieven ?? [])
        .filter(({ nodig }) => nodig === true)
        .map(({ naam, aan, verzonden, bron, grondslag, ontbreekt = [], overgenomen = [] }) => ({
          stand: verzonden === true ? 'Verzonden' : verzonden === false ? 'Nog te sturen' : 'Nog niet bekend',
          tekst: [
            `${naam}, aan ${aan}. Grondslag: ${grondslag.join(', ')}.`,
            ...(ontbreekt.length > 0 ? [`Niet gevonden in de brief: ${ontbreekt.join('; ')}.`] : []),
            ...overgenomen.map((o) => `${o.naam}: ${o.motivering}`),
          ].join(' '),
          bron,
        })),
    },
    {
      kop: 'Termijnen',
      regels: toets.termijnen.map(({ naam, tot, status, bron }) => ({
        stand: TERMIJN[status],
        tekst: `${naam}, tot en met ${dag(tot)}`,
        bron,
      })),
    },
    {
      kop: 'Dwangsommen',
      regels: toets.dwangsommen.map(({ besluitId, verbeurd, ingevorderd, betaald, open }) => ({
        tekst: `Besluit ${besluitId}: verbeurd ${euro(verbeurd)}, ingevorderd ${euro(ingevorderd)}, betaald ${euro(betaald)}, open ${euro(open)}.`,
      })),
    },
    { kop: 'Opmerkingen', regels: (toets.meldingen ?? []).map(({ tekst }) => ({ tekst })) },
  ];
  return delen.filter(({ regels }) => regels.length > 0);
}

/** `5-12-2026`. */
function dag(tekst: string): string {
  const [jaar, maand, dagnummer] = tekst.slice(0, 10).split('-').map(Number);
  return `${dagnummer}-${maand}-${jaar}`;
}

/** Whole eurocents as `€ 1.250,50`. */
const euro = (centen: number): string =>
  `€ ${new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(centen / 100)}`;
