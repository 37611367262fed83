import type { Toetsbasis } from '../toetsbasis.ts';
import { besluiten } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Amounts that cannot be in proportion by their own figures; the rest is for a person to judge. */
export const dwangsomOnevenredig = maakRegel(
  {
    code: 'dwangsom-onevenredig',
    aard: 'wet',
    bron: 'artikel 5:32b lid 3 Awb',
    herstel: 'Kies een bedrag en een maximum die passen bij de hinder en bij het doel, en leg dat uit.',
  },
  (basis, meld) => {
    for (const besluit of besluiten(basis)) {
      const { dwangsom } = besluit;
      if (dwangsom?.bedrag === undefined) continue;
      if (dwangsom.maximum !== undefined && dwangsom.bedrag > dwangsom.maximum) {
        meld({ zwaarte: 'risico', tekst: 'Het bedrag per keer is hoger dan het maximum.', bij: besluit.id });
      } else if (isOpvallend(dwangsom.bedrag, basis)) {
        meld({
          zwaarte: 'aandacht',
          tekst:
            'Het bedrag is hoog en het beleid noemt geen bedrag. Past het bij de hinder en bij wat nodig is om die te stoppen?',
          bij: besluit.id,
        });
      } else if (dwangsom.bedrag === 0) {
        meld({
          zwaarte: 'aandacht',
          tekst: 'Een dwangsom van € 0 zet niet aan tot naleven.',
          bij: besluit.id,
        });
      }
    }
  },
);

/** So high that it asks for an explanation, where the policy has no amount of its own to hold it against. */
function isOpvallend(bedrag: number, { beleid }: Toetsbasis): boolean {
  const eigen = beleid.beleid.bedragen.dwangsom;
  if ((eigen?.perOvertreding ?? undefined) !== undefined || beleid.onderdelen.banden.length > 0) return false;
  const norm = beleid.beleid.normen.dwangsomOpvallend?.waarde;
  return typeof norm === 'number' && bedrag > norm;
}
