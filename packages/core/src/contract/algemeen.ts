import { z } from 'zod';

/** One page of a list. `volgende` is an opaque cursor; absent on the last page. */
export const zLijst = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), volgende: z.string().optional() });

/** Problem details (RFC 9457) in Dutch. `fouten` names every field with its mend. */
export const zProbleem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  fouten: z.array(z.object({ pad: z.string(), reden: z.string() })).optional(),
});
export type Probleem = z.infer<typeof zProbleem>;

export const zPaginaVraag = z.strictObject({
  na: z.string().max(500).optional().describe('Cursor uit `volgende` van de vorige pagina'),
  aantal: z.coerce.number().int().min(1).max(200).default(50).describe('Aantal per pagina, hoogstens 200'),
});
export const zIdPad = z.strictObject({ id: z.uuid() });
