export * from './toegang.ts';
