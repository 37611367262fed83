import { Badge, Heading } from '../../components/index.ts';
import { MAATREGEL } from '../../teksten/nl.ts';
import { Bron } from './Bron.tsx';
import { type Beleid, voorwaardeInZin, type Zin } from './voorwaarde.ts';

/** Every step per phase: who, when it is open, what comes first, which letters. */
export function Stappen({ beleid }: { readonly beleid: Beleid }) {
  const fasen = beleid.fasen.filter((fase) => beleid.stappen.some((stap) => stap.fase === fase.id));
  return (
    <div className="luwte-stapel luwte-stapel--ruim">
      {fasen.map((fase) => (
        <div key={fase.id} className="luwte-stapel">
          <Heading niveau={3} className="luwte-beleid__fase">
            {fase.naam}
          </Heading>
          {beleid.stappen
            .filter((stap) => stap.fase === fase.id)
            .map((stap) => (
              <Stap key={stap.id} beleid={beleid} stap={stap} />
            ))}
        </div>
      ))}
    </div>
  );
}

type StapProps = { readonly beleid: Beleid; readonly stap: Beleid['stappen'][number] };

function Stap({ beleid, stap }: StapProps) {
  const naamVan = (id: string) => beleid.stappen.find((ander) => ander.id === id)?.naam ?? id;
  return (
    <article id={`stap-${stap.id}`} className="luwte-beleid__stap">
      <Heading niveau={4}>{stap.naam}</Heading>
      <p className="luwte-zacht luwte-klein">
        {stap.wie} · <Bron beleid={beleid} sleutel={stap.bron} teBevestigen={stap.teBevestigen} />
      </p>
      {stap.uitleg ? <p className="utrecht-paragraph">{stap.uitleg}</p> : null}
      {stap.criteria.length > 0 ? (
        <>
          <p className="utrecht-paragraph">Dit kan als:</p>
          <ul className="luwte-beleid__voorwaarden">
            {stap.criteria.map((criterium, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a policy version never changes its order
              <Voorwaarderegel key={i} zin={voorwaardeInZin(criterium, beleid)} beleid={beleid} />
            ))}
          </ul>
        </>
      ) : (
        <p className="utrecht-paragraph">Zonder voorwaarden.</p>
      )}
      {stap.voorafgaand.length > 0 ? (
        <p className="utrecht-paragraph">
          Eerst: {stap.voorafgaand.map((eerder) => naamVan(eerder.stap)).join(', ')}.
        </p>
      ) : null}
      {stap.maatregelen ? (
        <p className="luwte-rij">
          {stap.maatregelen.map((maatregel) => (
            <Badge key={maatregel}>{MAATREGEL[maatregel]}</Badge>
          ))}
        </p>
      ) : null}
      {stap.documenten.length > 0 ? (
        <p className="luwte-zacht luwte-klein">Hoort erbij: {stap.documenten.join(', ')}</p>
      ) : null}
    </article>
  );
}

function Voorwaarderegel({ zin, beleid }: { readonly zin: Zin; readonly beleid: Beleid }) {
  return (
    <li>
      {zin.tekst} <Bron beleid={beleid} sleutel={zin.bron} />
      {zin.delen.length > 0 ? (
        <ul className="luwte-beleid__voorwaarden">
          {zin.delen.map((deel, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a policy version never changes its order
            <Voorwaarderegel key={i} zin={deel} beleid={beleid} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
