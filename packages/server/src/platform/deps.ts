import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Scan } from '@luwte/core/privacy';
import type { Wet } from '@luwte/core/toets';
import type { Instellingen } from '../config.ts';
import type { Scenariobestand } from './beleid/index.ts';
import type { Database } from './db/types.ts';
import type { HoofdSleutel } from './keten/index.ts';
import type { AdresRegister } from './poorten/adresRegister.ts';
import type { Bestanden } from './poorten/bestanden.ts';
import type { NieuweId } from './poorten/ids.ts';
import type { Klok } from './poorten/klok.ts';
import type { Mail } from './poorten/mail.ts';
import type { Oidc } from './poorten/oidc.ts';
import type { Pdf } from './poorten/pdf.ts';
import type { Sleutelkast } from './sleutels/index.ts';
import type { Toezichtstandaard } from './toezicht/index.ts';
import type { Verwerkingsregister } from './verwerkingen/index.ts';

/** The policies of the running product, loaded and compiled at start. */
export type Beleidskast = {
  /** All versions, of every municipality. */
  readonly alle: readonly GecompileerdBeleid[];
  /** Looks for words that may tell of special data. */
  readonly scan: Scan;
  /** The printed YAML of a version, for `beleid_versie`. */
  bron(beleid: GecompileerdBeleid): string;
  /** The scenarios that lie beside a policy. Left out where nobody plays them. */
  scenarios?(id: string, spoor: string): Promise<readonly Scenariobestand[]>;
};

/** What use cases need from the outside, built once in main.ts. */
export type Deps = {
  /** Its transactions encrypt and decrypt with the keys of `sleutelkast`. */
  readonly db: Database;
  readonly sleutelkast: Sleutelkast;
  readonly klok: Klok;
  readonly nieuweId: NieuweId;
  readonly bestanden: Bestanden;
  readonly adressen: AdresRegister;
  readonly pdf: Pdf;
  readonly oidc: Oidc;
  /** Left out when no mail server is set: messages then wait, visibly. */
  readonly mail?: Mail;
  readonly beleid: Beleidskast;
  readonly wet: Wet;
  readonly hoofdSleutel: HoofdSleutel;
  /** Every road names an activity of this. */
  readonly verwerkingen: Verwerkingsregister;
  /** The numbers of the watch over the logs, until a municipality sets its own. */
  readonly toezicht: Toezichtstandaard;
  readonly instellingen: Instellingen;
  /** Only in demo mode. */
  readonly demo?: Demo;
};

/** The accounts that the login page of the demo shows, and their one password. */
export type Demo = {
  readonly wachtwoord: string;
  readonly accounts: readonly {
    readonly gebruikersnaam: string;
    readonly naam: string;
    readonly rol: string;
    readonly gemeente: string;
  }[];
};
