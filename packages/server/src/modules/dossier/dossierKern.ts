import type { Compartiment, Spoor } from '@luwte/core/dossier';
import type { Gesloten } from '@luwte/core/toegang';

/** What every use case needs to know of a dossier; a partner may read all of it. */
export type DossierKern = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly kenmerk: string;
  readonly spoor: Spoor;
  readonly titel: string | null;
  readonly beleidId: string;
  readonly beleidVersie: string;
  /** Filled-in text it stands under; absent: the shipped version. */
  readonly beleidVingerafdruk?: string | undefined;
  readonly status: 'open' | 'gesloten';
  /** It is closed: did who asks say why it has to be opened? */
  readonly gesloten?: Gesloten;
  readonly versie: number;
  readonly volgnummer: number;
  readonly betrokkenOrganisaties: readonly string[];
  /** Emergency access of who asks, while it runs. */
  readonly noodtoegang?: {
    readonly id: string;
    readonly tot: Date;
    readonly compartimenten: readonly Compartiment[];
  };
  /** Roles of whoever asks in this dossier, today. */
  readonly dossierrollen: readonly string[];
};
