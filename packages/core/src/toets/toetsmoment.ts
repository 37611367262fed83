import type { Kroniek, Maatregel } from '../dossier/index.ts';
import type { Datum } from '../shared/index.ts';
import { type Besluitstand, besluitDag } from './besluitstand.ts';
import { type Bewijslast, maakBewijsteller } from './bewijs/bewijslast.ts';
import { type Middelen, maakMiddelenteller } from './bewijs/middelen.ts';
import { maakNacht, type Normen } from './normen.ts';
import type { Oordelen } from './oordelen.ts';

/** How far along the formal track a moment is: the later, the more has to be in order. */
export type Stadium = 'waarschuwing' | 'voornemen' | 'besluit';

/**
 * A moment at which the file has to carry a step: a decision that was taken, or the next formal step of a
 * running dossier. Holds what there was before it, not after.
 */
export type Toetsmoment = {
  readonly stadium: Stadium;
  readonly genomen: boolean;
  /** Kroniek id of the decision, or of the voornemen that announces it. */
  readonly bij: string | undefined;
  readonly dag: Datum;
  readonly plaats: number;
  readonly maatregel: Maatregel | undefined;
  readonly stand: Besluitstand | undefined;
  readonly bewijs: Bewijslast;
  readonly middelen: Middelen;
};

/** One pass over the kroniek: a copy of the counters at every decision and at the end. */
export function bouwToetsmomenten(
  kroniek: Kroniek,
  besluiten: ReadonlyMap<string, Besluitstand>,
  oordelen: Oordelen,
  normen: Normen,
): Toetsmoment[] {
  const bewijs = maakBewijsteller(kroniek, maakNacht(normen), normen.zelfdeVoorvalUren);
  const middelen = maakMiddelenteller();
  const momenten: Toetsmoment[] = [];
  const { gebeurtenissen } = kroniek;
  for (let plaats = 0; plaats < gebeurtenissen.length; plaats++) {
    const g = gebeurtenissen[plaats]!;
    if (g.soort === 'besluit') {
      const stand = besluiten.get(g.besluitId);
      if (stand?.besluit === g) {
        momenten.push({
          stadium: 'besluit',
          genomen: true,
          bij: g.id,
          dag: besluitDag(stand),
          plaats,
          maatregel: g.maatregel,
          stand,
          bewijs: bewijs.stand(),
          middelen: middelen.stand(),
        });
      }
    }
    bewijs.neem(g);
    middelen.neem(g);
  }
  const volgende = bepaalVolgende(kroniek, oordelen);
  if (volgende !== undefined) {
    momenten.push({
      stadium: volgende.stadium,
      genomen: false,
      bij: volgende.bij,
      dag: kroniek.peildatum,
      plaats: gebeurtenissen.length,
      maatregel: volgende.maatregel,
      stand: undefined,
      bewijs: bewijs.stand(),
      middelen: middelen.stand(),
    });
  }
  return momenten;
}

/**
 * The formal step a running dossier is heading for. None before somebody judged the nuisance serious and
 * repeated: a new dossier is not held against a decision nobody is thinking of.
 */
function bepaalVolgende(
  kroniek: Kroniek,
  oordelen: Oordelen,
): Pick<Toetsmoment, 'stadium' | 'bij' | 'maatregel'> | undefined {
  const einde = kroniek.gebeurtenissen.length;
  const plaats = (id: string | undefined): number => (id === undefined ? -1 : kroniek.plaats(id));
  const heropening = plaats(kroniek.van('heropening').at(-1)?.id);
  const afsluiting = plaats(kroniek.van('afsluiting').at(-1)?.id);
  if (afsluiting > heropening || oordelen('overlastGestopt', einde)?.waarde === true) return undefined;

  const besluit = plaats(kroniek.van('besluit').at(-1)?.id);
  const beslissing = kroniek.van('beslissing-voornemen').at(-1);
  const voornemen = kroniek.van('voornemen').at(-1);
  const grens = Math.max(besluit, afsluiting);
  if (voornemen !== undefined && plaats(voornemen.id) > grens) {
    const afgezien = beslissing?.uitkomst === 'niet-opleggen' || beslissing?.uitkomst === 'waarschuwing';
    if (afgezien && plaats(beslissing?.id) > plaats(voornemen.id)) return undefined;
    return { stadium: 'besluit', bij: voornemen.id, maatregel: voornemen.maatregel };
  }
  if (besluit > afsluiting) return undefined;
  const waarschuwing = kroniek.van('waarschuwing').at(-1);
  if (plaats(waarschuwing?.id) > grens) {
    return { stadium: 'voornemen', bij: undefined, maatregel: undefined };
  }
  const zwaar =
    oordelen('ernstigeHinder', einde)?.waarde === true &&
    oordelen('herhaaldelijkeHinder', einde)?.waarde === true;
  return zwaar ? { stadium: 'waarschuwing', bij: undefined, maatregel: undefined } : undefined;
}
