import type { GebeurtenisVan, Maatregel } from '../../dossier/index.ts';
import { dagenTussen, dagVan } from '../../shared/index.ts';
import { type Besluitstand, isNa, isVernietigd } from '../besluitstand.ts';
import { staatOp } from '../dwangsom/buitenLast.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { type Meld, maakRegel } from './regel.ts';

const LASTEN: ReadonlySet<Maatregel> = new Set([
  'last-onder-dwangsom',
  'last-onder-bestuursdwang',
  'spoedeisende-bestuursdwang',
  'gedragsaanwijzing',
]);

/** Two repair sanctions for the same violation at once. */
export const samenloopHerstelsancties = maakRegel(
  {
    code: 'samenloop-herstelsancties',
    aard: 'wet',
    bron: 'artikel 5:6 Awb',
    herstel:
      'Trek de eerste last in voordat de tweede gaat gelden, of laat zien dat het om een andere overtreding gaat.',
  },
  (basis, meld) => {
    const lasten = [...basis.besluiten.values()].filter((s) => LASTEN.has(s.besluit.maatregel));
    for (let i = 1; i < lasten.length; i++) {
      const nieuw = lasten[i]!;
      for (let j = 0; j < i; j++) {
        const oud = lasten[j]!;
        if (!deeltGeadresseerde(oud.besluit, nieuw.besluit) || !geldtNog(oud, nieuw, basis)) continue;
        const zelfde = zelfdeOvertreding(oud.besluit, nieuw.besluit);
        if (zelfde === 'nee') continue;
        meld({
          zwaarte: zelfde === 'ja' ? 'blokkerend' : isTegelijk(oud, nieuw) ? 'risico' : 'aandacht',
          tekst: `Voor dezelfde overtreding geldt al een last van ${dagVan(oud.besluit.op)}.`,
          bij: nieuw.besluit.id,
          bewijs: [oud.besluit.id],
        });
        break;
      }
    }
    for (const stand of lasten) bestuursdwangOpDwangsom(stand, meld);
  },
);

/** Taken together: the later one is then not the answer to the first one failing. */
const isTegelijk = (oud: Besluitstand, nieuw: Besluitstand): boolean =>
  dagenTussen(dagVan(oud.besluit.op), dagVan(nieuw.besluit.op)) <= 1;

/** Bestuursdwang applied on an order that only threatens with a dwangsom. */
function bestuursdwangOpDwangsom(stand: Besluitstand, meld: Meld): void {
  if (stand.besluit.maatregel !== 'last-onder-dwangsom') return;
  for (const g of stand.toegepast) {
    meld({
      zwaarte: 'blokkerend',
      tekst: 'Er is bestuursdwang toegepast, terwijl voor deze overtreding een last onder dwangsom geldt.',
      bij: g.id,
      bewijs: [stand.besluit.id],
    });
  }
}

const deeltGeadresseerde = (a: GebeurtenisVan<'besluit'>, b: GebeurtenisVan<'besluit'>): boolean =>
  a.geadresseerden.some((id) => b.geadresseerden.includes(id));

/** Was the earlier order still in force when the later one was taken? */
function geldtNog(oud: Besluitstand, nieuw: Besluitstand, basis: Toetsbasis): boolean {
  const { kroniek } = basis;
  if (isVernietigd(oud) || staatOp(oud, nieuw.plaats, kroniek) !== 'geldt') return false;
  if (oud.wijzigingen.some((w) => w.vorm === 'ingetrokken' && dagVan(w.op) <= dagVan(nieuw.besluit.op)))
    return false;
  if (oud.besluit.looptijdTot !== undefined && isNa(nieuw.besluit.op, oud.besluit.looptijdTot)) return false;
  // Urgent bestuursdwang is done when it is applied; a full ledger forfeits no more.
  if (oud.besluit.maatregel === 'spoedeisende-bestuursdwang') return false;
  if (oud.toegepast.some((g) => kroniek.plaats(g.id) < nieuw.plaats)) return false;
  const boek = basis.dwangsommen.find((d) => d.besluitId === oud.besluitId);
  const vol = boek?.maximum !== undefined && verbeurdVoor(boek.overtredingen, nieuw, kroniek) >= boek.maximum;
  return !vol;
}

function verbeurdVoor(
  overtredingen: readonly { id: string; bedrag: number }[],
  nieuw: Besluitstand,
  kroniek: Toetsbasis['kroniek'],
): number {
  return overtredingen.reduce((som, o) => (kroniek.plaats(o.id) < nieuw.plaats ? som + o.bedrag : som), 0);
}

/** By the words of the rules; orders whose rules are not known may be about the same. */
function zelfdeOvertreding(
  a: GebeurtenisVan<'besluit'>,
  b: GebeurtenisVan<'besluit'>,
): 'ja' | 'nee' | 'onbekend' {
  if (a.gedragsregels === undefined || b.gedragsregels === undefined) return 'onbekend';
  const woorden = (tekst: string): string =>
    tekst
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const eerste = new Set(a.gedragsregels.map((regel) => woorden(regel.tekst)));
  return b.gedragsregels.some((regel) => eerste.has(woorden(regel.tekst))) ? 'ja' : 'nee';
}
