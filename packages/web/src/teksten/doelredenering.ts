// Words at the entry of data about health, crime and of the police.
import type { Compartiment } from '@luwte/core/dossier';

/** The parts of a dossier that somebody can choose; the identity of a reporter has a place of its own. */
export const DEEL: Readonly<Record<Exclude<Compartiment, 'melderidentiteit'>, string>> = {
  gewoon: 'Nee, gewone gegevens',
  gezondheid: 'Ja, over gezondheid of zorg',
  strafrechtelijk: 'Ja, over een strafbaar feit of verdenking',
  politie: 'Ja, gegevens van de politie',
  inkomen: 'Ja, over inkomen of schulden',
};

export const DOELREDENERING = {
  deel: 'Staan er gevoelige gegevens in?',
  deelUitleg: 'Gevoelige gegevens komen in een afgeschermd deel. Alleen wie dat mag, ziet ze.',
  kop: 'Waarom legt u dit vast?',
  uitleg: 'Dit blijft versleuteld bij het gegeven staan. De privacyfunctionaris ziet dat u het vastlegde.',
  waarom: 'Waarom is dit in deze zaak nodig?',
  grond: 'Op welke grond?',
  kies: 'Kies een grond',
  nietMinder: 'Waarom is minder niet genoeg?',
  bij: 'Waarom dit is vastgelegd',
  gezien: 'Klopt dit?',
  gezienJa: 'Dit zijn gewone gegevens, ik heb de woorden bekeken',
} as const;
