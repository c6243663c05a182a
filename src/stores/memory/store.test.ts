import { describe } from 'vitest';
import { contract } from '../contract.ts';
import { MemoryStore } from './store.ts';

describe('the store in memory', () => contract(async () => new MemoryStore()));
