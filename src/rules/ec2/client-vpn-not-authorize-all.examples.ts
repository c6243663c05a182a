import type { Examples } from '../../core/index.ts';

const authorization = (properties: object) => ({
  ClientVpnEndpointId: 'cvpn-endpoint-0123456789abcdef0',
  TargetNetworkCidr: '10.0.0.0/16',
  ...properties,
});

export default {
  pass: [{ title: 'a group is named', properties: authorization({ AccessGroupId: 'operators' }) }],
  fail: [{ title: 'everybody is let in', properties: authorization({ AuthorizeAllGroups: true }), at: ['AuthorizeAllGroups'] }],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { All: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::EC2::ClientVpnAuthorizationRule', Properties: authorization({ AuthorizeAllGroups: { Ref: 'All' } }) } },
      },
    },
  ],
} satisfies Examples;
