import type { Organisatie } from '@luwte/core/contract';
import type { Opstelling, Persoon } from '../../platform/testOpstelling.ts';
import { met, stuur } from '../dossier/dossier.builder.ts';

/** The last mail of this kind to this address that was placed, as its reader sees it. */
export async function laatsteMail(o: Opstelling, soort: string, aan: string): Promise<string> {
  const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
    `select inhoud->>'tekst' as tekst from bericht where soort = $1 and aan = $2 order by id desc limit 1`,
    [soort, aan],
  );
  return String(rows[0]?.tekst ?? '');
}

/** The token in a mail. */
export const tokenUit = (mail: string): string => /[/#]([\w-]{43})\b/.exec(mail)?.[1] ?? '';

/** A fixed contact whose address nobody confirmed. @returns its id */
export async function eenContact(
  beheerder: Persoon,
  organisatieId: string,
  email: string,
  telefoon?: string,
): Promise<string> {
  const { contactpersonen } = met<Organisatie>(
    await stuur(beheerder, `/organisaties/${organisatieId}/contactpersonen`, {
      naam: 'Chris Contact',
      email,
      ...(telefoon !== undefined && { telefoon }),
      van: '2026-01-01',
    }),
    201,
  );
  return contactpersonen.find((contact) => contact.email === email)!.id;
}

/** Sends a form of a public page, as a browser without script does. */
export const stuurFormulier = (
  o: Opstelling,
  url: string,
  velden: Readonly<Record<string, string>> = {},
  remoteAddress = '127.0.0.1',
) =>
  o.niemand.doe({
    method: 'POST',
    url,
    remoteAddress,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  });

/** A fixed contact who confirmed the own work address by the link in the mail. @returns its id */
export async function eenBevestigdContact(
  o: Opstelling,
  beheerder: Persoon,
  organisatieId: string,
  email: string,
  telefoon?: string,
): Promise<string> {
  const id = await eenContact(beheerder, organisatieId, email, telefoon);
  met(await stuur(beheerder, `/contactpersonen/${id}/bevestigingen`, {}), 201);
  const { statusCode } = await stuurFormulier(
    o,
    `/werkadres/${tokenUit(await laatsteMail(o, 'werkadres-link', email))}`,
  );
  if (statusCode !== 200) throw new Error(`the address was not confirmed: ${statusCode}`);
  return id;
}
