import '@fontsource-variable/source-sans-3/index.css';
import '@utrecht/component-library-css/dist/index.css';
import './thema/voorbeeld/theme.css';
import './thema/voorbeeld/huisstijl.css';
import './thema/rivier/huisstijl.css';
import './thema/luwte.css';
import './stijl/basis.css';
import './stijl/componenten.css';
import './stijl/schil.css';
import './stijl/afdruk.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { ApiFout } from './api/fout.ts';
import { ToastHouder } from './components/index.ts';
import { router } from './router.tsx';

const opslag = new QueryClient({
  defaultOptions: {
    queries: {
      // Never wait in silence for a connection: fail, say so, and keep what was typed.
      networkMode: 'always',
      staleTime: 10_000,
      // A refusal stays a refusal; only a lost connection or a failing server is worth a second try.
      retry: (keer, fout) =>
        keer < 1 && (!(fout instanceof ApiFout) || fout.status === 0 || fout.status >= 502),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

createRoot(document.getElementById('luwte')!).render(
  <StrictMode>
    <QueryClientProvider client={opslag}>
      <ToastHouder>
        <RouterProvider router={router} />
      </ToastHouder>
    </QueryClientProvider>
  </StrictMode>,
);
