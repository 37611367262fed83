import { datumInWoorden } from '../../shared/index.ts';
import type { Beleid } from '../beleid.schema.ts';

type Woorden = Readonly<Record<string, string>>;

/** Values of the format that people read as something else, by the field they stand in. */
const WAARDEN: Readonly<Record<string, Woorden>> = {
  gevolg: {
    'andere-weg': 'een andere weg',
    'buiten-reikwijdte': 'buiten de reikwijdte',
    eerst: 'een andere weg gaat voor',
    samenloop: 'er loopt iets naast',
  },
  telling: {
    'dag-erna': 'de dag erna',
    'dag-zelf': 'de dag zelf',
    terug: 'terugtellen vanaf de dag zelf',
  },
  atw: {
    ja: 'ja, volgens de Algemene termijnenwet',
    nee: 'nee',
    beleid: 'volgens het beleid',
    eu: 'volgens de Europese verordening over termijnen',
  },
  start: {
    op: 'de dag zelf',
    'bezorging.verzondenOp': 'de verzending',
    'bezorging.ontvangenOp': 'de ontvangst',
    'huisverbod.van': 'het begin van het huisverbod',
    'huisverbod.tot': 'het einde van het huisverbod',
  },
  totVeld: {
    termijnTot: 'de termijn in de waarschuwing',
    zienswijzeTot: 'de laatste dag voor de zienswijze',
    begunstigingTot: 'het einde van de begunstigingstermijn',
    looptijdTot: 'het einde van de looptijd',
  },
  spoor: { woonoverlast: 'woonoverlast', 'openbare-ruimte': 'openbare ruimte' },
  type: { 'ja-nee': 'ja of nee' },
};
/** Fields that hold the id of a phase or a step: people know those by name. */
const LIJST_VAN: Readonly<Record<string, 'fasen' | 'stappen'>> = { fase: 'fasen', stap: 'stappen' };
/** A word of the format with hyphens, `aangewezen-weg`; never a name, which has a capital or a space. */
const KOPPELWOORD = /^[a-z]+(?:-[a-z]+)+$/;

/** A word of the format as it stands in a sentence, without quotes; undefined for text that somebody wrote. */
export function woordVoor(tekst: string, veld: string, beleid: Beleid): string | undefined {
  const dag = datumInWoorden(tekst);
  if (dag !== undefined) return dag;
  const woord = uit(uit(WAARDEN, veld), tekst);
  if (woord !== undefined) return woord;
  const lijst = uit(LIJST_VAN, veld);
  const deel = lijst && beleid[lijst].find(({ id }) => id === tekst);
  if (deel !== undefined) return `"${deel.naam}"`;
  return KOPPELWOORD.test(tekst) ? `"${zonderStreepjes(tekst)}"` : undefined;
}

/** What stands under this key; a key may be any word that somebody wrote. */
const uit = <T>(groep: Readonly<Record<string, T>> | undefined, sleutel: string): T | undefined =>
  groep !== undefined && Object.hasOwn(groep, sleutel) ? groep[sleutel] : undefined;

/** `minstens 1 keer beslissing-voornemen` without hyphens. What stands between quotes is a name and stays. */
export const alsZin = (voorwaarde: string): string =>
  voorwaarde
    .split('"')
    .map((deel, i) => (i % 2 === 1 ? deel : deel.replace(/\b[a-z]+(?:-[a-z]+)+\b/g, zonderStreepjes)))
    .join('"');

const zonderStreepjes = (woord: string): string => woord.replaceAll('-', ' ');
