import type { BeleidDetail } from '@luwte/core/contract';
import { hoofdletter } from '../../teksten/nl.ts';
import { Ingevuld } from './activeren/Ingevuld.tsx';
import {
  Bewaring,
  Draaiboek,
  Evaluatie,
  Gebreken,
  Gereedheid,
  Randvoorwaarden,
  Weegfactoren,
} from './Beheer.tsx';
import { type Beleid, treden } from './beleid.ts';
import {
  Afgeleid,
  Bedragen,
  Bronnen,
  Leeg,
  OpenVragen,
  Regie,
  Termijntabel,
  Vragen,
  Woorden,
} from './Hoofdstukken.tsx';
import { Ladder } from './Ladder.tsx';
import { teBevestigen } from './open.ts';
import { Afbakening, Categorieen, Definities, Grenzen, Instrumenten } from './Reikwijdte.tsx';
import { Deelmatrix, Informatieschemas, Overlegvormen } from './Samenwerking.tsx';
import { Stappen } from './Stappen.tsx';
import { Brieven, Dossierlijst } from './Stukken.tsx';

export type Hoofdstuk = {
  readonly id: string;
  readonly naam: string;
  readonly inhoud: React.ComponentType<{ beleid: Beleid; detail: BeleidDetail }>;
  readonly heeft: boolean;
};

/**
 * The chapters in the order in which they are read; what this policy does not have is left out. What is still open
 * goes first: whoever activates a version starts there. The ladder carries the town's own word.
 */
export function hoofdstukken(detail: BeleidDetail): readonly Hoofdstuk[] {
  const { beleid: b } = detail;
  const vol = (lijst: object): boolean => Object.keys(lijst).length > 0;
  const alle: readonly Hoofdstuk[] = [
    { id: 'leeg', naam: 'Nog in te vullen', inhoud: Leeg, heeft: vol(detail.legeWaarden) },
    { id: 'ingevuld', naam: 'Ingevuld door de gemeente', inhoud: Ingevuld, heeft: vol(detail.waarden) },
    {
      id: 'open',
      naam: 'Open vragen voor de jurist',
      inhoud: OpenVragen,
      heeft: vol(b.openVragen) || teBevestigen(b).length > 0,
    },
    {
      id: 'ladder',
      naam: hoofdletter(b.woorden.ladder ?? 'ladder'),
      inhoud: Ladder,
      heeft: treden(b).length > 0,
    },
    { id: 'definities', naam: 'Begrippen', inhoud: Definities, heeft: vol(b.definities) },
    { id: 'categorieen', naam: 'Soorten overlast', inhoud: Categorieen, heeft: vol(b.categorieen) },
    { id: 'afbakening', naam: 'Afbakening met andere wegen', inhoud: Afbakening, heeft: vol(b.afbakening) },
    { id: 'stappen', naam: 'Fasen en stappen', inhoud: Stappen, heeft: vol(b.fasen) },
    { id: 'regie', naam: 'Regie', inhoud: Regie, heeft: vol(b.regie) },
    { id: 'instrumenten', naam: 'Middelen', inhoud: Instrumenten, heeft: vol(b.instrumenten) },
    { id: 'termijnen', naam: 'Termijnen', inhoud: Termijntabel, heeft: vol(b.termijnen) },
    {
      id: 'bedragen',
      naam: 'Bedragen en normen',
      inhoud: Bedragen,
      heeft: vol(b.bedragen) || vol(b.normen),
    },
    { id: 'grenzen', naam: 'Grenzen in aantallen', inhoud: Grenzen, heeft: vol(b.grenzen) },
    { id: 'brieven', naam: 'Brieven', inhoud: Brieven, heeft: vol(b.brieven) },
    {
      id: 'dossierlijst',
      naam: 'Wat er in het dossier hoort',
      inhoud: Dossierlijst,
      heeft: vol(b.dossierlijst),
    },
    { id: 'overleg', naam: 'Overleggen', inhoud: Overlegvormen, heeft: vol(b.overlegvormen) },
    { id: 'delen', naam: 'Wie mag wat met wie delen', inhoud: Deelmatrix, heeft: vol(b.deelmatrix) },
    {
      id: 'informatieschemas',
      naam: 'Informatieschema per kleur',
      inhoud: Informatieschemas,
      heeft: vol(b.informatieschemas),
    },
    { id: 'weging', naam: 'Wegen', inhoud: Weegfactoren, heeft: vol(b.weegfactoren) },
    { id: 'gereedheid', naam: 'Vooraf nagaan', inhoud: Gereedheid, heeft: vol(b.gereedheid) },
    { id: 'draaiboek', naam: 'Draaiboek bij een huisverbod', inhoud: Draaiboek, heeft: vol(b.draaiboek) },
    {
      id: 'randvoorwaarden',
      naam: 'Wat de gemeente op orde heeft',
      inhoud: Randvoorwaarden,
      heeft: vol(b.randvoorwaarden),
    },
    {
      id: 'vragen',
      naam: 'Vragen aan mensen',
      inhoud: Vragen,
      heeft: Object.values(b.feiten).some((f) => f.vraag !== undefined),
    },
    {
      id: 'afgeleid',
      naam: 'Wat Luwte zelf nagaat',
      inhoud: Afgeleid,
      heeft: Object.values(b.feiten).some((f) => f.afgeleid !== undefined),
    },
    { id: 'gebreken', naam: 'Gebreken die hier anders wegen', inhoud: Gebreken, heeft: vol(b.gebreken) },
    { id: 'bewaring', naam: 'Bewaren en vernietigen', inhoud: Bewaring, heeft: vol(b.bewaring) },
    { id: 'evaluatie', naam: 'Evaluatie', inhoud: Evaluatie, heeft: vol(b.evaluatie) },
    { id: 'woorden', naam: 'Woorden van de gemeente', inhoud: Woorden, heeft: vol(b.woorden) },
    { id: 'bronnen', naam: 'Bronnen', inhoud: Bronnen, heeft: vol(b.bronnen) },
  ];
  return alle.filter(({ heeft }) => heeft);
}
