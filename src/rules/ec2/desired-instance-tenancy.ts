import { csv, finding, rule, string, text } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

export default rule({
  id: 'DESIRED_INSTANCE_TENANCY',
  title: 'EC2 instances have the tenancy that the house has chosen',
  severity: 'low',
  recommended: false,
  types: ['AWS::EC2::Instance'],
  needs: launchTemplates,
  parameters: {
    tenancy: string({ about: 'The tenancy that instances must have: DEDICATED, HOST or DEFAULT.', required: true }),
    imageId: csv({ about: 'Only instances of these images are looked at; all if not given.' }),
    hostId: csv({ about: 'The dedicated hosts on which instances must stand; any if not given.' }),
  },
  why: 'Licences that are bound to a machine, and contracts that forbid sharing one, are broken by an instance on shared hardware.',
  fix: 'Set Tenancy (and HostId where a host is meant) to what the parameters ask for.',
  scope: (instance, context) => {
    const { imageId } = context.parameters;
    if (!imageId) return true;
    const image = text(instance, 'ImageId') ?? text(launchTemplateOf(instance, context)?.properties.LaunchTemplateData, 'ImageId');
    return image?.isOneOf(imageId) || 'its image is not among those that are looked at';
  },
  *check(instance, context) {
    const { tenancy, hostId } = context.parameters;
    const placement = instance.Tenancy === undefined ? launchTemplateOf(instance, context)?.properties.LaunchTemplateData?.Placement : undefined;
    const own = instance.Tenancy ?? placement?.Tenancy ?? 'default';
    if (own.toLowerCase() !== tenancy.toLowerCase()) yield finding('Tenancy', `its tenancy is ${own}`, { expected: tenancy.toLowerCase() });
    else if (hostId) {
      const host = text(instance, 'HostId') ?? text(placement, 'HostId');
      if (!host?.isOneOf(hostId)) yield finding('HostId', 'it does not stand on one of the hosts that are named', { expected: hostId.join(', ') });
    }
  },
});
