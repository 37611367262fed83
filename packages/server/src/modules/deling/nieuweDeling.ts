import type { Kanaal } from '@luwte/core/beleid';
import type { Afschrift } from '@luwte/core/contract';
import type { Deelsoort, Grond, Partijveld } from '@luwte/core/deling';
import type { Compartiment } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';

export type NieuweDeling = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly itemSoort: Deelsoort;
  /** Of a fact its name in the policy. */
  readonly itemId: string;
  readonly compartiment: Compartiment;
  readonly vrijgaveId: string | undefined;
  readonly velden: readonly Partijveld[];
  /** People it is about, so that each of them can be told. */
  readonly partijen: readonly string[];
  readonly aanOrganisatieId: string;
  readonly aanMedewerkerId: string | undefined;
  readonly grond: Grond['soort'];
  readonly convenantId: string | undefined;
  readonly grondTekst: string;
  readonly regels: readonly string[];
  readonly doel: string;
  readonly noodzaak: string;
  readonly opmerking: string | undefined;
  readonly kanaal: Kanaal;
  readonly van: Datum;
  readonly tot: Datum;
  readonly afschrift: Afschrift;
  /** The share whose place it takes. */
  readonly vervangt?: string | undefined;
  readonly vervallen?: boolean | undefined;
  readonly door: string;
  readonly op: Date;
};

export type NieuweVrijgave = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly itemSoort: 'gebeurtenis' | 'document';
  readonly itemId: string;
  readonly artikel: '16' | '18' | '19' | '20';
  readonly referentie: string;
  readonly vooroverlegOp: Datum;
  readonly door: string;
  readonly op: Date;
};
