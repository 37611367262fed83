import { loadGemeenteOrganisatie } from './gemeenteOrganisatie.store.ts';

/** The municipality itself as an organisation, with its name and house style. As `systeem`. */
export const laadGemeente = loadGemeenteOrganisatie;
