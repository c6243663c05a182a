import type { Examples } from '../../core/index.ts';

const properties = { VpcId: 'vpc-0123456789abcdef0', PeerVpcId: 'vpc-0fedcba9876543210' };
const joined = (accepter: boolean, requester: boolean, status = 'active') => ({
  properties,
  state: {
    Subject: {
      status,
      accepterOptions: { AllowDnsResolutionFromRemoteVpc: accepter },
      requesterOptions: { AllowDnsResolutionFromRemoteVpc: requester },
    },
  },
});

export default {
  pass: [{ title: 'both sides resolve', ...joined(true, true) }],
  fail: [
    { title: 'one side does not', ...joined(true, false), at: [''] },
    { title: 'neither does', ...joined(false, false), parameters: { vpcIds: 'vpc-0123456789abcdef0' }, at: ['', ''] },
  ],
  unknown: [{ title: 'it is not deployed yet', properties }],
  notApplicable: [
    { title: 'it waits to be accepted', ...joined(false, false, 'pending-acceptance') },
    { title: 'other VPCs are asked for', ...joined(false, false), parameters: { vpcIds: 'vpc-00000000000000000' } },
  ],
} satisfies Examples;
