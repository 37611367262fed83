import { dagVan } from '../../shared/index.ts';
import { categorieBit } from '../bewijs/bewijslast.ts';
import { idsVoor } from '../voor.ts';
import { genomenMomenten, grondVan, isHerstelsanctie, isHuisverbod } from './hulp.ts';
import { type Bevinding, maakRegel } from './regel.ts';

const ZONDER_FEITEN = 'De grond staat in het besluit, maar er staan geen feiten bij.';

/** No council ordinance, a ground that does not carry the measure, or a ground without facts. */
export const geenGrondslag = maakRegel(
  {
    code: 'geen-grondslag',
    aard: 'bevoegdheid',
    bron: 'artikel 151d lid 1 Gemeentewet',
    herstel: 'Noem in het besluit het artikel dat de bevoegdheid geeft, met de feiten die erbij horen.',
  },
  function* (basis) {
    const { beleid, kroniek } = basis;
    const apv = beleid.beleid.apvArtikel;
    // An assumed article is there unless the decision names another ground.
    const zonderApv = beleid.spoor === 'woonoverlast' && apv?.artikel === null && apv.aangenomen !== true;
    for (const moment of genomenMomenten(basis)) {
      const besluit = moment.stand!.besluit;
      const grond = grondVan(besluit);
      const bij = besluit.id;
      if (isHuisverbod(besluit.maatregel) && grond !== '151d' && grond !== 'onbekend') {
        const tekst =
          'Een verbod om in de woning te zijn kan hier alleen op artikel 151d lid 3 Gemeentewet rusten.';
        yield { zwaarte: 'blokkerend', tekst, bij, bron: 'artikel 151d lid 3 Gemeentewet' };
      } else if (besluit.maatregel === 'gedragsaanwijzing' && grond !== '151d' && grond !== 'onbekend') {
        yield {
          zwaarte: 'blokkerend',
          tekst:
            'Een gedragsaanwijzing aan een bewoner rust op artikel 151d Gemeentewet, niet op deze grond.',
          bij,
        };
      } else if (besluit.maatregel === 'sluiting-174a' && grond === '151d') {
        yield {
          zwaarte: 'blokkerend',
          tekst: 'Artikel 151d Gemeentewet geeft geen bevoegdheid om een woning te sluiten.',
          bij,
        };
      } else if (isHerstelsanctie(besluit.maatregel) && (grond === '172' || grond === '175')) {
        const tekst =
          'Een last onder dwangsom of bestuursdwang kan niet rusten op de bevoegdheid voor de openbare orde.';
        yield { zwaarte: 'blokkerend', tekst, bij };
      } else if (
        zonderApv &&
        (isHerstelsanctie(besluit.maatregel) || isHuisverbod(besluit.maatregel)) &&
        grond !== 'anders' &&
        grond !== 'opiumwet' &&
        besluit.grondslag === undefined
      ) {
        yield {
          zwaarte: 'risico',
          tekst:
            'Het beleid noemt geen artikel van de APV, en het besluit ook niet. Zonder verordening is er geen bevoegdheid.',
          bij,
        };
      }
      yield* opiumwetZonderDrugs(grond);
      for (const { bepaling, feiten } of besluit.gronden ?? []) {
        if (feiten !== undefined && feiten.length === 0) {
          yield {
            zwaarte: 'risico',
            tekst: `${ZONDER_FEITEN} Het gaat om: ${bepaling}.`,
            bij,
            bron: 'artikel 3:46 en 3:47 Awb',
          };
        }
      }

      function* opiumwetZonderDrugs(g: typeof grond): Iterable<Bevinding> {
        if (g !== 'opiumwet' || moment.bewijs.categorieen === 0) return;
        if ((moment.bewijs.categorieen & categorieBit('drugs')) !== 0) return;
        if (basis.oordelen('drugsoverlast', moment.plaats)?.waarde === true) return;
        const zeker = kroniek.isVolledig('bewijs');
        yield {
          zwaarte: zeker ? 'blokkerend' : 'risico',
          tekst: `Het besluit van ${dagVan(besluit.op)} rust op de Opiumwet, maar geen enkele melding of waarneming gaat over drugs.`,
          bij,
          bewijs: idsVoor(kroniek, moment.plaats, 'constatering', 'bestuurlijke-rapportage'),
          bron: 'artikel 13b Opiumwet',
        };
      }
    }
  },
);
