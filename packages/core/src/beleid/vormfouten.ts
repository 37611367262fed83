import type { z } from 'zod';
import { GEBEURTENIS_SOORTEN } from '../dossier/index.ts';
import { type BeleidFout, padVan, suggestie } from './fout.ts';
import { SOORTEN_VOORWAARDE, schemaVan, UITLEG_VELDEN, zVeldeisen } from './voorwaarde.schema.ts';

type Pad = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Keys under which a condition stands; in a list of them the key is one step higher. */
const PLAATS_VAN_VOORWAARDE = new Set([
  'alle',
  'een',
  'niet',
  'criteria',
  'afgeleid',
  'bereikt',
  'gedaan',
  'nietVanToepassing',
  'tenzij',
  'wanneer',
  'aanwezig',
]);

/** From what zod found to what a jurist can mend. `invoer` is the whole input, paths of issues start there. */
export function vertaalFouten(issues: readonly Issue[], invoer: unknown): BeleidFout[] {
  return issues.flatMap((issue) => vertaal(issue, issue.path, invoer));
}

function vertaal(issue: Issue, pad: Pad, invoer: unknown): BeleidFout[] {
  const waarde = waardeOp(invoer, pad);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((sleutel) => ({
      pad: padVan([...pad, sleutel]),
      reden: `Het veld "${kort(sleutel)}" bestaat hier niet.`,
      herstel: 'Verbeter de naam of haal het veld weg.',
    }));
  }
  if (issue.code === 'invalid_union' && waarde !== undefined) {
    if (isVoorwaarde(pad)) return verklaarVoorwaarde(waarde, pad, invoer);
    if (isVeldtest(pad)) return verklaarVeldtest(waarde, pad, invoer);
    if (isDrempel(pad)) return [{ pad: padVan(pad), ...DREMPEL }];
    if (pad.at(-1) === 'soort') return verklaarSoort(waarde, pad);
  }
  if (issue.code === 'invalid_value' && pad.at(-1) === 'soort') return verklaarSoort(waarde, pad);
  return [{ pad: padVan(pad), ...uitleg(issue, waarde, pad) }];
}

/** Picks the branch by its key, so that the message is about that branch and not about "one of ten". */
function verklaarVoorwaarde(waarde: unknown, pad: Pad, invoer: unknown): BeleidFout[] {
  const hier = padVan(pad);
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) {
    return [
      {
        pad: hier,
        reden: 'Hier hoort een voorwaarde.',
        herstel: `Schrijf een van: ${SOORTEN_VOORWAARDE.join(', ')}.`,
      },
    ];
  }
  const sleutels = Object.keys(waarde);
  const soorten = SOORTEN_VOORWAARDE.filter((naam) => sleutels.includes(naam));
  const [soort, tweede] = soorten;
  if (soort === undefined) {
    const onbekend = sleutels.filter((naam) => !UITLEG_VELDEN.includes(naam));
    const hint =
      onbekend.map((naam) => suggestie(naam, SOORTEN_VOORWAARDE)).find((tekst) => tekst !== '') ?? '';
    return [
      {
        pad: hier,
        reden:
          onbekend.length > 0
            ? `"${kort(onbekend[0]!)}" is geen voorwaarde.${hint}`
            : 'Deze voorwaarde is leeg.',
        herstel: `Schrijf een van: ${SOORTEN_VOORWAARDE.join(', ')}.`,
      },
    ];
  }
  if (tweede !== undefined) {
    return [
      {
        pad: hier,
        reden: `Hier staan twee voorwaarden in één: "${soort}" en "${tweede}".`,
        herstel: 'Zet ze onder elkaar in "alle" of "een".',
      },
    ];
  }
  const gelezen = schemaVan(soort).safeParse(waarde);
  if (gelezen.success) return [];
  return gelezen.error.issues.flatMap((issue) => vertaal(issue, [...pad, ...issue.path], invoer));
}

function verklaarVeldtest(waarde: unknown, pad: Pad, invoer: unknown): BeleidFout[] {
  const gelezen = typeof waarde === 'object' && waarde !== null ? zVeldeisen.safeParse(waarde) : undefined;
  if (gelezen?.success === false) {
    return gelezen.error.issues.flatMap((issue) => vertaal(issue, [...pad, ...issue.path], invoer));
  }
  return [
    {
      pad: padVan(pad),
      reden: 'Hier hoort een waarde, of een toets op het veld.',
      herstel: `Schrijf de waarde, of een van: ${Object.keys(zVeldeisen.shape).join(', ')}.`,
    },
  ];
}

function verklaarSoort(waarde: unknown, pad: Pad): BeleidFout[] {
  const lijst = Array.isArray(waarde) ? waarde : [waarde];
  const herstel = 'Gebruik een soort uit het dossierformaat.';
  return lijst.flatMap((naam: unknown, i) => {
    if ((GEBEURTENIS_SOORTEN as readonly unknown[]).includes(naam)) return [];
    const hint = typeof naam === 'string' ? suggestie(naam, GEBEURTENIS_SOORTEN) : '';
    const genoemd = typeof naam === 'string' ? ` "${kort(naam)}"` : '';
    const plek = Array.isArray(waarde) ? [...pad, i] : pad;
    return [{ pad: padVan(plek), reden: `De soort gebeurtenis${genoemd} bestaat niet.${hint}`, herstel }];
  });
}

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'ja (true) of nee (false)',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
};

/** What a limit is counted in. */
const EENHEID: Readonly<Record<string, string>> = { string: ' tekens', array: ' onderdelen' };

function uitleg(issue: Issue, waarde: unknown, pad: Pad): { reden: string; herstel: string } {
  const naam = String(pad.at(-1) ?? 'het bestand');
  if (pad.length === 0) {
    return {
      reden: waarde === null || waarde === undefined ? 'Het bestand is leeg.' : 'Dit is geen beleid.',
      herstel: 'Begin met de velden "schema", "id", "spoor" en "naam".',
    };
  }
  if (waarde === undefined) {
    if (naam === 'bron') {
      return { reden: 'De bron ontbreekt.', herstel: 'Noem een sleutel uit "bronnen".' };
    }
    return { reden: `"${kort(naam)}" ontbreekt.`, herstel: `Vul "${kort(naam)}" in.` };
  }
  switch (issue.code) {
    case 'invalid_type':
      return {
        reden: `Hier hoort ${SOORTEN[issue.expected] ?? 'een andere soort waarde'}.`,
        herstel: 'Verbeter de waarde.',
      };
    case 'invalid_value': {
      const keuzes = issue.values.map(String);
      const hint = typeof waarde === 'string' ? suggestie(waarde, keuzes) : '';
      return { reden: `Deze waarde bestaat hier niet.${hint}`, herstel: `Kies uit: ${keuzes.join(', ')}.` };
    }
    case 'too_small':
      if (issue.origin === 'array') {
        return { reden: 'Deze lijst is leeg.', herstel: 'Vul de lijst of haal het veld weg.' };
      }
      if (issue.origin === 'string') return { reden: 'Dit veld is leeg.', herstel: 'Vul het veld in.' };
      return {
        reden: 'Deze waarde is te klein.',
        herstel: `Gebruik ${issue.inclusive === false ? 'meer dan' : 'minstens'} ${issue.minimum}.`,
      };
    case 'too_big':
      return {
        reden: 'Deze waarde is te groot of te lang.',
        herstel: `Gebruik hoogstens ${issue.maximum}${EENHEID[issue.origin] ?? ''}.`,
      };
    case 'custom':
    case 'invalid_format':
      return { reden: zin(issue.message), herstel: 'Verbeter de waarde.' };
    default:
      return { reden: 'Deze waarde past hier niet.', herstel: 'Verbeter de waarde of haal die weg.' };
  }
}

/** A field of an event may be called as a place of conditions; there it is a test. */
function isVoorwaarde(pad: Pad): boolean {
  const sleutel = typeof pad.at(-1) === 'number' ? pad.at(-2) : pad.at(-1);
  return PLAATS_VAN_VOORWAARDE.has(String(sleutel)) && !isVeldtest(pad);
}

const isVeldtest = (pad: Pad): boolean => pad.at(-2) === 'waar' || pad.at(-2) === 'heeft';

const DREMPEL = {
  reden: 'Hier hoort een heel getal vanaf 0, of de naam van een grens.',
  herstel: 'Schrijf bijvoorbeeld 3, of { grens: overtredingen } met een id uit "grenzen".',
};
const isDrempel = (pad: Pad): boolean => pad.at(-1) === 'minstens' || pad.at(-1) === 'hoogstens';

const zin = (tekst: string): string =>
  `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}${tekst.endsWith('.') ? '' : '.'}`;

const kort = (tekst: string): string => (tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst);

/** What stands at this path; undefined where the path ends before. */
const waardeOp = (invoer: unknown, pad: Pad): unknown =>
  pad.reduce<unknown>((nu, deel) => (Object(nu) as Record<PropertyKey, unknown>)[deel], invoer);
