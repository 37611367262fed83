import { Alert, Paragraph } from '../../components/index.ts';

type Props = { readonly gereed: boolean; readonly wacht: boolean; readonly demo: boolean };

/** Says that the data are still coming in, and what happens with who signs in meanwhile. Goes away by itself. */
export function Wachtbericht({ gereed, wacht, demo }: Props) {
  return (
    // Always there, so that a screen reader hears what appears in it.
    <div role="status">
      {gereed ? null : (
        <Alert kop={demo ? 'De oefengegevens worden geladen' : 'Luwte wordt klaargezet'}>
          <Paragraph>
            {wacht
              ? 'U wordt ingelogd zodra dat klaar is. U hoeft niets te doen.'
              : 'Dat duurt meestal minder dan een minuut. Dit bericht gaat vanzelf weg.'}
          </Paragraph>
        </Alert>
      )}
    </div>
  );
}
