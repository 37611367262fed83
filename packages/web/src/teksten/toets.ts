// Words of the Dossiercheck for what a policy lists: other roads and letters.
import type { DossierToets } from '@luwte/core/contract';

type Weg = NonNullable<DossierToets['toets']['afbakening']>[number];

export const GEVOLG: Readonly<Record<Weg['gevolg'], string>> = {
  'andere-weg': 'Een andere weg geldt',
  'buiten-reikwijdte': 'Valt hier niet onder',
  eerst: 'Eerst een andere weg',
  samenloop: 'Loopt samen met een andere weg',
};

export const BEZORGING: Readonly<Record<string, string>> = {
  persoonlijk: 'persoonlijk overhandigen',
  aangetekend: 'aangetekend',
  post: 'gewone post',
  'e-mail': 'e-mail',
  digitaal: 'digitaal',
  voorgelezen: 'voorlezen',
};
