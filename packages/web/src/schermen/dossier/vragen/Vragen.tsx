import type { DossierKop, Informatievraag } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Badge,
  Button,
  EmptyState,
  Heading,
  KnopGroep,
  Laden,
  Paragraph,
  useToast,
} from '../../../components/index.ts';
import { Contacten } from '../../../delen/Contacten.tsx';
import { Termijn } from '../../../delen/Termijn.tsx';
import { useHerinner, useTrekLinkIn, useVragen } from '../../../delen/vraag.api.ts';
import { momentInWoorden } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { LINK, LINKSTAND, VRAAGSTATUS } from '../../../teksten/vraag.ts';
import { IntrekDialoog } from './IntrekDialoog.tsx';
import { LinkDialoog } from './LinkDialoog.tsx';
import { VraagDialoog } from './VraagDialoog.tsx';

type Open = { readonly doe: 'vraag' } | { readonly doe: 'trek-in' | 'link'; readonly vraag: Informatievraag };

/** Who was asked what, in which form, since when, and what came of it. */
export function Vragen({ kop }: { readonly kop: DossierKop }) {
  const mag = useMag();
  const vragen = useVragen(kop.id, mag('vraag:inzien'));
  const [open, setOpen] = useState<Open | undefined>();
  if (!mag('vraag:inzien')) return null;
  const magStellen = mag('vraag:stellen') && kop.status === 'open';
  const sluit = () => setOpen(undefined);
  return (
    <section className="luwte-kaart luwte-stapel" aria-label="Vragen aan partners">
      <Heading niveau={2}>Vragen aan partners</Heading>
      <Laden vraag={vragen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <EmptyState>Er is nog niets aan een partner gevraagd.</EmptyState>
          ) : (
            <ul className="luwte-regels">
              {lijst.map((vraag) => (
                <Vraag
                  key={vraag.id}
                  kop={kop}
                  vraag={vraag}
                  mag={magStellen}
                  onTrekIn={() => setOpen({ doe: 'trek-in', vraag })}
                  onLink={() => setOpen({ doe: 'link', vraag })}
                />
              ))}
            </ul>
          )
        }
      </Laden>
      {magStellen ? (
        <KnopGroep>
          <Button klein onClick={() => setOpen({ doe: 'vraag' })}>
            Vraag een partner
          </Button>
        </KnopGroep>
      ) : null}
      {open?.doe === 'vraag' ? <VraagDialoog kop={kop} onSluit={sluit} /> : null}
      {open?.doe === 'trek-in' ? <IntrekDialoog kop={kop} vraag={open.vraag} onSluit={sluit} /> : null}
      {open?.doe === 'link' ? <LinkDialoog kop={kop} vraag={open.vraag} onSluit={sluit} /> : null}
    </section>
  );
}

type Props = {
  readonly kop: DossierKop;
  readonly vraag: Informatievraag;
  readonly mag: boolean;
  readonly onTrekIn: () => void;
  readonly onLink: () => void;
};

function Vraag({ kop, vraag, mag, onTrekIn, onLink }: Props) {
  const meld = useToast();
  const herinner = useHerinner(kop.id);
  const trekLinkIn = useTrekLinkIn(kop.id);
  const linkWerkt = vraag.link?.stand === 'werkt';
  const wegTeHalen = vraag.verborgen !== undefined && !vraag.verwijderd;
  return (
    <li className="luwte-regel">
      <div className="luwte-regel__inhoud">
        <span className="luwte-regel__wat">
          {vraag.organisatie}: {vraag.vraag}
        </span>
        <span className="luwte-regel__bij">
          {vraag.persoonNaam ? <span>over {vraag.persoonNaam}</span> : null}
          <span>gevraagd {momentInWoorden(vraag.gevraagdOp)}</span>
          {vraag.herinnerdOp ? <span>herinnerd {momentInWoorden(vraag.herinnerdOp)}</span> : null}
        </span>
        {vraag.link ? (
          <Paragraph zacht>
            {LINK.naar(vraag.link.contact, momentInWoorden(vraag.link.gestuurdOp))}{' '}
            {LINKSTAND[vraag.link.stand]}
            {linkWerkt ? ` ${LINK.tot(momentInWoorden(vraag.link.geldigTot))}` : ''}
          </Paragraph>
        ) : null}
        {vraag.status === 'open' ? <Contacten contacten={vraag.contactpersonen} /> : null}
        {vraag.antwoord ? <Paragraph>{vraag.antwoord}</Paragraph> : null}
        {vraag.verborgen ? (
          <Paragraph zacht>
            {vraag.verborgen} {wegTeHalen ? 'Beoordeel en verwijder het antwoord.' : ''}
          </Paragraph>
        ) : null}
        {mag && (vraag.status === 'open' || wegTeHalen) ? (
          <KnopGroep>
            {vraag.status === 'open' ? (
              <Button
                klein
                soort="subtiel"
                bezig={herinner.bezig}
                onClick={async () => {
                  if (await herinner.verstuur(vraag.id)) meld('Vastgelegd dat u de partner heeft herinnerd.');
                }}
              >
                Herinnerd<span className="luwte-alleen-voorlezen"> aan: {vraag.vraag}</span>
              </Button>
            ) : null}
            {vraag.status === 'open' ? (
              <Button klein soort="subtiel" onClick={onLink}>
                {vraag.link ? LINK.nieuwe : LINK.stuur}
                <span className="luwte-alleen-voorlezen"> voor: {vraag.vraag}</span>
              </Button>
            ) : null}
            {linkWerkt ? (
              <Button
                klein
                soort="subtiel"
                bezig={trekLinkIn.bezig}
                onClick={async () => {
                  if (await trekLinkIn.verstuur(vraag.id)) meld(LINK.ingetrokken);
                }}
              >
                {LINK.trekIn}
                <span className="luwte-alleen-voorlezen"> voor: {vraag.vraag}</span>
              </Button>
            ) : null}
            <Button klein soort="subtiel" onClick={onTrekIn}>
              {wegTeHalen ? 'Verwijder antwoord' : 'Trek vraag in'}
              <span className="luwte-alleen-voorlezen">: {vraag.vraag}</span>
            </Button>
          </KnopGroep>
        ) : null}
        {herinner.fouten?.[''] ? <Paragraph>{herinner.fouten['']}</Paragraph> : null}
        {trekLinkIn.fouten?.[''] ? <Paragraph>{trekLinkIn.fouten['']}</Paragraph> : null}
      </div>
      <div className="luwte-regel__eind">
        {vraag.status === 'open' && vraag.uiterlijk ? <Termijn tot={vraag.uiterlijk} kaal /> : null}
        <Badge>{wegTeHalen ? 'Te verwijderen' : VRAAGSTATUS[vraag.status]}</Badge>
      </div>
    </li>
  );
}
