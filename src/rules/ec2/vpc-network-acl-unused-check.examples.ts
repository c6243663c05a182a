import type { Examples } from '../../core/index.ts';

const acl = { Type: 'AWS::EC2::NetworkAcl', Properties: { VpcId: 'vpc-0123456789abcdef0' } };
const association = (NetworkAclId: unknown) => ({
  Type: 'AWS::EC2::SubnetNetworkAclAssociation',
  Properties: { NetworkAclId, SubnetId: 'subnet-0123456789abcdef0' },
});

export default {
  pass: [{ title: 'a subnet uses it', resources: { Acl: acl, Association: association({ Ref: 'Acl' }) } }],
  fail: [
    { title: 'no subnet uses it', resources: { Acl: acl }, at: [''] },
    {
      title: 'no subnet uses the one that came with the VPC, for which AWS makes no exception',
      resources: { Acl: acl },
      state: { Acl: { isDefault: true } },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'an association whose list is a parameter',
      template: { Parameters: { Other: { Type: 'String' } }, Resources: { Acl: acl, Association: association({ Ref: 'Other' }) } },
    },
  ],
} satisfies Examples;
