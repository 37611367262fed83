import { createBrowserRouter, type RouteObject } from 'react-router';
import { Foutpagina, NietGevonden } from './schil/Foutpagina.tsx';
import { Layout } from './schil/Layout.tsx';

/** A screen in a bundle of its own, fetched when someone goes there. */
const scherm = (haal: () => Promise<React.ComponentType>): NonNullable<RouteObject['lazy']> => ({
  Component: haal,
});

const SCHERMEN: RouteObject[] = [
  { index: true, lazy: scherm(async () => (await import('./schermen/vandaag/Start.tsx')).Start) },
  { path: 'dossiers', lazy: scherm(async () => (await import('./schermen/dossiers/Dossiers.tsx')).Dossiers) },
  {
    path: 'dossiers/:id',
    lazy: scherm(async () => (await import('./schermen/dossier/Dossier.tsx')).Dossier),
  },
  {
    path: 'dossiers/:id/stand-van-zaken',
    lazy: scherm(async () => (await import('./schermen/dossier/StandVanZaken.tsx')).StandVanZaken),
  },
  {
    path: 'dossiers/:id/weging',
    lazy: scherm(async () => (await import('./schermen/weging/Weging.tsx')).Weging),
  },
  {
    path: 'dossiers/:id/draaiboek',
    lazy: scherm(async () => (await import('./schermen/dossier/draaiboek/Draaiboek.tsx')).Draaiboek),
  },
  {
    path: 'meldingen',
    lazy: scherm(async () => (await import('./schermen/meldingen/Meldingen.tsx')).Meldingen),
  },
  {
    path: 'meldingen/nieuw',
    lazy: scherm(async () => (await import('./schermen/meldingen/NieuweMelding.tsx')).NieuweMelding),
  },
  { path: 'account', lazy: scherm(async () => (await import('./schermen/account/Account.tsx')).Account) },
  { path: 'import', lazy: scherm(async () => (await import('./schermen/import/Importeren.tsx')).Importeren) },
  {
    path: 'beheer/aanwijzingen',
    lazy: scherm(async () => (await import('./schermen/beheer/Aanwijzingen.tsx')).Aanwijzingen),
  },
  {
    path: 'beheer/organisaties',
    lazy: scherm(async () => (await import('./schermen/beheer/Organisaties.tsx')).Organisaties),
  },
  {
    path: 'beheer/medewerkers',
    lazy: scherm(async () => (await import('./schermen/beheer/Medewerkers.tsx')).Medewerkers),
  },
  {
    path: 'beheer/convenanten',
    lazy: scherm(async () => (await import('./schermen/beheer/Convenanten.tsx')).Convenanten),
  },
  {
    path: 'beheer/rollen',
    lazy: scherm(async () => (await import('./schermen/beheer/Rollen.tsx')).Rollen),
  },
  {
    path: 'beheer/randvoorwaarden',
    lazy: scherm(async () => (await import('./schermen/beheer/Randvoorwaarden.tsx')).Randvoorwaarden),
  },
  { path: 'privacy', lazy: scherm(async () => (await import('./schermen/privacy/Privacy.tsx')).Privacy) },
  {
    path: 'beleid',
    lazy: scherm(async () => (await import('./schermen/beleid/Beleidslijst.tsx')).Beleidslijst),
  },
  {
    path: 'beleid/wat-als',
    lazy: scherm(async () => (await import('./schermen/watals/WatAls.tsx')).WatAls),
  },
  {
    path: 'beleid/:sleutel',
    lazy: scherm(async () => (await import('./schermen/beleid/Beleidpagina.tsx')).Beleidpagina),
  },
];

export const router = createBrowserRouter([
  // For who has no account: apart from the shell, with nothing but one question.
  {
    path: '/antwoord',
    lazy: scherm(async () => (await import('./schermen/antwoorden/Antwoorden.tsx')).Antwoorden),
    errorElement: <Foutpagina />,
    hydrateFallbackElement: <span />,
  },
  {
    path: '/uitnodiging',
    lazy: scherm(async () => (await import('./schermen/inloggen/UitnodigingPagina.tsx')).UitnodigingPagina),
    errorElement: <Foutpagina />,
    hydrateFallbackElement: <span />,
  },
  {
    path: '/wachtwoord-vergeten',
    lazy: scherm(async () => (await import('./schermen/inloggen/Herstel.tsx')).WachtwoordVergeten),
    errorElement: <Foutpagina />,
    hydrateFallbackElement: <span />,
  },
  {
    path: '/wachtwoord',
    lazy: scherm(async () => (await import('./schermen/inloggen/Herstel.tsx')).WachtwoordKiezen),
    errorElement: <Foutpagina />,
    hydrateFallbackElement: <span />,
  },
  {
    path: '/inloggen/organisatie',
    lazy: scherm(async () => (await import('./schermen/inloggen/Organisatielogin.tsx')).VanOrganisatie),
    errorElement: <Foutpagina />,
    hydrateFallbackElement: <span />,
  },
  {
    path: '/inloggen',
    lazy: scherm(async () => (await import('./schermen/inloggen/Inloggen.tsx')).Inloggen),
    errorElement: <Foutpagina />,
    hydrateFallbackElement: <span />,
  },
  {
    path: '/',
    element: <Layout />,
    errorElement: <Foutpagina />,
    hydrateFallbackElement: <span />,
    children: [
      { errorElement: <Foutpagina />, children: [...SCHERMEN, { path: '*', element: <NietGevonden /> }] },
    ],
  },
]);
