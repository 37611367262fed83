import type { ApiPersoon } from './api.ts';

type Regel = { readonly id: string; readonly kenmerk: string; readonly adres?: string };
export type Scherm = {
  readonly naam: string;
  readonly pad: string;
  /** What the heading of the screen says: proof that this screen is shown and no fault page. */
  readonly kop: string | RegExp;
};

/** Every screen with what it needs in its path, as a casusregisseur walks them. */
export async function alleSchermen(api: ApiPersoon): Promise<readonly Scherm[]> {
  const { items } = await api.haal<{ items: Regel[] }>('/dossiers?sorteer=termijn&aantal=1');
  const dossier = items[0]!;
  const partners = await metPartners(api);
  const beleid = await api.haal<{ items: { sleutel: string; naam: string }[] }>('/beleid');
  return [
    { naam: 'Vandaag', pad: '/', kop: 'Vandaag' },
    { naam: 'Dossiers', pad: '/dossiers', kop: 'Dossiers' },
    { naam: 'Dossiers, gezeefd', pad: '/dossiers?sorteer=termijn&gebrek=blokkerend', kop: 'Dossiers' },
    { naam: 'Dossiers, nog te wegen', pad: '/dossiers?lijst=nog+te+wegen', kop: 'Dossiers' },
    { naam: 'Meldingen', pad: '/meldingen', kop: 'Meldingen' },
    { naam: 'Nieuwe melding', pad: '/meldingen/nieuw', kop: 'Nieuwe melding' },
    { naam: 'Dossier', pad: `/dossiers/${dossier.id}`, kop: dossier.adres ?? dossier.kenmerk },
    {
      naam: 'Dossier met partners',
      pad: `/dossiers/${partners.id}`,
      kop: partners.adres ?? partners.kenmerk,
    },
    { naam: 'Stand van zaken', pad: `/dossiers/${dossier.id}/stand-van-zaken`, kop: 'Stand van zaken' },
    { naam: 'Weging', pad: `/dossiers/${dossier.id}/weging?maanden=12`, kop: 'Weging' },
    { naam: 'Draaiboek', pad: `/dossiers/${dossier.id}/draaiboek`, kop: 'Draaiboek huisverbod' },
    { naam: 'Randvoorwaarden', pad: '/beheer/randvoorwaarden', kop: 'Randvoorwaarden' },
    { naam: 'Dossier importeren', pad: '/import', kop: 'Dossier importeren' },
    { naam: 'Beleid', pad: '/beleid', kop: 'Beleid' },
    ...beleid.items.slice(0, 1).map(({ sleutel, naam }) => ({
      naam: 'Een beleid',
      pad: `/beleid/${encodeURIComponent(sleutel)}`,
      kop: naam,
    })),
    { naam: 'Wat als', pad: '/beleid/wat-als', kop: 'Wat als het beleid anders was' },
    { naam: 'Mijn account', pad: '/account', kop: 'Mijn account' },
    { naam: 'Bestaat niet', pad: '/bestaat-niet', kop: 'Deze pagina bestaat niet' },
  ];
}

/** The dossier of the demo in which partners work together: the only one with a refusal among its questions. */
export async function metPartners(api: ApiPersoon): Promise<Regel> {
  const { items } = await api.haal<{ items: Regel[] }>('/dossiers?aantal=100');
  for (const dossier of items.filter(({ kenmerk }) => Number(kenmerk.slice(-5)) % 12 === 0)) {
    const vragen = await api.haal<{ items: unknown[] }>(`/dossiers/${dossier.id}/informatievragen`);
    if (vragen.items.length > 0) return dossier;
  }
  throw new Error('The demo has no dossier with questions to partners');
}

/** What a partner has: its start page, and one case with what was shared. */
export async function schermenVanPartner(regie: ApiPersoon): Promise<readonly Scherm[]> {
  const { id, kenmerk } = await metPartners(regie);
  return [
    { naam: 'Start van een partner', pad: '/', kop: 'Vandaag' },
    { naam: 'Dossier van een partner', pad: `/dossiers/${id}`, kop: kenmerk },
  ];
}

export const SCHERMEN_VAN_PRIVACY: readonly Scherm[] = [
  { naam: 'Start van de privacyfunctionaris', pad: '/', kop: 'Vandaag' },
  { naam: 'Privacy', pad: '/privacy', kop: 'Privacy' },
  { naam: 'Rollen en rechten, om te lezen', pad: '/beheer/rollen', kop: 'Rollen en rechten' },
  ...['logboek', 'gebruik', 'instellingen', 'zegels'].map((deel) => ({
    naam: `Privacy, ${deel}`,
    pad: `/privacy?deel=${deel}`,
    kop: 'Privacy',
  })),
];

/** For who has no session. */
export const SCHERMEN_ZONDER_SESSIE: readonly Scherm[] = [
  { naam: 'Inloggen', pad: '/inloggen', kop: 'Inloggen' },
  { naam: 'Antwoord op een vraag', pad: '/antwoord', kop: 'Vraag van de gemeente' },
];

/** The screens of whoever manages the municipality's own affairs; none of them needs a case. */
export const SCHERMEN_VAN_BEHEER: readonly Scherm[] = [
  { naam: 'Start van de beheerder', pad: '/', kop: /.+/ },
  { naam: 'Organisaties', pad: '/beheer/organisaties', kop: 'Organisaties' },
  { naam: 'Medewerkers', pad: '/beheer/medewerkers', kop: 'Medewerkers' },
  { naam: 'Convenanten', pad: '/beheer/convenanten', kop: 'Convenanten' },
  { naam: 'Rollen en rechten', pad: '/beheer/rollen', kop: 'Rollen en rechten' },
  { naam: 'Aanwijzingen', pad: '/beheer/aanwijzingen', kop: 'Aanwijzingen' },
  { naam: 'Randvoorwaarden', pad: '/beheer/randvoorwaarden', kop: 'Randvoorwaarden' },
];
