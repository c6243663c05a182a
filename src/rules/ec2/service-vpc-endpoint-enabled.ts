import { finding, rule, string } from '../../core/index.ts';
import { endpoints, hasEndpoint } from './_endpoints.ts';

export default rule({
  id: 'SERVICE_VPC_ENDPOINT_ENABLED',
  title: 'VPCs have an endpoint for the service that is named',
  severity: 'medium',
  recommended: false,
  types: ['AWS::EC2::VPC'],
  needs: [endpoints],
  parameters: { serviceName: string({ about: 'The service, in short: `s3`, `ec2`, `ecr.api`.', required: true }) },
  why: 'Without an endpoint the calls to the service leave the VPC by the internet, where no endpoint policy can say whose account they may go to.',
  fix: 'Add an AWS::EC2::VPCEndpoint with the VpcId, whose ServiceName ends with the service.',
  *check(_, { related, parameters: { serviceName } }) {
    if (!hasEndpoint(related('AWS::EC2::VPCEndpoint'), serviceName)) yield finding('', `it has no endpoint for ${serviceName}`);
  },
});
