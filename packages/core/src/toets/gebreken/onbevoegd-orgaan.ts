import type { Maatregel } from '../../dossier/index.ts';
import { grondVan } from '../grond.ts';
import { isHerstelsanctie, isHuisverbod } from './hulp.ts';
import { beoordeelMandaat } from './mandaat.ts';
import { maakRegel } from './regel.ts';

const ALLEEN_BURGEMEESTER: ReadonlySet<Maatregel> = new Set([
  'sluiting-174a',
  'gebiedsverbod-172a',
  'bevel-172',
  'noodbevel-175',
]);

/** Taken by another body than the burgemeester, or decided again under the same mandate. */
export const onbevoegdOrgaan = maakRegel(
  {
    code: 'onbevoegd-orgaan',
    aard: 'bevoegdheid',
    bron: 'artikel 151d lid 2 Gemeentewet',
    herstel: 'Laat de burgemeester het besluit nemen of bekrachtigen.',
  },
  ({ kroniek, beleid, besluiten }, meld) => {
    for (const { besluit, grond } of besluiten.values()) {
      const { orgaan, maatregel } = besluit;
      if (orgaan === undefined || orgaan === 'burgemeester') continue;
      const op151d = grond === '151d' || (grond === 'onbekend' && beleid.spoor === 'woonoverlast');
      const moet =
        ALLEEN_BURGEMEESTER.has(maatregel) ||
        isHuisverbod(maatregel) ||
        (isHerstelsanctie(maatregel) && op151d);
      if (!moet && grond !== 'opiumwet') continue;
      meld({
        zwaarte: 'blokkerend',
        tekst: 'Alleen de burgemeester is bevoegd tot dit besluit. Er staat een ander orgaan bij.',
        bij: besluit.id,
        bron: grond === 'opiumwet' ? 'artikel 13b Opiumwet' : undefined,
      });
    }
    beoordeelMandaat(kroniek, beleid, meld);
    for (const g of kroniek.van('afwijzing')) {
      if (g.orgaan === 'burgemeester' || grondVan(g) !== '151d') continue;
      meld({
        zwaarte: 'risico',
        tekst: 'Op een verzoek om artikel 151d toe te passen beslist de burgemeester.',
        bij: g.id,
      });
    }
    for (const g of kroniek.van('beslissing-op-bezwaar')) {
      const primair = g.besluitId === undefined ? undefined : besluiten.get(g.besluitId)?.besluit;
      if (primair === undefined) continue;
      if (primair.orgaan !== undefined && primair.orgaan !== g.orgaan) {
        meld({
          zwaarte: 'risico',
          tekst: 'Op het bezwaar is beslist door een ander orgaan dan het orgaan dat het besluit nam.',
          bij: g.id,
          bron: 'artikel 1:5 en 7:11 Awb',
          herstel: 'Laat het orgaan dat het besluit nam opnieuw op het bezwaar beslissen.',
        });
      }
      if (g.namens !== undefined && g.namens === primair.namens) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'Op het bezwaar is in mandaat beslist door wie ook het besluit in mandaat nam.',
          bij: g.id,
          bron: 'artikel 10:3 lid 3 Awb',
          herstel: 'Laat een ander op het bezwaar beslissen dan wie het besluit in mandaat nam.',
        });
      }
    }
    for (const g of kroniek.van('machtiging-binnentreden')) {
      const orgaan = besluiten.get(g.besluitId)?.besluit.orgaan;
      if (orgaan === undefined || orgaan === g.orgaan) continue;
      meld({
        zwaarte: 'risico',
        tekst: 'De machtiging om binnen te treden komt niet van het orgaan dat bestuursdwang toepast.',
        bij: g.id,
        bron: 'artikel 5:27 Awb',
        herstel: 'Laat het orgaan dat bestuursdwang toepast de machtiging geven.',
      });
    }
  },
);
