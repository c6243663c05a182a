import { csv, finding, isSet, rule, text } from '../../core/index.ts';

// A template attaches a gateway by a resource of its own: there it is judged.
export default rule({
  id: 'INTERNET_GATEWAY_AUTHORIZED_VPC_ONLY',
  title: 'Internet gateways are attached to authorized VPCs only',
  severity: 'medium',
  // Without parameters no VPC may have one.
  recommended: false,
  types: ['AWS::EC2::VPCGatewayAttachment'],
  parameters: { AuthorizedVpcIds: csv({ about: 'Ids of the VPCs that may have an internet gateway; none if not given.' }) },
  why: 'A VPC with an internet gateway has a way in and out that no central firewall sees.',
  fix: 'Remove the attachment, or authorize the VPC in the parameters.',
  scope: (attachment) => isSet(attachment, 'InternetGatewayId') || 'it attaches no internet gateway',
  *check(attachment, { parameters: { AuthorizedVpcIds: authorized = [] } }) {
    if (authorized.length === 0 || !text(attachment, 'VpcId')?.isOneOf(authorized))
      yield finding('VpcId', 'the VPC may not have an internet gateway', { expected: authorized.join(', ') || 'no internet gateway' });
  },
});
