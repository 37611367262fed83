import { genomenMomenten, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** A lighter order was not tried and not motivated. */
export const huisverbodNietUltimumRemedium = maakRegel(
  {
    code: 'huisverbod-niet-ultimum-remedium',
    aard: 'wet',
    bron: 'artikel 151d lid 2 en 3 Gemeentewet',
    herstel: 'Leg uit waarom een last met minder ingrijpende regels niet zou werken.',
  },
  function* (basis) {
    const { kroniek } = basis;
    const eerdere = new Set<string>();
    for (const moment of genomenMomenten(basis)) {
      const { besluit, grond } = moment.stand!;
      if (besluit.maatregel !== 'huisverbod') {
        for (const id of besluit.geadresseerden) eerdere.add(id);
        continue;
      }
      // The ban of the Wet tijdelijk huisverbod answers danger, not a lighter order that failed.
      if (grond === 'wth') continue;
      const motivering = besluit.motivering?.anderemiddelen;
      if (motivering === true || besluit.geadresseerden.some((id) => eerdere.has(id))) continue;
      if (oordeel(basis, moment, 'gegrondeRedenenLastNietTijdigEffectief') === true) continue;
      if (oordeel(basis, moment, 'geenAndereGeschikteWijze') === true) continue;
      const volledig = kroniek.isVolledig('formeel-spoor');
      yield {
        zwaarte: volledig ? 'blokkerend' : motivering === false ? 'risico' : 'aandacht',
        tekst:
          motivering === false || volledig
            ? 'Er is geen lichtere last geprobeerd en niet gemotiveerd waarom die niet zou werken.'
            : 'Uit het dossier blijkt niet dat een lichtere last is geprobeerd of overwogen.',
        bij: besluit.id,
      };
    }
  },
);
