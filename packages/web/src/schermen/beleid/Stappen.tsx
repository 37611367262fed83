import { Badge, DataList, type Gegeven, Heading } from '../../components/index.ts';
import { MAATREGEL } from '../../teksten/nl.ts';
import { Bron, TeBevestigen } from './Bron.tsx';
import type { Beleid, Stap } from './beleid.ts';
import { Voorwaarden } from './Voorwaarden.tsx';
import { clausule, regelVan } from './voorwaarde.ts';

/** Every phase with how it is reached, and under it its steps. */
export function Stappen({ beleid }: { readonly beleid: Beleid }) {
  return (
    <div className="luwte-stapel luwte-stapel--ruim">
      <p className="utrecht-paragraph">
        Bij elke voorwaarde staat haar aard. Van <Badge>wet</Badge>, <Badge>bevoegdheid</Badge> en{' '}
        <Badge>privacy</Badge> kan niemand afwijken. Van <Badge>beleid</Badge> wel, met een reden.
      </p>
      {beleid.fasen.map((fase, nr) => {
        const stappen = beleid.stappen.filter((stap) => stap.fase === fase.id);
        return (
          <div key={fase.id} className="luwte-stapel">
            <div className="luwte-beleid__fase">
              <Heading niveau={3}>
                Fase {nr + 1}: {fase.naam}
              </Heading>
              <p className="luwte-zacht luwte-klein">
                {fase.bereikt
                  ? `Bereikt als dit geldt: ${clausule(fase.bereikt, beleid)}.`
                  : 'Hier begint elk dossier.'}{' '}
                {fase.per === 'persoon' ? 'Wordt per persoon bijgehouden. ' : ''}
                <Bron beleid={beleid} sleutel={fase.bron} />
              </p>
              <TeBevestigen tekst={fase.teBevestigen} />
            </div>
            {stappen.map((stap) => (
              <Stapblok key={stap.id} beleid={beleid} stap={stap} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Stapblok({ beleid, stap }: { readonly beleid: Beleid; readonly stap: Stap }) {
  return (
    <article id={`stap-${stap.id}`} className="luwte-beleid__stap">
      <Heading niveau={4}>{stap.naam}</Heading>
      {stap.uitleg ? <p className="utrecht-paragraph">{stap.uitleg}</p> : null}
      <TeBevestigen tekst={stap.teBevestigen} />
      <DataList gegevens={gegevens(beleid, stap)} />
      {stap.criteria.length > 0 ? (
        <>
          <p className="utrecht-paragraph">Deze stap kan als:</p>
          <Voorwaarden
            beleid={beleid}
            regels={stap.criteria.map((criterium) => ({
              ...regelVan(criterium, beleid),
              aard: criterium.aard ?? 'beleid',
            }))}
          />
        </>
      ) : (
        <p className="utrecht-paragraph">Deze stap kan altijd.</p>
      )}
    </article>
  );
}

/** Who, what comes first, when it counts as done, when it does not apply, and the papers. Empty ones stay away. */
function gegevens(beleid: Beleid, stap: Stap): Gegeven[] {
  const naamVan = (id: string) => beleid.stappen.find((ander) => ander.id === id)?.naam ?? id;
  return [
    { naam: 'Wie', waarde: stap.per === 'persoon' ? `${stap.wie}, voor elke persoon apart` : stap.wie },
    stap.voorafgaand.length > 0
      ? {
          naam: 'Eerst',
          waarde: (
            <ul className="luwte-beleid__kaal">
              {stap.voorafgaand.map((eerder) => (
                <li key={eerder.stap}>
                  <a className="utrecht-link utrecht-link--html-a" href={`#stap-${eerder.stap}`}>
                    {naamVan(eerder.stap)}
                  </a>
                  {eerder.tenzij ? `, tenzij dit geldt: ${clausule(eerder.tenzij, beleid)}` : ''}{' '}
                  <Bron beleid={beleid} sleutel={eerder.bron} />
                </li>
              ))}
            </ul>
          ),
        }
      : undefined,
    stap.gedaan
      ? { naam: 'Gedaan als dit geldt', waarde: clausule(stap.gedaan, beleid) }
      : stap.gebeurtenis
        ? {
            naam: 'Gedaan als dit geldt',
            waarde: clausule({ telling: { ...stap.gebeurtenis, minstens: 1 } }, beleid),
          }
        : undefined,
    stap.nietVanToepassing
      ? { naam: 'Niet nodig als dit geldt', waarde: clausule(stap.nietVanToepassing, beleid) }
      : undefined,
    stap.maatregelen
      ? {
          naam: 'Maatregel',
          waarde: (
            <span className="luwte-rij">
              {stap.maatregelen.map((maatregel) => (
                <Badge key={maatregel}>{MAATREGEL[maatregel]}</Badge>
              ))}
            </span>
          ),
        }
      : undefined,
    stap.overslaan
      ? {
          naam: 'Overslaan',
          waarde: (
            <>
              {stap.overslaan.tekst} Wie dat motiveert: {stap.overslaan.wie}.{' '}
              <Bron beleid={beleid} sleutel={stap.overslaan.bron} />
            </>
          ),
        }
      : undefined,
    stap.documenten.length > 0 ? { naam: 'Stukken', waarde: stap.documenten.join(', ') } : undefined,
    { naam: 'Bron', waarde: <Bron beleid={beleid} sleutel={stap.bron} /> },
  ].filter((gegeven) => gegeven !== undefined);
}
