import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'VPC_NETWORK_ACL_UNUSED_CHECK',
  title: 'Network ACLs are in use by a subnet',
  severity: 'low',
  types: ['AWS::EC2::NetworkAcl'],
  needs: [{ type: 'AWS::EC2::SubnetNetworkAclAssociation', theirs: 'NetworkAclId', fields: [] }],
  why: 'A list that no subnet uses protects nothing, though whoever wrote it believes that it does.',
  fix: 'Bind it to a subnet with an AWS::EC2::SubnetNetworkAclAssociation, or delete it.',
  *check(_, { related }) {
    if (!some(related('AWS::EC2::SubnetNetworkAclAssociation'), () => true)) yield finding('', 'no subnet uses it');
  },
});
