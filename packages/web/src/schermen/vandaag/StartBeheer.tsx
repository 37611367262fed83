import { Alert, Heading, Link, Paragraph } from '../../components/index.ts';
import { useRandvoorwaarden } from '../../delen/randvoorwaarde.api.ts';
import { WachtendeVoorstellen } from '../../delen/WachtendeVoorstellen.tsx';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag, useSessie } from '../../schil/SessieContext.tsx';
import {
  RANDVOORWAARDE,
  RANDVOORWAARDE_STAND,
  randvoorwaardenInWoorden,
} from '../../teksten/randvoorwaarde.ts';
import { OpenWaarden } from './OpenWaarden.tsx';

/** Roles without case content: says so plainly, and shows what they do have. */
export function StartBeheer() {
  const { gemeente } = useSessie();
  const mag = useMag();
  return (
    <Pagina titel="Vandaag" smal>
      <WachtendeVoorstellen />
      <Alert>
        Met deze rol ziet u geen dossiers, meldingen of personen. Dat is met opzet: wie het systeem beheert,
        de privacy bewaakt of beleid maakt, hoeft de inhoud van dossiers niet te kennen.
      </Alert>
      {mag('randvoorwaarde:beheren') ? <OpOrde /> : null}
      {mag('beleid:voorstellen') ? <OpenWaarden /> : null}
      {mag('beleid:inzien') ? (
        <Paragraph>
          U kunt wel het <Link naar="/beleid">beleid van {gemeente.naam}</Link> lezen.
        </Paragraph>
      ) : null}
    </Pagina>
  );
}

/** How it stands with what the municipality has in order; nothing where the policy names none. */
function OpOrde() {
  const { data: items = [] } = useRandvoorwaarden(true);
  if (items.length === 0) return null;
  const weg = items.filter(({ stand }) => stand === 'ontbreekt' || stand === 'verlopen');
  return (
    <section className="luwte-kaart luwte-stapel luwte-stapel--dicht" aria-label={RANDVOORWAARDE.titel}>
      <Heading niveau={2}>{RANDVOORWAARDE.titel}</Heading>
      <Paragraph>{randvoorwaardenInWoorden(items)}</Paragraph>
      {weg.length > 0 ? (
        <ul className="utrecht-unordered-list">
          {weg.map(({ id, naam, stand }) => (
            <li key={id} className="utrecht-unordered-list__item">
              {naam}: {RANDVOORWAARDE_STAND[stand]}
            </li>
          ))}
        </ul>
      ) : null}
      <Paragraph>
        <Link naar="/beheer/randvoorwaarden">{RANDVOORWAARDE.naarLijst}</Link>
      </Paragraph>
    </section>
  );
}
