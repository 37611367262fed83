import { bronVanNorm } from '../normen.ts';
import { maakRegel } from './regel.ts';

/**
 * A warning is as a rule no decision. Where the policy keeps it alive for months to skip a later step, or the APV
 * makes it a condition, a court may treat it as one: for a lawyer to judge.
 */
export const waarschuwingMogelijkBesluit = maakRegel(
  {
    code: 'waarschuwing-mogelijk-besluit',
    aard: 'wet',
    bron: 'artikel 1:3 Awb, ECLI:NL:RVS:2024:1054',
    herstel: 'Laat een jurist beoordelen of deze waarschuwing een besluit is en bezwaar moet openstaan.',
  },
  ({ kroniek, beleid, normen }, meld) => {
    const laatste = kroniek.van('waarschuwing').at(-1);
    if (laatste === undefined) return;
    const maanden = normen.waarschuwingGeldigMaanden;
    const voorwaarde = beleid.beleid.normen.waarschuwingVoorwaardeApv;
    if (maanden) {
      meld({
        zwaarte: 'aandacht',
        tekst: `Het beleid houdt een waarschuwing ${maanden} maanden geldig. Daardoor kan zij als een besluit tellen.`,
        bij: laatste.id,
        bron: `${bronVanNorm(beleid, 'waarschuwingGeldigMaanden')}, artikel 1:3 Awb, ECLI:NL:RVS:2024:1054`,
      });
    } else if (voorwaarde?.waarde === true) {
      meld({
        zwaarte: 'aandacht',
        tekst: 'De APV maakt een waarschuwing tot voorwaarde. Daardoor kan zij als een besluit tellen.',
        bij: laatste.id,
        bron: `${beleid.bronTekst(voorwaarde.bron)}, artikel 1:3 Awb, ECLI:NL:RVS:2024:1054`,
      });
    }
  },
);
