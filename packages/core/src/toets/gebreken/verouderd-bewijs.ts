import { type Datum, jaarVan, plusMaanden } from '../../shared/index.ts';
import { idsVoor } from '../voor.ts';
import { is151d, momentenVanaf, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** No nuisance shortly before the decision, or it had stopped. */
export const verouderdBewijs = maakRegel(
  {
    code: 'verouderd-bewijs',
    aard: 'wet',
    bron: 'artikel 3:2 en 3:46 Awb',
    herstel: 'Ga na of de overlast nog speelt en leg recente voorvallen vast.',
  },
  (basis, meld) => {
    const maanden = basis.normen.bewijsActueelMaanden;
    for (const moment of momentenVanaf(basis, 'voornemen')) {
      if (!is151d(moment, basis)) continue;
      const { bij, dag, bewijs, genomen } = moment;
      if (oordeel(basis, moment, 'overlastGestopt') === true) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'De overlast was voor het besluit gestopt.',
          bij,
          bewijs: oordeelBewijs(basis, moment, 'overlastGestopt'),
        });
        continue;
      }
      const laatste = bewijs.laatste;
      if (!maanden || laatste === undefined || jaarVan(laatste) > 9000) continue;
      const grens: Datum = plusMaanden(laatste, maanden);
      const oud = genomen ? dag > grens : basis.klok.wellichtVoorbij(grens);
      if (!oud) continue;
      const volledig = basis.kroniek.isVolledig('bewijs');
      meld({
        zwaarte: genomen && (volledig || dag > plusMaanden(laatste, 2 * maanden)) ? 'risico' : 'aandacht',
        tekst: `Het laatste voorval in het dossier is van ${laatste}, meer dan ${maanden} maanden eerder.`,
        bij,
        bewijs: idsVoor(basis.kroniek, moment.plaats, 'melding', 'constatering').slice(-1),
      });
    }
  },
);
