import { allOf, each, finding, rule, some } from '../../core/index.ts';
import { redirectsToHttps } from './_listeners.ts';

type Action = Parameters<typeof redirectsToHttps>[0];
interface Listener {
  readonly Protocol?: string;
  readonly DefaultActions?: readonly Action[];
}
interface ListenerRule {
  readonly Actions: readonly Action[];
  readonly ListenerArn?: string;
}
interface Condition {
  readonly Field?: string;
  readonly Values?: readonly string[];
  readonly PathPatternConfig?: { readonly Values?: readonly string[] };
  readonly HostHeaderConfig?: { readonly Values?: readonly string[] };
}

export default rule({
  id: 'ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK',
  title: 'HTTP listeners of application load balancers redirect to HTTPS',
  severity: 'medium',
  // AWS names the load balancer; what has to be mended is the listener, or the rule of it that lets plain HTTP through.
  types: ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule'],
  needs: [
    { type: 'AWS::ElasticLoadBalancingV2::ListenerRule', theirs: 'ListenerArn', fields: ['Actions', 'Conditions'] },
    { type: 'AWS::ElasticLoadBalancingV2::Listener', ours: 'ListenerArn', fields: ['Protocol'] },
  ],
  why: 'A visitor who types the address without https would be served in plain text: passwords, cookies and pages can be read and changed on the way.',
  fix: 'Give the HTTP listener the default action redirect with RedirectConfig.Protocol HTTPS, Port 443 and StatusCode HTTP_301, and forward only from the HTTPS listener.',
  scope(properties, { resource, related }) {
    if (resource.type === 'AWS::ElasticLoadBalancingV2::Listener')
      return (properties as Listener).Protocol?.toUpperCase() === 'HTTP' ? true : 'it does not listen for plain HTTP';
    if (!some((properties as ListenerRule).Actions, (one) => one.Type?.toLowerCase() === 'forward')) return 'it forwards nothing';
    return some(related('AWS::ElasticLoadBalancingV2::Listener'), (one) => one.properties.Protocol?.toUpperCase() === 'HTTP')
      ? true
      : 'its listener does not listen for plain HTTP';
  },
  *check(properties, { resource, related }) {
    if (resource.type === 'AWS::ElasticLoadBalancingV2::ListenerRule') {
      yield* each((properties as ListenerRule).Actions, function* (action, index) {
        if (action.Type?.toLowerCase() === 'forward')
          yield finding(`Actions[${index}]`, 'it forwards plain HTTP instead of redirecting it', { expected: 'a redirect to HTTPS' });
      });
      return;
    }
    const { DefaultActions } = properties as Listener;
    if (some(DefaultActions, redirectsToHttps)) return;
    const always = some(related('AWS::ElasticLoadBalancingV2::ListenerRule'), (one) =>
      allOf(
        () => some(one.properties.Actions, redirectsToHttps),
        () => !some(one.properties.Conditions, (condition) => !matchesAll(condition)),
      ),
    );
    if (always) return;
    yield finding('DefaultActions', 'plain HTTP is not redirected to HTTPS', { expected: 'a redirect to HTTPS' });
  },
});

function matchesAll(condition: Condition): boolean {
  const values = condition.PathPatternConfig?.Values ?? condition.HostHeaderConfig?.Values ?? condition.Values;
  return /^(path-pattern|host-header)$/.test(condition.Field ?? '') && some(values, (one) => one === '*' || one === '/*');
}
