import { isZonderContext } from '../bewijs/bron.ts';
import { voor } from '../voor.ts';
import { momentenVanaf } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** A recording without begin and end or context carries the decision; other independent sources make it harmless. */
export const opnameZonderContext = maakRegel(
  {
    code: 'opname-zonder-context',
    aard: 'wet',
    bron: 'artikel 3:2 Awb, CCV-handreiking woonoverlast',
    herstel:
      'Leg bij de opname vast wanneer zij begint en eindigt, waar zij is gemaakt en wat te horen of te zien is.',
  },
  (basis, meld) => {
    for (const moment of momentenVanaf(basis, 'voornemen')) {
      const b = moment.bewijs;
      if (b.opnamenZonderContext === 0 || b.bevestigingen > 0) continue;
      const opnamen = voor(basis.kroniek, 'opname', moment.plaats).filter(isZonderContext);
      const zeker = opnamen.some((g) => g.beginEnEinde === false || g.context !== undefined);
      meld({
        zwaarte: zeker ? 'risico' : 'aandacht',
        tekst: 'Een opname zonder begin, einde en context is het enige dat de meldingen ondersteunt.',
        bij: moment.bij,
        bewijs: opnamen.map((g) => g.id),
      });
    }
  },
);
