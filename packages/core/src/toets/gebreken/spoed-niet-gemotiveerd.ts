import type { Categorie } from '../../dossier/index.ts';
import { type Datum, dagenTussen, dagVan } from '../../shared/index.ts';
import type { Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { voor } from '../voor.ts';
import { zoekHoren } from './horen.ts';
import { genomenMomenten, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

const ACUUT: ReadonlySet<Categorie> = new Set(['geweld', 'brandgevaar']);

/** No prior order or hearing though the facts had been known, or no reason for haste given. */
export const spoedNietGemotiveerd = maakRegel(
  {
    code: 'spoed-niet-gemotiveerd',
    aard: 'wet',
    bron: 'artikel 5:31 en 4:11 Awb',
    herstel: 'Leg uit waarom niet gewacht kon worden, met wat er kort ervoor gebeurde.',
  },
  (basis, meld) => {
    const { kroniek, normen } = basis;
    const bekend = normen.feitenBekendDagen;
    for (const moment of genomenMomenten(basis)) {
      const { besluit, toegepast } = moment.stand!;
      const { achterwege } = zoekHoren(moment.stand!, kroniek);
      const zonderLast = besluit.maatregel === 'spoedeisende-bestuursdwang';
      const zonderHoren = achterwege?.grond === 'spoed';
      if (!zonderLast && !zonderHoren) continue;
      const daad = toegepast[0];
      const dag = daad !== undefined && dagVan(daad.op) < moment.dag ? dagVan(daad.op) : moment.dag;
      const uitleg = (achterwege?.motivering?.trim() ?? '') !== '';
      const motivering = besluit.motivering?.spoed ?? (uitleg ? true : undefined);
      const { eerste } = moment.bewijs;
      // Known longer than the policy calls recent.
      const lang = eerste !== undefined && bekend !== undefined && dagenTussen(eerste, dag) > bekend;
      const acuut = isAcuut(basis, moment.plaats, dag);
      const volledig = kroniek.isVolledig('formeel-spoor');
      const spoed = oordeel(basis, moment, 'spoed');
      const bevinding = weeg({ motivering, uitleg: uitleg && !zonderLast, lang, acuut, volledig, spoed });
      if (bevinding === undefined) continue;
      meld({
        ...bevinding,
        bij: besluit.id,
        bewijs: [...oordeelBewijs(basis, moment, 'spoed'), ...(daad ? [daad.id] : [])],
      });
    }
    for (const g of kroniek.van('bestuursdwang-toegepast')) {
      if (g.spoed !== true || g.besluitId !== undefined) continue;
      meld({
        zwaarte: 'aandacht',
        tekst: 'Er is met spoed bestuursdwang toegepast. Het besluit op schrift ontbreekt nog.',
        bij: g.id,
        bron: 'artikel 5:31 lid 2 Awb',
        herstel: 'Maak het besluit zo snel mogelijk alsnog bekend.',
      });
    }
  },
);

type Vraag = {
  motivering: boolean | undefined;
  /** The reasons for leaving out the hearing are on file in words, and nothing else was left out. */
  uitleg: boolean;
  lang: boolean;
  acuut: boolean;
  volledig: boolean;
  spoed: boolean | undefined;
};

function weeg({
  motivering,
  uitleg,
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
    if (motivering === true && uitleg) return undefined;
    if (motivering === true || spoed === true) {
      return {
        zwaarte: 'aandacht',
        tekst:
          'De overlast was al weken of maanden bekend. Staat in het besluit wat er kort ervoor gebeurde?',
      };
    }
    return {
      zwaarte: volledig ? 'blokkerend' : 'risico',
      tekst: 'De overlast was al weken of maanden bekend. Waarom er nu spoed was, blijkt niet.',
    };
  }
  if (motivering === true || spoed === true) return undefined;
  return { zwaarte: 'aandacht', tekst: 'Niet vastgelegd is waarom er spoed was.' };
}

/** Something violent or dangerous just before: haste after a long run-up can then be explained. */
function isAcuut({ kroniek, normen }: Toetsbasis, plaats: number, dag: Datum): boolean {
  const { acuutDagen = -1 } = normen;
  const recent = [...voor(kroniek, 'melding', plaats), ...voor(kroniek, 'constatering', plaats)];
  return recent.some((g) => {
    const dagen = dagenTussen(dagVan(g.op), dag);
    return dagen >= 0 && dagen <= acuutDagen && g.categorieen.some((c) => ACUUT.has(c));
  });
}
