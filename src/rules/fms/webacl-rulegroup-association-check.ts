import { finding, flag, rule, some, string } from '../../core/index.ts';

/** What WAF Classic answers of a rule that a web ACL activates; templates have less of it. */
interface Activated {
  readonly RuleId?: string;
  readonly Priority?: number;
  readonly OverrideAction?: { readonly Type?: string };
}

export default rule({
  id: 'FMS_WEBACL_RULEGROUP_ASSOCIATION_CHECK',
  title: 'Web ACLs of WAF Classic have the rule groups that are wanted, in the wanted order',
  severity: 'medium',
  recommended: false,
  types: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  parameters: {
    ruleGroups: string({ about: 'The ids of the rule groups in order, each with its action: id-1:NONE, id-2:COUNT.', required: true }),
    fmsManagedToken: string({ about: 'Of Firewall Manager alone; nothing is judged by it.' }),
    fmsRemediationEnabled: flag({ about: 'Of Firewall Manager alone; nothing is judged by it.' }),
  },
  why: 'A rule group that comes after others sees only what those let through, and one that only counts stops nothing.',
  fix: 'Activate the rule groups in the web ACL with the priorities 0, 1 and so on; better, move to AWS::WAFv2::WebACL and a policy of Firewall Manager for it.',
  *check(acl, { parameters }) {
    const wanted = parameters.ruleGroups.split(',').map((one) => one.trim().split(':') as [string, string?]);
    for (const [priority, [id, action]] of wanted.entries()) {
      const stands = some(
        acl.Rules as readonly Activated[] | undefined,
        (one) => one.RuleId === id && one.Priority === priority && (action === undefined || (one.OverrideAction?.Type ?? 'NONE') === action),
      );
      if (!stands) yield finding('Rules', `the rule group ${id} does not stand at priority ${priority}${action ? ` with ${action}` : ''}`);
    }
  },
});
