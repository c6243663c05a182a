import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'VPC_NETWORK_ACL_UNUSED_CHECK',
  title: 'Network ACLs are in use by a subnet',
  severity: 'low',
  types: ['AWS::EC2::NetworkAcl'],
  needs: [{ type: 'AWS::EC2::SubnetNetworkAclAssociation', theirs: 'NetworkAclId', fields: [] }],
  why: 'A list that no subnet uses protects nothing, though whoever wrote it believes that it does.',
  fix: "Bind it to a subnet with an AWS::EC2::SubnetNetworkAclAssociation, or delete it. A VPC's own list cannot be deleted: waive it if the VPC has other lists for all its subnets.",
  *check(_, { related, resource }) {
    if (some(related('AWS::EC2::SubnetNetworkAclAssociation'), () => true)) return;
    // AWS Config says "each network ACL" and makes no exception for the one that comes with a VPC, nor does Security Hub's EC2.16.
    if (resource.state?.isDefault !== true) yield finding('', 'no subnet uses it');
    else
      yield finding('', 'no subnet uses the list that came with the VPC', {
        fix: 'Leave a subnet of the VPC to it, or waive it: it goes with its VPC only.',
      });
  },
});
