import type { Examples } from '../../core/index.ts';

const properties = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
const state = { Subject: {} };

export default {
  pass: [
    { title: 'all four are on', properties, state },
    { title: 'one is not wanted', properties: { ...properties, BlockPublicPolicy: false }, state, parameters: { BlockPublicPolicy: 'False' } },
  ],
  fail: [
    { title: 'one is off', properties: { ...properties, RestrictPublicBuckets: false }, state, at: ['RestrictPublicBuckets'] },
    { title: 'none was ever set', state, at: ['IgnorePublicAcls', 'BlockPublicPolicy', 'BlockPublicAcls', 'RestrictPublicBuckets'] },
  ],
} satisfies Examples;
