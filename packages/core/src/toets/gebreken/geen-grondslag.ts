import type { Maatregel } from '../../dossier/index.ts';
import { dagVan } from '../../shared/index.ts';
import { categorieBit } from '../bewijs/bewijslast.ts';
import type { Grond } from '../grond.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { idsVoor, voor } from '../voor.ts';
import { genomenMomenten, isHerstelsanctie, isHuisverbod } from './hulp.ts';
import { type Meld, maakRegel } from './regel.ts';

const ZONDER_FEITEN = 'De grond staat in het besluit, maar er staan geen feiten bij.';

const OPENBARE_ORDE: ReadonlySet<Maatregel> = new Set([
  'sluiting-174a',
  'gebiedsverbod-172a',
  'bevel-172',
  'noodbevel-175',
]);

const op151d = (maatregel: Maatregel): boolean => isHerstelsanctie(maatregel) || isHuisverbod(maatregel);

/** Why the power that the decision names cannot carry this measure. */
function verkeerdeBevoegdheid(maatregel: Maatregel, grond: Grond): string | undefined {
  if (grond === 'onbekend' || grond === 'geen') return undefined;
  if (isHuisverbod(maatregel) && grond !== '151d' && grond !== 'wth') {
    return 'Een verbod om in de woning te zijn kan niet op deze grond rusten.';
  }
  if (maatregel === 'gedragsaanwijzing' && grond !== '151d') {
    return 'Een gedragsaanwijzing aan een bewoner rust op artikel 151d Gemeentewet, niet op deze grond.';
  }
  if (maatregel === 'sluiting-174a' && grond === '151d') {
    return 'Artikel 151d Gemeentewet geeft geen bevoegdheid om een woning te sluiten.';
  }
  if (isHerstelsanctie(maatregel) && (grond === '172' || grond === '175' || grond === 'wth')) {
    return 'Een last onder dwangsom of bestuursdwang kan niet op deze bevoegdheid rusten.';
  }
  return undefined;
}

/** No council ordinance, a ground that does not carry the measure, or a ground without facts. */
export const geenGrondslag = maakRegel(
  {
    code: 'geen-grondslag',
    aard: 'bevoegdheid',
    bron: 'artikel 151d lid 1 Gemeentewet',
    herstel: 'Noem in het besluit het artikel dat de bevoegdheid geeft, met de feiten die erbij horen.',
  },
  (basis, meld) => {
    const { beleid } = basis;
    const apv = beleid.beleid.apvArtikel;
    // An assumed article is there unless the decision names another ground.
    const zonderApv = beleid.spoor === 'woonoverlast' && apv?.artikel === null && apv.aangenomen !== true;
    for (const moment of genomenMomenten(basis)) {
      const { besluit, grond } = moment.stand!;
      const bij = besluit.id;
      const fout = verkeerdeBevoegdheid(besluit.maatregel, grond);
      if (fout !== undefined) meld({ zwaarte: 'blokkerend', tekst: fout, bij });
      else if (grond === 'geen') {
        meld({ zwaarte: 'blokkerend', tekst: 'Het besluit noemt geen bevoegdheid.', bij });
      } else if (
        OPENBARE_ORDE.has(besluit.maatregel) &&
        basis.oordelen('openbareOrdeVerstoring', moment.plaats)?.waarde === false
      ) {
        const tekst =
          'Deze maatregel vraagt om een verstoring van de openbare orde. Beoordeeld is dat die er niet was.';
        meld({ zwaarte: 'blokkerend', tekst, bij, bron: 'artikel 172, 172a, 174a en 175 Gemeentewet' });
      } else if (zonderApv && grond === 'onbekend' && op151d(besluit.maatregel)) {
        const tekst =
          'Het beleid noemt geen artikel van de APV, en het besluit ook niet. Zonder verordening is er geen bevoegdheid.';
        meld({ zwaarte: 'risico', tekst, bij });
      }
      opiumwetZonderDrugs(moment, basis, meld);
      for (const { bepaling, feiten } of besluit.gronden ?? []) {
        if (feiten !== undefined && feiten.length === 0) {
          meld({
            zwaarte: 'risico',
            tekst: `${ZONDER_FEITEN} Het gaat om: ${bepaling}.`,
            bij,
            bron: 'artikel 3:46 en 3:47 Awb',
          });
        }
      }
    }
  },
);

function opiumwetZonderDrugs(moment: Toetsmoment, { kroniek, oordelen }: Toetsbasis, meld: Meld): void {
  const { besluit, grond } = moment.stand!;
  const { plaats, bewijs } = moment;
  if (grond !== 'opiumwet' || bewijs.categorieen === 0) return;
  if ((bewijs.categorieen & categorieBit('drugs')) !== 0) return;
  if (oordelen('drugsoverlast', plaats)?.waarde === true) return;
  // A report whose subject nobody recorded may well be about drugs.
  if (voor(kroniek, 'bestuurlijke-rapportage', plaats).some((r) => r.categorieen === undefined)) return;
  meld({
    zwaarte: kroniek.isVolledig('bewijs') ? 'blokkerend' : 'risico',
    tekst: `Het besluit van ${dagVan(besluit.op)} rust op de Opiumwet, maar geen enkele melding of waarneming gaat over drugs.`,
    bij: besluit.id,
    bewijs: idsVoor(kroniek, plaats, 'constatering', 'bestuurlijke-rapportage'),
    bron: 'artikel 13b Opiumwet',
  });
}
