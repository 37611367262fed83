import type { Dossier } from '@luwte/core/dossier';
import type { WatAls } from '@luwte/core/watals';

/** Where reading stands, after a dossier; what of it is filled in is up to the source. Goes into the progress file. */
export type Plek = { readonly bytes?: number; readonly naam?: string; readonly gemeente?: string };

/** The policy a stored dossier stands under; a file only names it. */
export type Herkomst = {
  readonly beleidId: string;
  readonly beleidVersie: string;
  readonly beleidVingerafdruk?: string | undefined;
};

export type Gelezen = {
  readonly plek: Plek;
  /** Undefined: there was something, but it is no dossier. */
  readonly dossier: Dossier | undefined;
  readonly onder?: Herkomst | undefined;
};

/** Dossiers one after the other, always in the same order, never all in memory. */
export type Dossierbron = {
  readonly soort: WatAls['bron'];
  /** Changes when other dossiers would be read: then going on halfway makes no sense. */
  readonly vingerafdruk: string;
  /** From the beginning, or after a place where reading stood. */
  lees(na: Plek | undefined): AsyncIterable<Gelezen>;
  /** Which part was read, 0 to 1. */
  deel(plek: Plek, gelezen: number): number;
};
