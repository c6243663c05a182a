import type { Examples } from '../../core/index.ts';

const grouped = (...members: string[]) => ({
  DistributionConfig: {
    Enabled: true,
    OriginGroups: {
      Quantity: 1,
      Items: [
        {
          Id: 'both',
          FailoverCriteria: { StatusCodes: { Quantity: 1, Items: [503] } },
          Members: { Quantity: members.length, Items: members.map((OriginId) => ({ OriginId })) },
        },
      ],
    },
  },
});

export default {
  pass: [{ title: 'two origins stand in for each other', properties: grouped('primary', 'secondary') }],
  fail: [
    { title: 'there is no group', properties: { DistributionConfig: { Enabled: true } }, at: ['DistributionConfig.OriginGroups'] },
    { title: 'the group has one member', properties: grouped('primary'), at: ['DistributionConfig.OriginGroups'] },
  ],
} satisfies Examples;
