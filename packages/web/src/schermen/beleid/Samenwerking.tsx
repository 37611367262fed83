import { Heading, Status, Table } from '../../components/index.ts';
import { MAG_DELEN, OVER, PERSONEN_IN_OVERLEG, VRAAGVORM } from '../../teksten/beleid.ts';
import { hoofdletter } from '../../teksten/nl.ts';
import { Bron, TeBevestigen } from './Bron.tsx';
import type { Beleid } from './beleid.ts';
import { Onderdeel, ofLeeg, Zinnen } from './Onderdeel.tsx';
import { alsZin, clausule } from './voorwaarde.ts';

type Props = { readonly beleid: Beleid };

/** Who meets, how often, who chairs, and whether persons may be named. */
export function Overlegvormen({ beleid }: Props) {
  return (
    <Table
      bijschrift="Overleggen"
      bijschriftVerborgen
      className="luwte-beleid__tabel"
      regels={beleid.overlegvormen}
      sleutel={(overleg) => overleg.id}
      kolommen={[
        { kop: 'Overleg', naam: true, cel: (overleg) => <Onderdeel beleid={beleid} deel={overleg} /> },
        {
          kop: 'Hoe vaak en voorzitter',
          cel: ({ frequentie, voorzitter, agendaWerkdagenVooraf }) =>
            [
              `Hoe vaak: ${ofLeeg(frequentie)}.`,
              `Voorzitter: ${ofLeeg(voorzitter)}.`,
              agendaWerkdagenVooraf ? `Agenda ${agendaWerkdagenVooraf} werkdagen vooraf.` : '',
            ]
              .filter(Boolean)
              .join(' '),
        },
        {
          kop: 'Wie',
          cel: ({ vast, flexibel }) =>
            [
              vast.length > 0 ? `Vast: ${vast.join(', ')}.` : '',
              flexibel.length > 0 ? `Zo nodig: ${flexibel.join(', ')}.` : '',
            ]
              .filter(Boolean)
              .join(' '),
        },
        { kop: 'Personen noemen?', cel: ({ personen }) => alsZin(PERSONEN_IN_OVERLEG[personen]) },
        { kop: 'Uitkomst', cel: ({ uitkomst }) => uitkomst },
      ]}
    />
  );
}

const TOON = { ja: 'goed', nee: 'gevaar', voorwaarden: 'let-op' } as const;

/** Who may share what with whom. What no row allows is not allowed. */
export function Deelmatrix({ beleid }: Props) {
  return (
    <>
      <p className="utrecht-paragraph">Wat hier niet staat, mag niet worden gedeeld.</p>
      <Table
        bijschrift="Wie mag wat met wie delen"
        bijschriftVerborgen
        className="luwte-beleid__tabel"
        regels={beleid.deelmatrix}
        sleutel={(regel) => regel.id}
        kolommen={[
          { kop: 'Van', naam: true, cel: ({ van }) => van },
          { kop: 'Aan', cel: ({ aan }) => aan },
          {
            kop: 'Wat',
            cel: ({ wat, compartimenten, bron, teBevestigen }) => {
              const gesloten = compartimenten.filter((c) => c !== 'gewoon');
              return (
                <div>
                  {wat} {gesloten.length > 0 ? `(ook: ${gesloten.join(', ')}) ` : ''}
                  <Bron beleid={beleid} sleutel={bron} />
                  <TeBevestigen tekst={teBevestigen} />
                </div>
              );
            },
          },
          {
            kop: 'Mag het?',
            cel: ({ mag, wanneer }) => (
              <div>
                <Status toon={TOON[mag]} kaal>
                  {MAG_DELEN[mag]}
                </Status>
                {wanneer ? ` ${alsZin(`alleen als: ${clausule(wanneer, beleid)}`)}` : ''}
              </div>
            ),
          },
          {
            kop: 'Voorwaarden en kanaal',
            cel: ({ voorwaarden, kanaal, vastleggen }) => (
              <div>
                <Zinnen zinnen={voorwaarden} />
                {kanaal.length > 0 ? ` Via: ${kanaal.join(', ')}.` : ''}
                {vastleggen ? ' Leg het delen vast.' : ''}
              </div>
            ),
          },
        ]}
      />
    </>
  );
}

/** Per colour: who may be asked what, and in which form. */
export function Informatieschemas({ beleid }: Props) {
  return (
    <>
      {beleid.informatieschemas.map((schema) => (
        <div key={schema.id} className="luwte-stapel">
          <Heading niveau={3}>
            {hoofdletter(schema.kleur)}
            {schema.naam.toLowerCase() === schema.kleur ? '' : `: ${schema.naam}`}
          </Heading>
          <p>
            {schema.wanneer ? `${alsZin(`deze kleur geldt als: ${clausule(schema.wanneer, beleid)}`)} ` : ''}
            <Bron beleid={beleid} sleutel={schema.bron} />
          </p>
          <TeBevestigen tekst={schema.teBevestigen} />
          <Table
            bijschrift={`Informatieschema ${schema.kleur}`}
            bijschriftVerborgen
            className="luwte-beleid__tabel"
            regels={schema.regels}
            sleutel={(regel) => regel.id}
            kolommen={[
              { kop: 'Aan wie', naam: true, cel: ({ bron }) => bron },
              { kop: 'Vraag', cel: ({ vraag }) => vraag },
              { kop: 'Over', cel: ({ over }) => OVER[over] },
              { kop: 'Vorm', cel: ({ vorm }) => VRAAGVORM[vorm] },
            ]}
          />
        </div>
      ))}
    </>
  );
}
