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
    path: 'meldingen',
    lazy: scherm(async () => (await import('./schermen/meldingen/Meldingen.tsx')).Meldingen),
  },
  {
    path: 'meldingen/nieuw',
    lazy: scherm(async () => (await import('./schermen/meldingen/NieuweMelding.tsx')).NieuweMelding),
  },
];

export const router = createBrowserRouter([
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
