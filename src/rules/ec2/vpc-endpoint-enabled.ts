import { csv, each, finding, rule } from '../../core/index.ts';
import { endpoints, hasEndpoint } from './_endpoints.ts';

export default rule({
  id: 'VPC_ENDPOINT_ENABLED',
  title: 'VPCs have an endpoint for each of the services that are named',
  severity: 'medium',
  recommended: false,
  types: ['AWS::EC2::VPC'],
  needs: [endpoints],
  parameters: {
    serviceNames: csv({ about: 'The services, in short or in full: `ec2,ecr.api` or `com.amazonaws.eu-central-1.ec2`.', required: true }),
    vpcIds: csv({ about: 'Only these VPCs are looked at; all if not given.' }),
    scopeConfigResourceTypes: csv({ about: 'AWS Config looks only if the account has a resource of these types; it makes no difference here.' }),
  },
  why: 'Without an endpoint the calls to a service leave the VPC by the internet, where no endpoint policy can say whose account they may go to.',
  fix: 'Add an AWS::EC2::VPCEndpoint with the VpcId for each service that is missing.',
  scope: (_, { parameters: { vpcIds }, resource }) =>
    vpcIds === undefined || vpcIds.includes(resource.id) || 'it is not one of the VPCs that are looked at',
  *check(_, { related, parameters: { serviceNames } }) {
    yield* each(serviceNames, function* (service) {
      if (!hasEndpoint(related('AWS::EC2::VPCEndpoint'), service)) yield finding('', `it has no endpoint for ${service}`);
    });
  },
});
