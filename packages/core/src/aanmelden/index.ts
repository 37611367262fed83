export * from './apparaat.ts';
export * from './netwerk.ts';
export * from './rem.ts';
export * from './wachtwoord.ts';
