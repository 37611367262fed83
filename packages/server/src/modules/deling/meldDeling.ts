import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { schrijfVeiligheid } from '../../platform/veiligheidslog/index.ts';
import { plaatsLos } from '../bericht/plaatsBericht.ts';
import { loadContactadressen } from '../organisatie/contactadressen.ts';

export type MeldDeps = Pick<Deps, 'klok' | 'nieuweId'>;
/** What happened to a share, as the security log says it. */
export type Delingfeit =
  | 'deling:gegeven'
  | 'deling:beeindigd'
  | 'deling:vervangen'
  | 'inbreng:gegeven'
  | 'inbreng:geweigerd'
  | 'inbreng:beeindigd';

type Melding = {
  readonly gemeenteId: string;
  readonly dossierId: string;
  readonly id: string;
  /** Why it ended, or what else has to be told apart. */
  readonly reden?: string | undefined;
  /** Left out: the system, because a day, a place, a convenant or a colour was over. */
  readonly medewerkerId?: string | undefined;
  readonly organisatieId?: string | undefined;
};

/** Writes what happened to a share in the security log. Beside the line of the request, because no request ends most of them. */
export async function logDeling(deps: MeldDeps, tx: Tx, feit: Delingfeit, m: Melding): Promise<void> {
  await schrijfVeiligheid(tx, {
    id: deps.nieuweId(),
    op: deps.klok.nu(),
    handeling: feit,
    uitkomst: 'toegestaan',
    reden: m.reden,
    gemeenteId: m.gemeenteId,
    organisatieId: m.organisatieId,
    medewerkerId: m.medewerkerId,
    dossierId: m.dossierId,
    voorwerpSoort: feit.split(':')[0],
    voorwerpId: m.id,
  });
}

const TEKST = {
  gedeeld: { onderwerp: 'Er is iets met u gedeeld', wat: 'is iets met uw organisatie gedeeld' },
  gestopt: {
    onderwerp: 'Iets wordt niet meer met u gedeeld',
    wat: 'wordt iets niet meer met uw organisatie gedeeld',
  },
  verbeterd: {
    onderwerp: 'Iets wat met u is gedeeld, is verbeterd',
    wat: 'is iets verbeterd dat met uw organisatie is gedeeld',
  },
} as const;

/**
 * Tells the fixed contacts of an organisation that there is something to read, and nothing of what: no name, no kind, no
 * purpose. Who has no contact with an address finds it when it opens Luwte.
 */
export async function berichtOntvanger(
  deps: MeldDeps,
  tx: Tx,
  wat: keyof typeof TEKST,
  {
    gemeenteId,
    kenmerk,
    organisatieId,
  }: { readonly gemeenteId: string; readonly kenmerk: string; readonly organisatieId: string },
): Promise<void> {
  const { onderwerp, wat: zin } = TEKST[wat];
  for (const aan of await loadContactadressen(tx, gemeenteId, organisatieId, deps.klok.vandaag())) {
    await plaatsLos(tx, deps, {
      gemeenteId,
      soort: `deling-${wat}`,
      aan,
      onderwerp: `${onderwerp}, ${kenmerk}`,
      tekst: [
        `In dossier ${kenmerk} ${zin}.`,
        '',
        'Log in bij Luwte en kijk bij "Met u gedeeld". In dit bericht staat met opzet geen inhoud.',
      ].join('\n'),
    });
  }
}

/** A share that somebody ended: in the log, and told to who had it. */
export async function meldIntrekking(
  c: {
    readonly deps: MeldDeps;
    readonly wie: { readonly medewerkerId: string; readonly organisatieId: string };
  },
  tx: Tx,
  kern: { readonly gemeenteId: string; readonly id: string; readonly kenmerk: string },
  deling: { readonly id: string; readonly kanaal: string; readonly organisatieId: string },
): Promise<void> {
  const { gemeenteId, id: dossierId, kenmerk } = kern;
  const { medewerkerId, organisatieId } = c.wie;
  await logDeling(c.deps, tx, 'deling:beeindigd', {
    gemeenteId,
    dossierId,
    id: deling.id,
    reden: 'ingetrokken',
    medewerkerId,
    organisatieId,
  });
  if (deling.kanaal !== 'portaal') return;
  await berichtOntvanger(c.deps, tx, 'gestopt', { gemeenteId, kenmerk, organisatieId: deling.organisatieId });
}
