import { besluiten } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** No amount above which nothing more is forfeited. A lump sum is its own maximum. */
export const dwangsomZonderMaximum = maakRegel(
  {
    code: 'dwangsom-zonder-maximum',
    aard: 'wet',
    bron: 'artikel 5:32b lid 2 Awb',
    herstel: 'Stel in het besluit een maximum vast.',
  },
  (basis, meld) => {
    for (const besluit of besluiten(basis)) {
      const { dwangsom } = besluit;
      if (dwangsom?.bedrag === undefined || dwangsom.maximum !== undefined || dwangsom.per === 'ineens')
        continue;
      const zeker = basis.kroniek.isVolledig('formeel-spoor');
      meld({
        zwaarte: zeker ? 'blokkerend' : 'risico',
        tekst: 'Bij de dwangsom staat geen maximum.',
        bij: besluit.id,
      });
    }
  },
);
