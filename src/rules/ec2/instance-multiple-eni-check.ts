import { csv, finding, rule, text } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

export default rule({
  id: 'EC2_INSTANCE_MULTIPLE_ENI_CHECK',
  title: 'EC2 instances have one network interface only',
  severity: 'low',
  // Appliances, clusters and management networks have good reasons for more.
  recommended: false,
  types: ['AWS::EC2::Instance'],
  needs: [...launchTemplates, { type: 'AWS::EC2::NetworkInterfaceAttachment', theirs: 'InstanceId', fields: ['NetworkInterfaceId'] }],
  parameters: { NetworkInterfaceIds: csv({ about: 'Ids of network interfaces that do not count, since they are known and wanted.' }) },
  why: 'An instance with a foot in two networks carries traffic around the firewalls between them, often without anybody knowing.',
  fix: 'Take the further entries out of NetworkInterfaces, and the AWS::EC2::NetworkInterfaceAttachment of the instance.',
  *check(instance, context) {
    const own = instance.NetworkInterfaces ?? launchTemplateOf(instance, context)?.properties.LaunchTemplateData?.NetworkInterfaces ?? [];
    const attached = context.related('AWS::EC2::NetworkInterfaceAttachment');
    const wanted = context.parameters.NetworkInterfaceIds ?? [];
    const counts = (card: { readonly NetworkInterfaceId?: string }) =>
      wanted.length === 0 || !(text(card, 'NetworkInterfaceId')?.isOneOf(wanted) ?? false);
    // An instance that declares none gets one.
    const first = Math.max(own.filter(counts).length, own.length === 0 ? 1 : 0);
    const count = first + attached.items.filter(({ properties }) => counts(properties)).length;
    if (count > 1) yield finding('NetworkInterfaces', `it has ${count} network interfaces`, { expected: 'one' });
    else if (!attached.complete) attached.raise();
  },
});
