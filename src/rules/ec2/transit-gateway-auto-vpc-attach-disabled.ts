import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_TRANSIT_GATEWAY_AUTO_VPC_ATTACH_DISABLED',
  title: 'Transit gateways do not accept VPCs of other accounts by themselves',
  severity: 'high',
  types: ['AWS::EC2::TransitGateway'],
  why: 'Any account the gateway is shared with could then join its networks to ours, with nobody looking at who it is.',
  fix: 'Set AutoAcceptSharedAttachments to disable, or leave it out, and accept attachments one by one.',
  *check(gateway) {
    if (gateway.AutoAcceptSharedAttachments === 'enable')
      yield finding('AutoAcceptSharedAttachments', 'attachments of other accounts are accepted unseen', { expected: 'disable' });
  },
});
