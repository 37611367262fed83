import { html } from './html.ts';
import { foutenlijst, type Pagina, veld } from './pagina.ts';

/**
 * Asks for the code of a link. Looks nothing up, so that it is the same for every token: only a try tells, and that
 * is counted and logged.
 */
export const codeformulier = (titel: string, mis = false): Pagina => {
  const fouten = mis ? [{ pad: '/code', reden: 'Vul de zes cijfers van de code in.' }] : [];
  return {
    titel,
    ...(mis && { status: 400 }),
    inhoud: html`${foutenlijst(fouten)}<p>U hebt bij deze link een code gekregen, in een brief of per telefoon.</p>
<form method="post" novalidate>${veld({
      naam: 'code',
      label: 'Code',
      hulp: 'Zes cijfers.',
      fouten,
      kort: true,
      cijfers: true,
      aanvullen: 'one-time-code',
    })}<button type="submit">Verder</button></form>`,
  };
};

/** The code as somebody types it, with spaces and all; undefined when it cannot be one. */
export const leesCode = (code: string | undefined): string | undefined => {
  const kaal = (code ?? '').replace(/[\s-]/g, '');
  return /^\d{6}$/.test(kaal) ? kaal : undefined;
};
