export { zoekLosseMeldingen } from './melding.store.ts';
