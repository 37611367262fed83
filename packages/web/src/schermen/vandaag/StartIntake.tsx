import { ButtonLink, Heading, Paragraph } from '../../components/index.ts';
import { RecenteMeldingen } from '../../delen/RecenteMeldingen.tsx';
import { Pagina } from '../../schil/Pagina.tsx';

/** Who answers the phone: a new report at once, and the latest calls. */
export function StartIntake() {
  return (
    <Pagina titel="Vandaag">
      <section className="luwte-kaart luwte-stapel" aria-label="Nieuwe melding">
        <Heading niveau={2}>Belt er iemand over overlast?</Heading>
        <Paragraph>
          Begin met het adres waar de overlast vandaan komt. Luwte laat zien of dat adres al bekend is.
        </Paragraph>
        <div>
          <ButtonLink naar="/meldingen/nieuw" soort="primair">
            Nieuwe melding
          </ButtonLink>
        </div>
        <Paragraph soort="klein" zacht>
          Is er nu gevaar? Laat de beller 112 bellen. Geen spoed, wel politie: 0900-8844.
        </Paragraph>
      </section>
      <RecenteMeldingen />
    </Pagina>
  );
}
