import '../../delen/delen.css';
import { Badge, EmptyState, Laden, Link, Paragraph, Status } from '../../components/index.ts';
import { WachtendeVoorstellen } from '../../delen/WachtendeVoorstellen.tsx';
import { datumVoluit } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useSessie } from '../../schil/SessieContext.tsx';
import { SPOOR } from '../../teksten/nl.ts';
import { useBeleidslijst } from './beleid.api.ts';

/** All policies that can be read: the own municipality's first. */
export function Beleidslijst() {
  const { gemeente } = useSessie();
  const lijst = useBeleidslijst();
  return (
    <Pagina titel="Beleid">
      <Paragraph zacht>
        Het beleid zoals Luwte het toepast, met bij elke regel de bron.{' '}
        <Link naar="/beleid/wat-als">Wat als het beleid anders was?</Link>
      </Paragraph>
      <WachtendeVoorstellen />
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>Er is nog geen beleid.</EmptyState>
          ) : (
            <ul className="luwte-kaart luwte-regels">
              {[...items]
                .sort((a, b) => Number(b.gemeente === gemeente.naam) - Number(a.gemeente === gemeente.naam))
                .map((regel) => (
                  <li key={regel.sleutel} className="luwte-regel">
                    <div className="luwte-regel__inhoud">
                      <Link
                        naar={`/beleid/${encodeURIComponent(regel.sleutel)}`}
                        className="luwte-regel__wat"
                      >
                        {regel.naam}
                      </Link>
                      <span className="luwte-regel__bij">
                        <span>{regel.gemeente ?? 'landelijk'}</span>
                        <span>{(SPOOR as Readonly<Record<string, string>>)[regel.spoor] ?? regel.spoor}</span>
                        <span>vanaf {datumVoluit(regel.versie)}</span>
                        <span>
                          {regel.geactiveerdOp
                            ? `geactiveerd op ${datumVoluit(regel.geactiveerdOp)}`
                            : 'zoals meegeleverd'}
                        </span>
                      </span>
                    </div>
                    {regel.inGebruik ? <Status toon="goed">in gebruik</Status> : null}
                    {regel.leeg > 0 ? (
                      <Badge>{regel.leeg === 1 ? '1 waarde open' : `${regel.leeg} waarden open`}</Badge>
                    ) : null}
                    {regel.aangenomen ? <Badge>begindatum aangenomen</Badge> : null}
                  </li>
                ))}
            </ul>
          )
        }
      </Laden>
    </Pagina>
  );
}
