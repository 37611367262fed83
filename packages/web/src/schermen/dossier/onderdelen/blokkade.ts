import type { DossierToets } from '@luwte/core/contract';

type Stap = Pick<DossierToets['toets']['stappen'][number], 'status' | 'criteria' | 'wie'>;
type Aard = Stap['criteria'][number]['aard'];

/** What nobody can set aside goes before what can: it has to be repaired in any case. */
const HARD: readonly Aard[] = ['wet', 'bevoegdheid', 'privacy'];
const VAN: Readonly<Record<Aard, string>> = {
  wet: 'Dit is wet: daar kan niemand van afwijken.',
  bevoegdheid: 'Dit gaat over wie bevoegd is: daar kan niemand van afwijken.',
  privacy: 'Dit is een privacyregel: daar kan niemand van afwijken.',
  beleid: '',
};

/**
 * Why a step is blocked, in one or two short sentences: the first condition that is not met, where it stands, and
 * who may set it aside. Undefined for a step that is not blocked.
 */
export function waaromGeblokkeerd({ status, criteria, wie }: Stap): string | undefined {
  if (status !== 'geblokkeerd') return undefined;
  const open = criteria.filter((criterium) => criterium.voldaan !== true);
  const eerste = open.find((criterium) => HARD.includes(criterium.aard)) ?? open[0];
  if (eerste === undefined) return undefined;
  const hoe = eerste.voldaan === 'onbekend' ? 'Nog niet bekend is' : 'Nog niet voldaan is';
  const bron = eerste.bron === '' ? '' : ` (${eerste.bron})`;
  const afwijken =
    eerste.aard === 'beleid'
      ? `Dit is eigen beleid: afwijken mag met een motivering, door wie deze stap neemt: ${wie}.`
      : VAN[eerste.aard];
  return `${hoe}: ${eerste.tekst.replace(/\.$/, '')}${bron}. ${afwijken}`;
}
