import { finding, type ResourceTypes, rule, some } from '../../core/index.ts';

declare module '../../core/index.ts' {
  interface ResourceTypes {
    'Custom::VpcRestrictDefaultSG': { readonly DefaultSecurityGroupId?: string };
  }
}

type Group = ResourceTypes['AWS::EC2::SecurityGroup'];

// No template can declare the default group: it comes with the VPC, open among its members and to everywhere outside.
// CDK closes it by a custom resource. Of what is deployed, the group is judged by itself.
export default rule({
  id: 'VPC_DEFAULT_SECURITY_GROUP_CLOSED',
  title: 'The default security group of a VPC lets no traffic through',
  severity: 'high',
  types: ['AWS::EC2::SecurityGroup', 'AWS::EC2::VPC'],
  needs: [{ type: 'Custom::VpcRestrictDefaultSG', theirs: 'DefaultSecurityGroupId', fields: [] }],
  why: 'Whatever is launched without a security group gets the default one, and then talks to everything else that was forgotten in the same way.',
  fix: 'Remove all rules of the default security group; with CDK, set restrictDefaultSecurityGroup on the VPC.',
  scope: (properties, { resource }) => {
    if (resource.type === 'AWS::EC2::SecurityGroup') return (properties as Group).GroupName === 'default' || 'it is not the default group of a VPC';
    return resource.capturedAt === undefined || 'its default group is judged by itself';
  },
  *check(properties, { resource, related }) {
    if (resource.type === 'AWS::EC2::VPC') {
      if (!some(related('Custom::VpcRestrictDefaultSG'), () => true)) yield finding('', 'its default security group stays open');
      return;
    }
    const group = properties as Group;
    if (some(group.SecurityGroupIngress, () => true))
      yield finding('SecurityGroupIngress', 'the default group lets traffic in', { expected: 'no rules' });
    if (some(group.SecurityGroupEgress, () => true))
      yield finding('SecurityGroupEgress', 'the default group lets traffic out', { expected: 'no rules' });
  },
});
