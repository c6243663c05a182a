import type { Examples } from '../../core/index.ts';

const Account = { Type: 'AWS::::Account' };
const state = { Account: {} };
const all = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
const block = (switches: object) => ({ Account, Block: { Type: 'AWS::S3::AccountPublicAccessBlock', Properties: { ...all, ...switches } } });

export default {
  pass: [
    { title: 'all four are on', resources: block({}), state },
    { title: 'one is not wanted', resources: block({ BlockPublicAcls: false }), state, parameters: { BlockPublicAcls: 'False' } },
  ],
  fail: [
    { title: 'one is off', resources: block({ IgnorePublicAcls: false }), state, at: [''] },
    { title: 'none was ever set', resources: { Account }, state, at: ['', '', '', ''] },
  ],
  notApplicable: [{ title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
