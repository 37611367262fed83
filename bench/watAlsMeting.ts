/**
 * The counting of `bench/wat-als.ts`, in a process of its own. Prints one JSON object.
 *
 * Does what `luwte beleid wat-als` does with a file: read line by line, check the form, replay under both policies,
 * count. Heap is measured after a full collection, at the first, the middle and the last dossier.
 *
 * Usage: node --expose-gc <bundle> <policy folder> <file> <number of dossiers> <case>
 */
import { type Beleid, compileerBeleid, type GecompileerdBeleid } from '../packages/core/src/beleid/index.ts';
import { datum } from '../packages/core/src/shared/index.ts';
import { beginUitkomst, maakVergelijking } from '../packages/core/src/watals/index.ts';
import { laadBeleid } from '../packages/server/src/platform/beleid/laadBeleid.ts';
import { openBestandbron } from '../packages/server/src/watals/bestandbron.ts';
import { speelNa } from '../packages/server/src/watals/speelNa.ts';

/** `klein`: a few numbers of Weert changed. `groot`: the national model, in which every step is another rule. */
export type Geval = 'klein' | 'groot';
export type Geheugen = { readonly heapMB: number; readonly rssMB: number };
export type Meting = {
  readonly geval: Geval;
  readonly dossiers: number;
  readonly anders: number;
  readonly beslissingen: number;
  readonly andereStappen: number;
  readonly processorSeconden: number;
  readonly seconden: number;
  readonly geheugen: Readonly<Record<'begin' | 'midden' | 'einde', Geheugen>>;
};

const [MAP = 'beleid', BESTAND = '', aantal, geval] = process.argv.slice(2);
const AANTAL = Number(aantal);

const geladen = await laadBeleid(MAP);
if (!geladen.ok) throw new Error('the policies of the product do not load');
const { beleiden, kalender } = geladen.value;
const oud = vind('weert');
const nieuw = geval === 'groot' ? vind('standaard') : pasAan(oud);
const bron = await openBestandbron(BESTAND);
if (!bron.ok) throw new Error('there is nothing to replay');

const geheugen: Partial<Record<'begin' | 'midden' | 'einde', Geheugen>> = {};
const begin = performance.now();
const processor = process.cpuUsage();
const klaar = await speelNa({
  bron: bron.value,
  nieuw,
  wet: { kalender },
  kiesOud: () => oud,
  uitkomst: beginUitkomst({ op: datum('2026-11-20'), nieuw, tegen: 'een', bron: 'bestand' }),
  volg: (gelezen) => {
    if (gelezen === 1) geheugen.begin = meet();
    else if (gelezen === Math.floor(AANTAL / 2)) geheugen.midden = meet();
    else if (gelezen === AANTAL) geheugen.einde = meet();
  },
});
const { user, system } = process.cpuUsage(processor);
if (klaar === undefined || klaar.dossiers.vergeleken !== AANTAL) throw new Error('not all were replayed');
const uitslag: Meting = {
  geval: geval as Geval,
  dossiers: AANTAL,
  anders: klaar.dossiers.anders,
  beslissingen: Object.entries(klaar.momenten).reduce(
    (som, [soort, keer]) => (soort === 'laatste-dag' ? som : som + keer),
    0,
  ),
  andereStappen: maakVergelijking(oud, nieuw).paren.length,
  processorSeconden: (user + system) / 1e6,
  seconden: (performance.now() - begin) / 1000,
  geheugen: geheugen as Meting['geheugen'],
};
console.log(JSON.stringify(uitslag));

function vind(id: string): GecompileerdBeleid {
  const gevonden = beleiden.find((b) => b.id === id && b.spoor === 'woonoverlast');
  if (gevonden === undefined) throw new Error(`there is no policy ${id}`);
  return gevonden;
}

/** Weert as it might be next year: one more verified incident, longer terms, other amounts. */
function pasAan({ beleid }: GecompileerdBeleid): GecompileerdBeleid {
  const anders = JSON.parse(JSON.stringify(beleid), (sleutel, waarde) =>
    sleutel === 'minstens' && waarde === 2 ? 3 : waarde,
  ) as Beleid;
  const { dwangsom } = anders.bedragen;
  if (dwangsom?.perOvertreding) dwangsom.perOvertreding.eurocent = 75_000 as never;
  if (dwangsom?.maximum) dwangsom.maximum.eurocent = 200_000 as never;
  const termijnen = anders.termijnen.map((t) => ({ ...t, ...(t.lengte && { lengte: t.lengte * 2 }) }));
  const gemaakt = compileerBeleid({ ...anders, termijnen, bouwtVoortOp: [] }, []);
  if (!gemaakt.ok) throw new Error('the changed policy does not compile');
  return gemaakt.value;
}

function meet(): Geheugen {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapMB: Math.round(heapUsed / 1e5) / 10, rssMB: Math.round(rss / 1e5) / 10 };
}
