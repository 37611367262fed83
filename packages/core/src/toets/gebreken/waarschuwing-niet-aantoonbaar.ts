import type { GebeurtenisVan } from '../../dossier/index.ts';
import type { Zwaarte } from '../toets.ts';
import { voor } from '../voor.ts';
import { is151d, momentenVanaf } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** A warning on which the decision builds cannot be shown to have been received, or is disputed. */
export const waarschuwingNietAantoonbaar = maakRegel(
  {
    code: 'waarschuwing-niet-aantoonbaar',
    aard: 'wet',
    bron: 'artikel 3:41 Awb (naar analogie), ECLI:NL:RBZWB:2023:1461',
    herstel:
      'Leg vast hoe en wanneer de waarschuwing is bezorgd, of waarschuw opnieuw met bewijs van ontvangst.',
  },
  (basis, meld) => {
    for (const moment of momentenVanaf(basis, 'voornemen')) {
      if (!is151d(moment, basis)) continue;
      const waarschuwingen = voor(basis.kroniek, 'waarschuwing', moment.plaats);
      const laatste = waarschuwingen.at(-1);
      if (laatste === undefined || waarschuwingen.some(isBezorgd)) continue;
      const bevinding = weeg(laatste);
      meld({
        zwaarte: moment.genomen || bevinding.zwaarte === 'aandacht' ? bevinding.zwaarte : 'blokkerend',
        tekst: bevinding.tekst,
        bij: moment.genomen ? moment.bij : laatste.id,
        bewijs: [laatste.id],
      });
    }
  },
);

function isBezorgd({ bezorging }: GebeurtenisVan<'waarschuwing'>): boolean {
  if (bezorging?.bewijs === true) return true;
  return bezorging?.ontvangenOp !== undefined && bezorging.betwist !== true;
}

function weeg({ bezorging }: GebeurtenisVan<'waarschuwing'>): { zwaarte: Zwaarte; tekst: string } {
  if (bezorging?.betwist === true) {
    return { zwaarte: 'risico', tekst: 'De ontvangst van de waarschuwing is betwist en niet aangetoond.' };
  }
  if (bezorging?.bewijs === false) {
    return { zwaarte: 'risico', tekst: 'Er is geen bewijs dat de waarschuwing is verzonden of ontvangen.' };
  }
  return { zwaarte: 'aandacht', tekst: 'Niet vastgelegd is hoe de waarschuwing is bezorgd.' };
}
