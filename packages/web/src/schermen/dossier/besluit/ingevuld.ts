import { datumInWoorden } from '../../../lib/datum.ts';
import { euro } from '../../../lib/geld.ts';
import { naarWaarden } from '../formulier/naarGebeurtenis.ts';
import type { FormulierVorm, Veld } from '../formulier/veldsoort.ts';
import type { CodeVan } from '../tijdlijn/samenvatting.ts';

type Regel = { readonly label: string; readonly teksten: readonly string[] };

/** What somebody filled in, question by question, as the form asked it. What was left empty stays out. */
export function ingevuld(
  vorm: FormulierVorm,
  gebeurtenis: Readonly<Record<string, unknown>>,
  code: CodeVan,
): readonly Regel[] {
  const waarden = naarWaarden(vorm, gebeurtenis);
  return vorm.velden.flatMap((veld) => {
    const ruw = waarden[veld.pad] ?? '';
    const lijst = typeof ruw === 'string' ? ruw.split('\n') : ruw;
    const teksten = lijst.filter((deel) => deel.trim() !== '').map((deel) => leesbaar(veld, deel, code));
    return teksten.length === 0 ? [] : [{ label: veld.label.replace(/ \(euro\)$/, ''), teksten }];
  });
}

function leesbaar(veld: Veld, waarde: string, code: CodeVan): string {
  switch (veld.soort) {
    case 'keuze':
    case 'chips':
      return veld.keuzes.find((keuze) => keuze.waarde === waarde)?.tekst ?? waarde;
    case 'ja-nee':
      return waarde === 'ja' ? 'Ja' : 'Nee';
    case 'dag':
    case 'moment':
      return datumInWoorden(waarde);
    case 'euro':
      return euro(Math.round(Number(waarde.replace(',', '.')) * 100));
    case 'partij':
    case 'partijen':
      return code(waarde) ?? waarde;
    default:
      return waarde;
  }
}
