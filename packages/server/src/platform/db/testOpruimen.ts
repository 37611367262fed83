import { afterAll } from 'vitest';
import { sluitTestDatabases } from './testDatabase.ts';

// Runs for every test file: a worker keeps its modules from one file to the next, and each database is an engine of its
// own in memory.
afterAll(sluitTestDatabases);
