import type { PartijRol } from '../../dossier/index.ts';
import { genomenMomenten, is151d, isHuisverbod, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Roles that by themselves do not use the dwelling and do not let it. */
const NIET: ReadonlySet<PartijRol> = new Set([
  'melder',
  'omwonende',
  'getuige',
  'gemachtigde',
  'bewindvoerder',
  'curator',
  'mentor',
  'organisatie',
  'netwerkpersoon',
]);

/** The addressee does not use the dwelling or let it, or is not the offender. */
export const verkeerdeGeadresseerde = maakRegel(
  {
    code: 'verkeerde-geadresseerde',
    aard: 'wet',
    bron: 'artikel 151d lid 1 Gemeentewet en artikel 5:1 Awb',
    herstel: 'Richt het besluit aan wie de woning gebruikt of tegen betaling verhuurt en de regel overtrad.',
  },
  function* (basis) {
    const { kroniek } = basis;
    const { woonvorm } = kroniek.dossier.object;
    for (const moment of genomenMomenten(basis)) {
      if (!is151d(moment, basis)) continue;
      const besluit = moment.stand!.besluit;
      const rollen = besluit.geadresseerden.flatMap((id) => kroniek.partij(id)?.rol ?? []);
      const fout = rollen.find((rol) => NIET.has(rol));
      if (fout !== undefined) {
        yield {
          zwaarte: 'blokkerend',
          tekst: `Het besluit is gericht aan iemand met de rol ${fout}. Die gebruikt de woning niet en verhuurt haar niet.`,
          bij: besluit.id,
        };
      }
      const verhuurt = rollen.some((rol) => rol === 'verhuurder' || rol === 'eigenaar');
      const alleenEigenaar =
        rollen.length > 0 && rollen.every((rol) => rol === 'verhuurder' || rol === 'eigenaar');
      const anderGebruikt = kroniek.dossier.partijen.some((p) => p.rol === 'overlastgever');
      const verhuur =
        woonvorm === 'kort-verblijf' ||
        woonvorm === 'huur-particulier' ||
        woonvorm === 'kamerverhuur' ||
        woonvorm === 'huur-onbekend' ||
        woonvorm === 'huur-corporatie';
      if (alleenEigenaar && isHuisverbod(besluit.maatregel)) {
        yield {
          zwaarte: 'risico',
          tekst:
            'Het verbod om in de woning te zijn is gericht aan de eigenaar of verhuurder, niet aan wie er woont.',
          bij: besluit.id,
        };
      } else if (alleenEigenaar && anderGebruikt && woonvorm === 'koop') {
        yield {
          zwaarte: 'risico',
          tekst:
            'Het besluit is gericht aan de eigenaar, terwijl een ander de woning gebruikt en niet van verhuur blijkt.',
          bij: besluit.id,
        };
      }
      const eigenaar = kroniek.dossier.partijen.some((p) => p.rol === 'eigenaar' || p.rol === 'verhuurder');
      if (
        !verhuurt &&
        verhuur &&
        woonvorm === 'kort-verblijf' &&
        eigenaar &&
        oordeel(basis, moment, 'gebruikerInBRP') === false
      ) {
        yield {
          zwaarte: 'risico',
          tekst: 'Bij verhuur voor kort verblijf is wie verhuurt aan te spreken, niet de gast.',
          bij: besluit.id,
        };
      }
    }
  },
);
