import type { Examples, ExamplesByRule } from '../../core/index.ts';

const group = { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'web servers', GroupName: 'web' } };
const card = (GroupSet: unknown) => ({ Type: 'AWS::EC2::NetworkInterface', Properties: { SubnetId: 'subnet-0123456789abcdef0', GroupSet } });
const deployed = { Group: {} };

const examples: Examples = {
  pass: [
    { title: 'a network interface has it', resources: { Group: group, Card: card([{ Ref: 'Group' }]) }, state: deployed },
    {
      title: 'an instance is launched with it',
      resources: {
        Group: group,
        Instance: { Type: 'AWS::EC2::Instance', Properties: { SecurityGroupIds: [{ 'Fn::GetAtt': ['Group', 'GroupId'] }] } },
      },
    },
  ],
  fail: [
    { title: 'nothing has it', resources: { Group: group }, state: deployed, at: [''] },
    {
      title: 'the interface has another',
      resources: { Group: group, Card: card(['sg-0fedcba9876543210']) },
      state: deployed,
      at: [''],
    },
  ],
  unknown: [{ title: 'it is not deployed yet, and no instance of the template has it', resources: { Group: group } }],
  notApplicable: [
    {
      title: 'it is the default group',
      properties: { GroupDescription: 'default VPC security group', GroupName: 'default' },
      state: { Subject: {} },
    },
  ],
};

export default {
  EC2_SECURITY_GROUP_ATTACHED_TO_ENI: examples,
  EC2_SECURITY_GROUP_ATTACHED_TO_ENI_PERIODIC: examples,
} satisfies ExamplesByRule;
