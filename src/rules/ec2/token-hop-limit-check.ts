import { finding, integer, rule } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

export default rule({
  id: 'EC2_TOKEN_HOP_LIMIT_CHECK',
  title: 'EC2 instances keep metadata tokens within the limit of network hops',
  severity: 'medium',
  // Containers on an instance need a second hop to reach the metadata service.
  recommended: false,
  types: ['AWS::EC2::Instance'],
  needs: launchTemplates,
  parameters: { tokenHopLimit: integer({ about: 'The most hops that a token may travel, from 1 to 64.', default: 1 }) },
  why: 'A token that may travel further than one hop can be fetched by containers and by whatever is routed through the instance, and with it the credentials of its role.',
  fix: 'Set MetadataOptions.HttpPutResponseHopLimit to the limit or below.',
  *check(instance, context) {
    const { tokenHopLimit } = context.parameters;
    const own = instance.MetadataOptions?.HttpPutResponseHopLimit;
    const template = own === undefined ? launchTemplateOf(instance, context) : undefined;
    // Without either it is one hop.
    const hops = own ?? template?.properties.LaunchTemplateData?.MetadataOptions?.HttpPutResponseHopLimit ?? 1;
    if (hops <= tokenHopLimit) return;
    const related = template ? [{ resource: template.resource, path: 'LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit' }] : [];
    yield finding('MetadataOptions.HttpPutResponseHopLimit', `a metadata token may travel ${hops} hops`, {
      expected: `at most ${tokenHopLimit}`,
      related,
    });
  },
});
