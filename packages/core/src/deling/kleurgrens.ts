import type { Informatieschema, Partijveld } from '../beleid/index.ts';
import type { Compartiment } from '../dossier/index.ts';
import { bronTekst } from '../shared/index.ts';
import type { Deelreden } from './deelreden.ts';

/** Somebody in the dossier who was given a colour, and what the schema of the present one leaves open. */
export type Kleurgrens = {
  /** Code of the person. */
  readonly wie: string;
  /** Left out: no colour holds today. */
  readonly schema?: Pick<Informatieschema, 'kleur' | 'regels'> | undefined;
  /** Printable source of the schema. */
  readonly bron?: string | undefined;
};

type Item = {
  readonly compartiment: Compartiment;
  readonly velden?: readonly Partijveld[];
};

/**
 * Why an item about somebody with a colour may not be in the hands of a partner: of the person no more fields than the
 * schema of that colour names, and of a compartment nothing unless that colour opens a question in it. Without a colour
 * that holds, nothing. Source: bijlage 2 of the process description of Dordrecht.
 */
export function waaromNietBijKleur(item: Item, { wie, schema, bron }: Kleurgrens): Deelreden[] {
  const reden = (tekst: string): Deelreden => ({
    soort: 'beleid',
    tekst,
    bron: bron ?? bronTekst({ regeling: 'AVG', artikel: '5 lid 1 onder c' }),
  });
  if (schema === undefined) {
    return [reden(`Van ${wie} geldt nu geen kleur. Dan wordt over deze persoon niets gedeeld.`)];
  }
  const { kleur, regels } = schema;
  const uit: Deelreden[] = [];
  const open = new Set(regels.flatMap(({ vorm, velden = [] }) => (vorm === 'niet' ? [] : velden)));
  const teVeel = (item.velden ?? []).filter((veld) => !open.has(veld));
  if (teVeel.length > 0) {
    uit.push(reden(`${wie} is ${kleur}. Bij die kleur hoort niet: ${teVeel.join(', ')}.`));
  }
  if (item.compartiment !== 'gewoon' && !regels.some((regel) => opent(regel, item.compartiment))) {
    uit.push(reden(`${wie} is ${kleur}. Bij die kleur wordt dit soort gegevens niet gedeeld.`));
  }
  return uit;
}

/** What the police tell is asked of the police, in whatever compartment the answer lies. */
const opent = (
  { vorm, compartiment = 'gewoon', soorten }: Informatieschema['regels'][number],
  welk: Compartiment,
): boolean =>
  vorm !== 'niet' && (compartiment === welk || (welk === 'politie' && soorten.includes('politie')));
