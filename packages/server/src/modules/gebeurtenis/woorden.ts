import type { Vondst } from '@luwte/core/privacy';
import { Probleem } from '../../platform/http/problem.ts';
import type { RouteContext } from '../../platform/http/route.ts';

type Ruw = Readonly<Record<string, unknown>>;
type Vraag = Pick<RouteContext<undefined, undefined, undefined>, 'deps' | 'logToelichting'>;

/** Fields in which people write sentences of their own. */
const ZINNEN = [
  'toelichting',
  'uitkomst',
  'motivering',
  'context',
  'situatie',
  'omschrijving',
  'inhoud',
] as const;
/** Where these go, the kind or the question of the policy says, and that is seldom the ordinary part. */
const ELDERS: ReadonlySet<unknown> = new Set(['zorgadvies', 'oordeel']);

/**
 * The event without the confirmation that came with it. What goes into the ordinary part is read by many: words that may
 * tell of special data ask whoever wrote them to put it elsewhere, or to say that it is ordinary. That is kept.
 * @throws Probleem 400 that names the words and where they stand
 */
export function eisWoordenGezien(
  c: Vraag,
  { woordenGezien, ...gebeurtenis }: Record<string, unknown>,
): Record<string, unknown> {
  if ((gebeurtenis.compartiment ?? 'gewoon') !== 'gewoon' || ELDERS.has(gebeurtenis.soort))
    return gebeurtenis;
  const perVeld = ZINNEN.map((veld) => ({ veld, vondsten: zoek(c, gebeurtenis, veld) })).filter(
    ({ vondsten }) => vondsten.length > 0,
  );
  if (perVeld.length === 0) return gebeurtenis;
  if (woordenGezien === true) {
    const groepen = new Set(perVeld.flatMap(({ vondsten }) => vondsten.map(({ groep }) => groep)));
    c.logToelichting(`bevestigd dat dit gewone gegevens zijn: ${[...groepen].join(', ')}`);
    return gebeurtenis;
  }
  throw new Probleem(400, 'gevoelige-woorden', 'Er is niets opgeslagen. Kies eerst waar dit hoort.', [
    ...perVeld.map(({ veld, vondsten }) => ({ pad: `/${veld}`, reden: zin(vondsten) })),
    {
      pad: '/woordenGezien',
      reden: 'Zet het bij de gevoelige gegevens, haal het weg, of bevestig dat het gewone gegevens zijn.',
    },
  ]);
}

const zoek = (c: Vraag, gebeurtenis: Ruw, veld: string): readonly Vondst[] => {
  const tekst = gebeurtenis[veld];
  return typeof tekst === 'string' ? c.deps.beleid.scan(tekst) : [];
};

const zin = (vondsten: readonly Vondst[]): string => {
  const over = [...new Set(vondsten.map(({ naam }) => naam))].join(' en ');
  const woorden = vondsten.map(({ woord }) => `“${woord}”`).join(', ');
  return `Dit lijkt te gaan over ${over}: ${woorden}.`;
};
