import { csv, each, finding, rule, text } from '../../core/index.ts';
import { indexesOf } from './_arns.ts';

const kinds = {
  'AWS::IAM::User': { list: 'users', name: 'UserName' },
  'AWS::IAM::Group': { list: 'groups', name: 'GroupName' },
  'AWS::IAM::Role': { list: 'roles', name: 'RoleName' },
} as const;

/** The names of one kind in `users:[a;b], groups:[c], roles:[d]`. */
function exceptions(given: readonly string[] | undefined, kind: string): readonly string[] {
  return (given ?? []).flatMap((one) => {
    const [, name, list = ''] = /^(\w+):\[?([^\]]*)\]?$/.exec(one) ?? [];
    return name?.toLowerCase() === kind ? list.split(';').map((each) => each.trim()) : [];
  });
}

export default rule({
  id: 'IAM_POLICY_BLACKLISTED_CHECK',
  title: 'Forbidden policies such as AdministratorAccess are attached to nobody',
  severity: 'high',
  types: ['AWS::IAM::User', 'AWS::IAM::Group', 'AWS::IAM::Role'],
  parameters: {
    policyArns: csv({ about: 'ARNs of the policies that must not be attached.', default: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
    exceptionList: csv({ about: 'Who may have them all the same, as users:[a;b], groups:[c], roles:[d].' }),
  },
  needs: [{ type: 'AWS::IAM::ManagedPolicy', ours: 'ManagedPolicyArns', fields: ['ManagedPolicyName'] }],
  why: 'AdministratorAccess turns whoever gets hold of the user, group or role into the owner of the account.',
  fix: 'Take the policy out of ManagedPolicyArns, and attach one that allows what is needed.',
  *check(holder, { parameters, related, resource }) {
    const { list, name } = kinds[resource.type as keyof typeof kinds];
    const excepted = exceptions(parameters.exceptionList, list);
    if (excepted.length > 0 && text(holder as Record<string, unknown>, name)?.isOneOf(excepted)) return;
    const own = related('AWS::IAM::ManagedPolicy').items;
    yield* each(indexesOf(holder.ManagedPolicyArns, parameters.policyArns, own), function* (find) {
      const index = find();
      if (index !== undefined) yield finding(`ManagedPolicyArns[${index}]`, 'a policy is attached that must not be', { expected: 'another policy' });
    });
  },
});
