import type { Toetsbasis } from '../toetsbasis.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { voor } from '../voor.ts';
import { isHerstelsanctie, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Conclusions that explain why nothing lighter would do. */
const UITLEG = [
  'gegrondeRedenenLastNietTijdigEffectief',
  'geenAndereGeschikteWijze',
  'minderIngrijpendUitgeput',
];

/** A lighter order, or another lighter way, was not tried and not motivated. Names what was left out. */
export const huisverbodNietUltimumRemedium = maakRegel(
  {
    code: 'huisverbod-niet-ultimum-remedium',
    aard: 'wet',
    bron: 'artikel 151d lid 2 en 3 Gemeentewet',
    herstel: 'Leg uit waarom een last met minder ingrijpende regels niet zou werken.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    for (const moment of basis.momenten) {
      // The ban of the Wet tijdelijk huisverbod answers danger, not a lighter order that failed.
      if (moment.maatregel !== 'huisverbod' || moment.stand?.grond === 'wth') continue;
      const motivering = moment.stand?.besluit.motivering?.anderemiddelen;
      if (motivering === true || UITLEG.some((feit) => oordeel(basis, moment, feit) === true)) continue;
      const eerder = hadLast(moment, basis);
      if (eerder && moment.genomen) continue;
      const ongebruikt = zoekOngebruikt(moment, eerder, basis);
      if (ongebruikt.length === 0) continue;
      const volledig = kroniek.isVolledig('formeel-spoor');
      const lijst = `Niet gebruikt en niet uitgelegd: ${ongebruikt.join(', ')}.`;
      meld({
        zwaarte: volledig && !eerder ? 'blokkerend' : motivering === false ? 'risico' : 'aandacht',
        tekst: eerder
          ? `Een huisverbod is het laatste middel. ${lijst}`
          : motivering === false || volledig
            ? `Er is geen lichtere last geprobeerd en niet gemotiveerd waarom die niet zou werken. ${lijst}`
            : `Uit het dossier blijkt niet dat een lichtere last is geprobeerd of overwogen. ${lijst}`,
        bij: moment.bij,
      });
    }
  },
);

/** Was there an order before, to somebody this ban is for? Ahead of the decision: any order in the dossier. */
function hadLast(moment: Toetsmoment, { besluiten }: Toetsbasis): boolean {
  const voorWie = moment.stand?.besluit.geadresseerden;
  for (const { besluit, plaats } of besluiten.values()) {
    if (plaats >= moment.plaats || besluit.maatregel === 'huisverbod') continue;
    if (voorWie === undefined) {
      if (isHerstelsanctie(besluit.maatregel)) return true;
    } else if (besluit.geadresseerden.some((id) => voorWie.includes(id))) return true;
  }
  return false;
}

/** The less intrusive ways that the file shows neither used nor found impossible with a reason. */
function zoekOngebruikt(moment: Toetsmoment, eerder: boolean, { kroniek }: Toetsbasis): string[] {
  const { middelen: m, plaats } = moment;
  const onmogelijk = voor(kroniek, 'interventie', plaats).filter(
    (g) => g.resultaat === 'niet-mogelijk' && g.motivering !== undefined && g.motivering.trim() !== '',
  );
  const isHuur = kroniek.dossier.object.woonvorm?.startsWith('huur') ?? false;
  const wegen: readonly (readonly [string, boolean, RegExp])[] = [
    ['een gesprek', m.pogingen + m.zienswijzen > 0, /gesprek/i],
    ['buurtbemiddeling of mediation', m.bemiddeling > 0, /bemiddeling|mediation/i],
    ['hulp of zorg', m.hulp + m.zorg > 0, /hulp|zorg/i],
    ['het huurrecht', !isHuur || m.huur > 0, /huur/i],
    ['een waarschuwing', m.waarschuwingen > 0, /waarschuwing/i],
    ['een last onder dwangsom of bestuursdwang', eerder, /last|dwangsom|bestuursdwang/i],
  ];
  return wegen
    .filter(([, gebruikt, woord]) => !gebruikt && !onmogelijk.some((g) => woord.test(g.aard)))
    .map(([naam]) => naam);
}
