import type { Categorie } from '../../dossier/index.ts';
import { type Datum, dagenTussen, dagVan } from '../../shared/index.ts';
import type { Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { voor } from '../voor.ts';
import { zoekHoren } from './horen.ts';
import { genomenMomenten, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Facts known longer than this are known "for weeks". */
const DAGEN_BEKEND = 14;
const ACUUT: ReadonlySet<Categorie> = new Set(['geweld', 'brandgevaar']);
const DAGEN_ACUUT = 7;

/** No prior order or hearing though the facts had been known, or no reason for haste given. */
export const spoedNietGemotiveerd = maakRegel(
  {
    code: 'spoed-niet-gemotiveerd',
    aard: 'wet',
    bron: 'artikel 5:31 en 4:11 Awb',
    herstel: 'Leg uit waarom niet gewacht kon worden, met wat er kort ervoor gebeurde.',
  },
  function* (basis) {
    const { kroniek } = basis;
    for (const moment of genomenMomenten(basis)) {
      const { besluit, toegepast } = moment.stand!;
      const { achterwege } = zoekHoren(moment.stand!, kroniek);
      const zonderLast = besluit.maatregel === 'spoedeisende-bestuursdwang';
      const zonderHoren = achterwege?.grond === 'spoed';
      if (!zonderLast && !zonderHoren) continue;
      const daad = toegepast[0];
      const dag = daad !== undefined && dagVan(daad.op) < moment.dag ? dagVan(daad.op) : moment.dag;
      const motivering = besluit.motivering?.spoed ?? (achterwege?.motivering?.trim() ? true : undefined);
      const lang =
        moment.bewijs.eerste !== undefined && dagenTussen(moment.bewijs.eerste, dag) > DAGEN_BEKEND;
      const acuut = isAcuut(basis, moment.plaats, dag);
      const volledig = kroniek.isVolledig('formeel-spoor');
      const spoed = oordeel(basis, moment, 'spoed');
      const bevinding = weeg({ motivering, lang, acuut, volledig, spoed });
      if (bevinding === undefined) continue;
      yield {
        ...bevinding,
        bij: besluit.id,
        bewijs: [...oordeelBewijs(basis, moment, 'spoed'), ...(daad ? [daad.id] : [])],
      };
    }
    for (const g of kroniek.van('bestuursdwang-toegepast')) {
      if (g.spoed !== true || g.besluitId !== undefined) continue;
      yield {
        zwaarte: 'aandacht',
        tekst: 'Er is met spoed bestuursdwang toegepast. Het besluit op schrift ontbreekt nog.',
        bij: g.id,
        bron: 'artikel 5:31 lid 2 Awb',
        herstel: 'Maak het besluit zo snel mogelijk alsnog bekend.',
      };
    }
  },
);

type Vraag = {
  motivering: boolean | undefined;
  lang: boolean;
  acuut: boolean;
  volledig: boolean;
  spoed: boolean | undefined;
};

function weeg({
  motivering,
  lang,
  acuut,
  volledig,
  spoed,
}: Vraag): { zwaarte: Zwaarte; tekst: string } | undefined {
  if (spoed === false) return { zwaarte: 'blokkerend', tekst: 'Beoordeeld is dat er geen spoed was.' };
  if (motivering === false) {
    return {
      zwaarte: lang ? 'blokkerend' : 'risico',
      tekst: 'Het besluit legt niet uit waarom er spoed was.',
    };
  }
  if (lang && !acuut) {
    const tekst = 'De overlast was al weken of maanden bekend. Waarom er nu spoed was, blijkt niet.';
    if (motivering === true || spoed === true) return { zwaarte: 'aandacht', tekst };
    return { zwaarte: volledig ? 'blokkerend' : 'risico', tekst };
  }
  if (motivering === true || spoed === true) return undefined;
  return { zwaarte: 'aandacht', tekst: 'Niet vastgelegd is waarom er spoed was.' };
}

/** Something violent or dangerous just before: haste after a long run-up can then be explained. */
function isAcuut({ kroniek }: Toetsbasis, plaats: number, dag: Datum): boolean {
  const recent = [...voor(kroniek, 'melding', plaats), ...voor(kroniek, 'constatering', plaats)];
  return recent.some((g) => {
    const dagen = dagenTussen(dagVan(g.op), dag);
    return dagen >= 0 && dagen <= DAGEN_ACUUT && g.categorieen.some((c) => ACUUT.has(c));
  });
}
