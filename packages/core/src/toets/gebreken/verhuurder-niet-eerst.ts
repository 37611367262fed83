import type { Woonvorm } from '../../dossier/index.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { bijAfwezigheid, heeftAfwijking, is151d, momentenVanaf, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

const HUUR: ReadonlySet<Woonvorm | undefined> = new Set<Woonvorm | undefined>([
  'huur-corporatie',
  'huur-particulier',
  'huur-onbekend',
  'kamerverhuur',
]);

/** Tenancy: the landlord has not tried tenancy law. */
export const verhuurderNietEerst = maakRegel(
  {
    code: 'verhuurder-niet-eerst',
    aard: 'beleid',
    bron: 'artikel 151d lid 2 Gemeentewet',
    herstel: 'Vraag de verhuurder welke stappen in het huurrecht zijn gezet en leg die vast.',
  },
  (basis, meld) => {
    if (!HUUR.has(basis.kroniek.dossier.object.woonvorm)) return;
    for (const moment of momentenVanaf(basis, 'voornemen')) {
      if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
      const { middelen: m, bij } = moment;
      if (m.huur > 0) continue;
      const gemotiveerd = moment.stand?.besluit.motivering?.anderemiddelen === true;
      // A bare "yes" is no reason; where nothing is known of the landlord, or he is addressed himself, it is left at that.
      if (
        gemotiveerd &&
        (m.verhuurder > 0 || !basis.kroniek.isVolledig('lichtere-middelen') || isAanVerhuurder(moment, basis))
      )
        continue;
      if (
        oordeel(basis, moment, 'geenAndereGeschikteWijze') === true ||
        heeftAfwijking(basis, moment, 'verhuurder')
      )
        continue;
      const zwaarte =
        m.verhuurder > 0 || gemotiveerd
          ? 'aandacht'
          : bijAfwezigheid(basis, moment, 'lichtere-middelen', true);
      if (zwaarte === undefined) continue;
      meld({
        zwaarte,
        tekst: gemotiveerd
          ? 'Het gaat om een huurwoning en de verhuurder heeft niets gedaan. Legt het besluit uit waarom het huurrecht hier niet kon?'
          : 'Het gaat om een huurwoning. Uit het dossier blijkt niet dat de verhuurder het huurrecht heeft gebruikt.',
        bij,
      });
    }
  },
);

const isAanVerhuurder = ({ stand }: Toetsmoment, { kroniek }: Toetsbasis): boolean =>
  stand?.besluit.geadresseerden.some((id) => {
    const rol = kroniek.partij(id)?.rol;
    return rol === 'verhuurder' || rol === 'eigenaar';
  }) === true;
