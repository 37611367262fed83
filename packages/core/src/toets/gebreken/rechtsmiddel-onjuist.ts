import type { GecompileerdBeleid } from '../../beleid/index.ts';
import type { Gebeurtenis } from '../../dossier/index.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { maakRegel } from './regel.ts';

/** Wrong or missing remedy clause. A letter that names none is only wrong where it is a decision and says "none". */
export const rechtsmiddelOnjuist = maakRegel(
  {
    code: 'rechtsmiddel-onjuist',
    aard: 'wet',
    bron: 'artikel 3:45 Awb',
    herstel: 'Stuur een rectificatie met het juiste rechtsmiddel, de termijn en het adres.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    for (const soort of ['besluit', 'invorderingsbeschikking', 'kostenbeschikking', 'afwijzing'] as const) {
      for (const g of kroniek.van(soort)) {
        if (g.rechtsmiddel === undefined) continue;
        if (g.rechtsmiddel === 'geen') {
          meld({
            zwaarte: 'risico',
            tekst: 'Dit is een besluit, maar de brief noemt geen rechtsmiddel.',
            bij: g.id,
          });
          continue;
        }
        const goed = middelTegen(g, basis);
        if (goed === undefined || g.rechtsmiddel === goed) continue;
        meld({
          zwaarte: 'risico',
          tekst:
            goed === 'beroep'
              ? 'Tegen dit besluit staat rechtstreeks beroep open. De brief noemt bezwaar.'
              : 'Tegen dit besluit staat eerst bezwaar open. De brief noemt beroep.',
          bij: g.id,
          bron:
            goed === 'beroep'
              ? 'artikel 7:1 en 8:1 Awb, Regeling rechtstreeks beroep'
              : 'artikel 3:45 en 7:1 Awb',
        });
      }
    }
    for (const soort of ['waarschuwing', 'voornemen'] as const) {
      for (const g of kroniek.van(soort)) {
        if (g.rechtsmiddel === undefined || g.rechtsmiddel === 'geen') continue;
        meld({
          zwaarte: 'risico',
          tekst: `Een ${soort} is geen besluit. De brief biedt toch ${g.rechtsmiddel} aan.`,
          bij: g.id,
          bron: 'artikel 1:3 Awb, ECLI:NL:RVS:2024:1054',
          herstel: 'Haal de rechtsmiddelclausule uit de brief.',
        });
      }
    }
  },
);

/**
 * Which remedy is open against a decision: the one whose term it starts, so that a policy can say it per kind of
 * decision. Undefined where no term says it.
 */
function middelTegen(g: Gebeurtenis, { beleid }: Toetsbasis): 'bezwaar' | 'beroep' | undefined {
  return middelenVan(beleid).find(({ past }) => past(g))?.middel;
}

type Middel = { readonly middel: 'bezwaar' | 'beroep'; past(g: Gebeurtenis): boolean };
const gelezen = new WeakMap<GecompileerdBeleid, readonly Middel[]>();

/** The terms of the policy that an objection or appeal ends; looked up once per policy. */
function middelenVan(beleid: GecompileerdBeleid): readonly Middel[] {
  let uit = gelezen.get(beleid);
  if (uit === undefined) {
    uit = beleid.termijnen.flatMap(({ regel, past }) => {
      const middel = regel.gehaaldDoor?.soort;
      return middel === 'bezwaar' || middel === 'beroep' ? [{ middel, past }] : [];
    });
    gelezen.set(beleid, uit);
  }
  return uit;
}
