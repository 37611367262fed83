import { fileURLToPath } from 'node:url';

/** Folder with the policies that come with the product. */
export const BELEIDSMAP = fileURLToPath(new URL('../../../../beleid', import.meta.url));
