/** Why not. `wet`: no policy can allow it. */
export type Deelreden = { readonly soort: 'wet' | 'beleid'; readonly tekst: string; readonly bron: string };
