import { csv, finding, rule } from '../../core/index.ts';
import { onlyOf } from './_attributes.ts';
import { isAssociated } from './_web-acl.ts';

export default rule({
  id: 'ALB_WAF_ENABLED',
  title: 'Application load balancers are guarded by a web ACL',
  severity: 'medium',
  recommended: false,
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  parameters: {
    wafWebAclIds: csv({ about: 'The web ACLs that count, by id (WAF Regional) or ARN (WAFv2); without it any does.' }),
  },
  // All associations: an ARN that is written out or put together says less plainly which load balancer it means than a reference.
  needs: [
    { type: 'AWS::WAFv2::WebACLAssociation', fields: ['ResourceArn', 'WebACLArn'] },
    { type: 'AWS::WAFRegional::WebACLAssociation', fields: ['ResourceArn', 'WebACLId'] },
  ],
  why: 'Without a web ACL every request reaches the application, those that try injections, stolen passwords or floods included.',
  fix: 'Add an AWS::WAFv2::WebACLAssociation with the load balancer as ResourceArn and a regional web ACL as WebACLArn.',
  scope: (balancer) => onlyOf('application', balancer),
  *check(balancer, { resource, parameters, related }) {
    const associations = [related('AWS::WAFv2::WebACLAssociation'), related('AWS::WAFRegional::WebACLAssociation')] as const;
    if (isAssociated(resource, balancer, associations, parameters.wafWebAclIds)) return;
    yield finding('', parameters.wafWebAclIds ? 'none of the wanted web ACLs is associated with it' : 'no web ACL is associated with it');
  },
});
