import type { ComponentProps } from 'react';
import { ApiFout } from '../api/fout.ts';
import { Alert, Laden, Link, Paragraph } from '../components/index.ts';
import { Pagina } from './Pagina.tsx';

/** Loads what a whole screen is about. Refused or failed, there still is a heading, a reason and a way on. */
export function SchermLaden<T>(props: ComponentProps<typeof Laden<T>>) {
  const { data, error } = props.vraag;
  if (data !== undefined || !error) return <Laden {...props} />;
  const weg = error instanceof ApiFout && (error.status === 403 || error.status === 404);
  return (
    <Pagina titel={weg ? 'Niet gevonden' : 'Dit lukt nu niet'} smal>
      {weg ? (
        <Alert>
          <Paragraph>Dit bestaat niet, of het is niet voor u.</Paragraph>
        </Alert>
      ) : (
        <Laden {...props} />
      )}
      <Link naar="/">Naar Vandaag</Link>
    </Pagina>
  );
}
