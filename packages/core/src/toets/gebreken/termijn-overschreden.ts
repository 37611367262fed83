import type { Besluitstand } from '../besluitstand.ts';
import type { LopendeTermijn } from '../termijnen.ts';
import { haalDag } from '../termijnGehaald.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { maakRegel } from './regel.ts';

/** Terms of the other side: that they pass is no fault of the file. */
const VAN_ANDER =
  /overlastgever|betrokkene|overtreder|belanghebbende|bezwaarmaker|indiener|melder|recht(er|bank)|\bouders?\b|verzoeker/i;

/** Does the other side have to act? A casusregiehouder is no parent. */
export const isVanAnder = (wie: string): boolean => VAN_ANDER.test(wie);

/** An own or statutory term of the municipality has passed without the act that it was for. */
export const termijnOverschreden = maakRegel(
  {
    code: 'termijn-overschreden',
    aard: 'wet',
    bron: 'per termijn',
    herstel: 'Doe alsnog wat nodig was, en laat weten waarom het later is.',
  },
  (basis, meld) => {
    const { termijnen, kroniek } = basis;
    for (const een of termijnen.lijst) {
      const { termijn, regel, bij } = een;
      const { wie, gehaaldDoor, fataal, gevolg, atw } = regel.regel;
      // Limitation has its own code; a term that nothing can meet is no duty.
      if (termijn.status !== 'verstreken' || gehaaldDoor === undefined || termijn.id.endsWith('verjaring'))
        continue;
      // Work that waits stands on its list.
      if (wie === undefined || isVanAnder(wie) || regel.regel.lijst !== undefined) continue;
      // Once a later decision closed the matter, the delay is history: worth a look, and nothing to repair.
      const afgesloten = heeftUitkomst(een, basis);
      const alsnog = afgesloten ? alsnogOp(een, basis) : undefined;
      if (afgesloten && alsnog === undefined) continue;
      meld({
        // The act may have happened without being in the file.
        zwaarte:
          alsnog === undefined && fataal && kroniek.isVolledig('formeel-spoor') ? 'risico' : 'aandacht',
        tekst:
          alsnog === undefined
            ? `De termijn "${termijn.naam}" liep tot en met ${termijn.tot}. ${gevolg}`
            : `De termijn "${termijn.naam}" liep tot en met ${termijn.tot}. Het gebeurde pas op ${alsnog}.`,
        bij: bij.id,
        bron: regel.bron,
        aard: atw === 'beleid' ? 'beleid' : 'wet',
      });
    }
  },
);

/** The decision the term is about was looked at again: on objection or by a court. */
function heeftUitkomst({ bij }: LopendeTermijn, { besluiten }: Toetsbasis): boolean {
  const stand: Besluitstand | undefined =
    'besluitId' in bij && bij.besluitId !== undefined ? besluiten.get(bij.besluitId) : undefined;
  return stand !== undefined && stand.uitkomsten.length > 0;
}

/** The day on which it was done after all. */
function alsnogOp({ bij, regel }: LopendeTermijn, { kroniek, verwijzingen }: Toetsbasis): string | undefined {
  return haalDag(regel, bij, kroniek.peildatum, undefined, { kroniek, verwijzingen });
}
