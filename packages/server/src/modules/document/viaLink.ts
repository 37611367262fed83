import { insertDocumenten, loadDocument } from './document.store.ts';

/** What came in by a link is kept as any other document. */
export const bewaarIngediend = insertDocumenten;
/** A document for who may read it by a link. */
export const leesVoorLink = loadDocument;
