import type { GebrekRegel } from './regel.ts';

export const GEBREK_REGELS: readonly GebrekRegel[] = [];
