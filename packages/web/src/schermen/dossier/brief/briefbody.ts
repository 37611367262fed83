import type { Briefaanbod } from '@luwte/core/contract';
import { eurocentUit } from '../../../lib/geld.ts';

/** What the form holds: text per field; texts of one's own as `teksten.<number>`. */
export type Briefwaarden = Readonly<Record<string, string>>;
export type Briefbody = Readonly<Record<string, unknown>>;

/** A new form: today, the amounts of the policy, and the addressee where the policy leaves one. */
export function beginBrief(aanbod: Briefaanbod, vandaag: string): Briefwaarden {
  const mogelijk = aanbod.geadresseerden.filter(({ waaromNiet }) => waaromNiet === undefined);
  return {
    datum: vandaag,
    ...(mogelijk.length === 1 && { aan: mogelijk[0]!.sleutel }),
    ...(aanbod.bedrag !== undefined && { bedrag: alsEuro(aanbod.bedrag) }),
    ...(aanbod.maximum !== undefined && { maximum: alsEuro(aanbod.maximum) }),
  };
}

const alsEuro = (cent: number): string => (cent / 100).toString().replace('.', ',');

/** The form as the body of the request. What is no amount is sent as it was typed: the server says so. */
export function alsBriefbody(aanbod: Briefaanbod, waarden: Briefwaarden): Briefbody {
  const van = (veld: string): string => (waarden[veld] ?? '').trim();
  const gevuld = (velden: readonly string[]) =>
    Object.fromEntries(velden.flatMap((veld) => (van(veld) === '' ? [] : [[veld, van(veld)]])));
  const teksten = Object.fromEntries(
    aanbod.onderdelen.flatMap(({ nummer, eigen }) =>
      eigen && van(`teksten.${nummer}`) !== '' ? [[nummer, van(`teksten.${nummer}`)]] : [],
    ),
  );
  const wijze = van('bezorging.wijze');
  const verzondenOp = van('bezorging.verzondenOp');
  const velden = aanbod.velden.filter((veld) => veld !== 'gedrag' && veld !== 'bedrag' && veld !== 'maximum');
  return {
    brief: aanbod.id,
    aan: van('aan'),
    ...gevuld(['datum', ...velden]),
    ...(aanbod.velden.includes('gedrag') && { gedrag: regels(van('gedrag')) }),
    ...bedragen(aanbod, van),
    ...((wijze || verzondenOp) && {
      bezorging: { ...(wijze && { wijze }), ...(verzondenOp && { verzondenOp }) },
    }),
    ...(Object.keys(teksten).length > 0 && { teksten }),
  };
}

const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

function bedragen(aanbod: Briefaanbod, van: (veld: string) => string): Briefbody {
  const velden = (['bedrag', 'maximum'] as const).filter((veld) => aanbod.velden.includes(veld));
  return Object.fromEntries(
    velden.flatMap((veld) => (van(veld) === '' ? [] : [[veld, eurocentUit(van(veld)) ?? van(veld)]])),
  );
}
