import { Heading, Link } from '../components/index.ts';
import { datumVoluit, momentInWoorden } from '../lib/datum.ts';
import { useMag } from '../schil/SessieContext.tsx';
import { rolNaam, voorstellenWachten } from '../teksten/nl.ts';
import { useWachtendeVoorstellen } from './voorstel.api.ts';

/** The policy proposals that wait for this person, each with the way to them; nothing when there are none. */
export function WachtendeVoorstellen() {
  const { data: items = [] } = useWachtendeVoorstellen(useMag()('beleid:activeren'));
  if (items.length === 0) return null;
  const titel = voorstellenWachten(items.length);
  return (
    <section className="luwte-kaart luwte-kaart--nadruk luwte-niet-afdrukken" aria-label={titel}>
      <div className="luwte-kaart__kop">
        <Heading niveau={2}>{titel}</Heading>
      </div>
      <ul className="luwte-regels">
        {items.map((voorstel) => (
          <li key={voorstel.id} className="luwte-regel">
            <div className="luwte-regel__inhoud">
              <Link
                naar={`/beleid/${encodeURIComponent(voorstel.sleutel)}?deel=log`}
                className="luwte-regel__wat"
              >
                {voorstel.naam}, versie van {datumVoluit(voorstel.versie)}
              </Link>
              <span className="luwte-regel__bij">
                <span>voorgesteld door {rolNaam(voorstel.functie).toLowerCase()}</span>
                <span>{momentInWoorden(voorstel.op)}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
