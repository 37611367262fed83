import { Table } from '../../components/index.ts';
import { AARD, BEZORGING } from '../../teksten/beleid.ts';
import type { Beleid } from './beleid.ts';
import { Onderdeel, ofLeeg, Zinnen } from './Onderdeel.tsx';
import { alsZin, clausule } from './voorwaarde.ts';

type Props = { readonly beleid: Beleid };

/** Every letter: when, to whom, what has to be in it, how it goes and who signs. */
export function Brieven({ beleid }: Props) {
  const stap = (id: string | undefined) => beleid.stappen.find((s) => s.id === id);
  return (
    <Table
      bijschrift="Brieven"
      bijschriftVerborgen
      className="luwte-beleid__tabel"
      regels={beleid.brieven}
      sleutel={(brief) => brief.id}
      kolommen={[
        { kop: 'Brief', naam: true, cel: (brief) => <Onderdeel beleid={beleid} deel={brief} /> },
        {
          kop: 'Wanneer',
          cel: (brief) => {
            const bij = stap(brief.stap);
            return (
              <div>
                {brief.moment}{' '}
                {bij ? (
                  <a className="utrecht-link utrecht-link--html-a" href={`#stap-${bij.id}`}>
                    {bij.naam}
                  </a>
                ) : null}
                {brief.wanneer ? ` ${alsZin(`alleen als: ${clausule(brief.wanneer, beleid)}`)}` : ''}
              </div>
            );
          },
        },
        { kop: 'Moet erin staan', cel: ({ inhoud }) => <Zinnen zinnen={inhoud} /> },
        {
          kop: 'Aan, hoe en door wie',
          cel: ({ aan, bezorging, ondertekenaar }) =>
            [
              `Aan: ${aan}.`,
              bezorging.length > 0 ? `Bezorgen: ${bezorging.map((b) => BEZORGING[b]).join(' of ')}.` : '',
              `Ondertekenaar: ${ofLeeg(ondertekenaar)}.`,
            ]
              .filter(Boolean)
              .join(' '),
        },
      ]}
    />
  );
}

/** What a dossier has to hold. */
export function Dossierlijst({ beleid }: Props) {
  return (
    <Table
      bijschrift="Wat er in het dossier hoort"
      bijschriftVerborgen
      className="luwte-beleid__tabel"
      regels={beleid.dossierlijst}
      sleutel={(stuk) => stuk.id}
      kolommen={[
        { kop: 'Stuk', naam: true, cel: (stuk) => <Onderdeel beleid={beleid} deel={stuk} /> },
        {
          kop: 'Nodig',
          cel: ({ wanneer }) => (wanneer ? alsZin(`als: ${clausule(wanneer, beleid)}`) : 'Altijd.'),
        },
        {
          kop: 'Aanwezig als',
          cel: ({ aanwezig, herstel }) => (
            <div>
              {alsZin(clausule(aanwezig, beleid))}{' '}
              {herstel ? <span className="luwte-zacht">Ontbreekt het: {herstel}</span> : null}
            </div>
          ),
        },
        { kop: 'Aard', cel: ({ aard }) => alsZin(AARD[aard]) },
      ]}
    />
  );
}
