import { useRouteError } from 'react-router';
import { Alert, Button, Heading, Link, Paragraph } from '../components/index.ts';
import { Pagina } from './Pagina.tsx';

/** A screen that broke. Says so, and offers two ways on. */
export function Foutpagina() {
  const fout = useRouteError();
  console.error(fout);
  return (
    <div className="luwte-pagina">
      <Heading niveau={1}>Dit scherm doet het niet</Heading>
      <Alert soort="error">
        <Paragraph>
          Er ging iets mis bij het tonen van dit scherm. Wat u had opgeslagen, is bewaard.
        </Paragraph>
      </Alert>
      <p>
        <Button soort="primair" onClick={() => window.location.reload()}>
          Opnieuw laden
        </Button>
      </p>
      <Link naar="/">Naar Vandaag</Link>
    </div>
  );
}

export function NietGevonden() {
  return (
    <Pagina titel="Deze pagina bestaat niet">
      <Paragraph>Het adres klopt niet, of de pagina is verhuisd.</Paragraph>
      <Link naar="/">Naar Vandaag</Link>
    </Pagina>
  );
}
