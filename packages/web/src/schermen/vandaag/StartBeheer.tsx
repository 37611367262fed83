import { Alert, Link, Paragraph } from '../../components/index.ts';
import { WachtendeVoorstellen } from '../../delen/WachtendeVoorstellen.tsx';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag, useSessie } from '../../schil/SessieContext.tsx';
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
      {mag('beleid:voorstellen') ? <OpenWaarden /> : null}
      {mag('beleid:inzien') ? (
        <Paragraph>
          U kunt wel het <Link naar="/beleid">beleid van {gemeente.naam}</Link> lezen.
        </Paragraph>
      ) : null}
    </Pagina>
  );
}
