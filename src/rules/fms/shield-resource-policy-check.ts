import { every, finding, flag, rule, some, string } from '../../core/index.ts';

type Tags = readonly { readonly Key: string; readonly Value?: string }[] | undefined;

export default rule({
  id: 'FMS_SHIELD_RESOURCE_POLICY_CHECK',
  title: 'Resources that a Shield policy names are protected by Shield Advanced',
  severity: 'medium',
  recommended: false,
  types: ['AWS::CloudFront::Distribution', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancing::LoadBalancer', 'AWS::EC2::EIP'],
  needs: [{ type: 'AWS::Shield::Protection', theirs: 'ResourceArn', fields: [] }],
  parameters: {
    webACLId: string({ about: 'The web ACL of the policy: Firewall Manager mends with it, and nothing is judged by it.', required: true }),
    resourceTypes: string({ about: 'The types that are judged, with commas between them.', required: true }),
    resourceTags: string({ about: 'The tags, as JSON like {"key":["one","other"]}, of which a resource has all to be judged.' }),
    excludeResourceTags: flag({ about: 'Whether resources with these tags are left out instead.' }),
    fmsManagedToken: string({ about: 'Of Firewall Manager alone; nothing is judged by it.' }),
    fmsRemediationEnabled: flag({ about: 'Of Firewall Manager alone; nothing is judged by it.' }),
  },
  why: 'A flood takes down what is not protected, and the bill for the traffic comes on top; only for protected resources AWS helps and pays it back.',
  fix: 'Add an AWS::Shield::Protection with the ARN of the resource as ResourceArn.',
  scope(properties, { resource, parameters }) {
    if (!parameters.resourceTypes.split(/[\s,]+/).includes(resource.type)) return 'its type is not asked for';
    if ('Type' in properties && properties.Type !== undefined && properties.Type !== 'application')
      return 'Shield protects its addresses, not itself';
    if (parameters.resourceTags === undefined) return true;
    const wanted = Object.entries(JSON.parse(parameters.resourceTags) as Readonly<Record<string, readonly string[]>>);
    const has = every(wanted, ([key, values]) => some(properties.Tags as Tags, (tag) => tag.Key === key && isAmong(values, tag.Value ?? '')));
    return has !== (parameters.excludeResourceTags === true) || 'its tags are not those that are asked for';
  },
  *check(_, { related }) {
    if (!some(related('AWS::Shield::Protection'), () => true)) yield finding('', 'Shield Advanced does not protect it');
  },
});

/** Without values any will do. */
function isAmong(values: readonly string[], value: string): boolean {
  return values.length === 0 || values.includes(value);
}
