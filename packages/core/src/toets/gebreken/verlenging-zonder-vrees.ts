import { dagVan } from '../../shared/index.ts';
import { genomenMomenten, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** An extension without serious fear of further violation. */
export const verlengingZonderVrees = maakRegel(
  {
    code: 'verlenging-zonder-vrees',
    aard: 'wet',
    bron: 'artikel 151d lid 3 Gemeentewet',
    herstel: 'Leg met feiten vast waarom ernstig te vrezen is voor een nieuwe overtreding.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    for (const moment of genomenMomenten(basis)) {
      const { besluit } = moment.stand!;
      if (besluit.maatregel !== 'verlenging-huisverbod') continue;
      const vrees = oordeel(basis, moment, 'ernstigeVreesVerdereOvertreding');
      const bij = besluit.id;
      if (vrees === false) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'Beoordeeld is dat er geen ernstige vrees is voor een nieuwe overtreding.',
          bij,
          bewijs: oordeelBewijs(basis, moment, 'ernstigeVreesVerdereOvertreding'),
        });
        continue;
      }
      if (vrees === true) continue;
      const eerste = basis.besluiten.get(besluit.verlengingVan ?? '')?.besluit;
      const sinds = eerste === undefined ? undefined : dagVan(eerste.op);
      const nieuws = (
        [
          'melding',
          'constatering',
          'overtreding',
          'politiecontact',
          'bestuurlijke-rapportage',
          'zorgadvies',
        ] as const
      ).some((soort) =>
        kroniek
          .van(soort)
          .some(
            (g) => kroniek.plaats(g.id) < moment.plaats && (sinds === undefined || dagVan(g.op) >= sinds),
          ),
      );
      if (nieuws) {
        meld({
          zwaarte: 'aandacht',
          tekst: 'Niemand heeft vastgelegd waarom ernstig te vrezen is voor een nieuwe overtreding.',
          bij,
        });
      } else {
        meld({
          zwaarte: kroniek.isVolledig('bewijs') ? 'blokkerend' : 'aandacht',
          tekst:
            'Sinds het huisverbod staat er niets in het dossier dat de vrees voor een nieuwe overtreding draagt.',
          bij,
        });
      }
    }
  },
);
