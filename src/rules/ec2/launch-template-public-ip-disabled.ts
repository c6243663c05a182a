import { csv, each, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_LAUNCH_TEMPLATE_PUBLIC_IP_DISABLED',
  title: 'EC2 launch templates do not give instances public IP addresses',
  severity: 'high',
  types: ['AWS::EC2::LaunchTemplate'],
  parameters: { exemptedLaunchTemplates: csv({ about: 'Ids of launch templates that may give public addresses.' }) },
  why: 'Every instance made from the template would stand on the internet by itself, with nothing but its security group before it.',
  fix: 'Set AssociatePublicIpAddress of the network interfaces to false, and let traffic in through a load balancer and out through a NAT gateway.',
  scope: (_, { parameters, resource }) => !parameters.exemptedLaunchTemplates?.includes(resource.id) || 'it is exempted by the parameters',
  *check(template) {
    yield* each(template.LaunchTemplateData?.NetworkInterfaces, function* (card, index) {
      if (card.AssociatePublicIpAddress === true)
        yield finding(`LaunchTemplateData.NetworkInterfaces[${index}].AssociatePublicIpAddress`, 'instances get a public IP address', {
          expected: 'false',
        });
    });
  },
});
