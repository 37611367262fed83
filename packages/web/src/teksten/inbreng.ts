import type { Inbreng } from '@luwte/core/contract';

export const INBRENG = {
  titel: 'Door u gedeeld',
  uitleg: 'Alleen de gemeente leest dit, tot en met de dag die u kiest.',
  nieuw: 'Iets delen met de gemeente',
  niet: 'Ik mag iets niet delen',
  nietUitleg: 'Dat u iets niet mag delen, is ook een antwoord. Niemand hoeft daarop te wachten.',
  leeg: 'U heeft hier nog niets gedeeld.',
  klaar: 'De gemeente kan dit nu lezen.',
  nietKlaar: 'Vastgelegd. U houdt niemand op.',
  stoppen: 'Stoppen met delen',
  gestopt: 'De gemeente ziet dit niet meer.',
  politie: 'Wat u hier deelt, blijft bij de gemeente tot de gemeente het na het vooroverleg vrijgeeft.',
  bijGemeente: 'Ingebracht door partners',
  bijGemeenteLeeg: 'Partners brachten nu niets in.',
} as const;

export const INBRENG_EINDE: Readonly<Record<NonNullable<Inbreng['einde']>['soort'], string>> = {
  ingetrokken: 'gestopt',
  verlopen: 'de laatste dag is voorbij',
  'convenant-beeindigd': 'uw organisatie doet niet meer mee aan het convenant',
};

/** Where a partner puts what it tells; who reported is not among them. */
export const SOORT_GEGEVEN = {
  gewoon: 'Een gewoon gegeven',
  gezondheid: 'Over gezondheid of zorg',
  strafrechtelijk: 'Over strafbare feiten',
  inkomen: 'Over inkomen of schulden',
} as const;
