import type { Contact } from '@luwte/core/contract';
import { Paragraph } from '../components/index.ts';

/** Whom to call at a partner, with the number and address that are on record. */
export function Contacten({ contacten }: { readonly contacten: readonly Contact[] }) {
  if (contacten.length === 0) return null;
  return (
    <Paragraph zacht>
      {contacten.length === 1 ? 'Contactpersoon' : 'Contactpersonen'}:{' '}
      {contacten.map(({ id, naam, functie, telefoon, email }, i) => (
        <span key={id}>
          {i > 0 ? '; ' : ''}
          {[naam, functie, telefoon, email].filter(Boolean).join(', ')}
        </span>
      ))}
    </Paragraph>
  );
}
