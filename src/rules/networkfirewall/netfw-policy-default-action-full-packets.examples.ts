import type { Examples } from '../../core/index.ts';

const policy = (action: unknown) => ({
  FirewallPolicyName: 'edge',
  FirewallPolicy: {
    StatelessFragmentDefaultActions: ['aws:forward_to_sfe'],
    StatelessDefaultActions: [action],
  },
});
const parameters = { statelessDefaultActions: 'aws:drop,aws:forward_to_sfe' };

export default {
  pass: [
    { title: 'they are dropped', properties: policy('aws:drop'), parameters },
    { title: 'they go to the stateful rules', properties: policy('aws:forward_to_sfe'), parameters },
  ],
  fail: [{ title: 'they are passed', properties: policy('aws:pass'), parameters, at: ['FirewallPolicy.StatelessDefaultActions[0]'] }],
  unknown: [
    {
      title: 'the action is a parameter without default',
      parameters,
      template: {
        Parameters: { Action: { Type: 'String' } },
        Resources: { Policy: { Type: 'AWS::NetworkFirewall::FirewallPolicy', Properties: policy({ Ref: 'Action' }) } },
      },
    },
  ],
} satisfies Examples;
