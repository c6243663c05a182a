import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'encryption is on', properties: { SSESpecification: { SSEEnabled: true } } }],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['SSESpecification.SSEEnabled'] },
    { title: 'encryption is off', properties: { SSESpecification: { SSEEnabled: false } }, at: ['SSESpecification.SSEEnabled'] },
  ],
} satisfies Examples;
