import { genomenMomenten, is151d, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Children known to live in the home, not weighed. */
export const kinderenNietMeegewogen = maakRegel(
  {
    code: 'kinderen-niet-meegewogen',
    aard: 'wet',
    bron: 'artikel 3 IVRK',
    herstel: 'Beschrijf in het besluit wat de maatregel voor de kinderen betekent en hoe dat is gewogen.',
  },
  (basis, meld) => {
    const partijen = basis.kroniek.dossier.partijen.filter(
      (p) =>
        p.rol === 'kind' || ((p.rol === 'huisgenoot' || p.rol === 'gezinslid') && p.minderjarig === true),
    );
    for (const moment of genomenMomenten(basis)) {
      if (!is151d(moment, basis)) continue;
      const kinderen = partijen.length > 0 || oordeel(basis, moment, 'kinderenInWoning') === true;
      if (!kinderen) continue;
      const gewogen = moment.stand!.besluit.motivering?.kinderen;
      if (gewogen === true) continue;
      meld({
        zwaarte: gewogen === false ? 'risico' : 'aandacht',
        tekst:
          gewogen === false
            ? 'In de woning wonen kinderen. Het besluit weegt hun belang niet.'
            : 'In de woning wonen kinderen. Niet vastgelegd is of hun belang is gewogen.',
        bij: moment.bij,
      });
    }
  },
);
