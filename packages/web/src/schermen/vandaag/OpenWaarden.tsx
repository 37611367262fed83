import { Heading, Link } from '../../components/index.ts';
import { datumVoluit } from '../../lib/datum.ts';
import { aantalVan } from '../../teksten/nl.ts';
import { useBeleidslijst } from '../beleid/beleid.api.ts';

/** The versions that new dossiers get and that still have open values, each with the way to fill them in. */
export function OpenWaarden() {
  const { data = [] } = useBeleidslijst();
  const open = data.filter(({ inGebruik, leeg }) => inGebruik && leeg > 0);
  if (open.length === 0) return null;
  return (
    <section className="luwte-kaart luwte-kaart--nadruk" aria-label="Nog in te vullen">
      <div className="luwte-kaart__kop">
        <Heading niveau={2}>Nog in te vullen</Heading>
      </div>
      <ul className="luwte-regels">
        {open.map(({ sleutel, naam, versie, leeg }) => (
          <li key={sleutel} className="luwte-regel">
            <div className="luwte-regel__inhoud">
              <Link
                naar={`/beleid/${encodeURIComponent(sleutel)}?deel=voorstellen`}
                className="luwte-regel__wat"
              >
                {naam}, versie van {datumVoluit(versie)}
              </Link>
              <span className="luwte-regel__bij">
                <span>nieuwe dossiers vallen hieronder</span>
                <span>{aantalVan(leeg, 'waarde', 'waarden')} open</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
