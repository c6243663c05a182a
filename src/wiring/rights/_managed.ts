import { each, type Found, type Relative, type Text, text, texts } from '../../core/index.ts';
import { awsPolicyName } from '../_access/roles.ts';

/** What may have managed policies attached. */
export const holders = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'] as const;

type Holder = Relative<(typeof holders)[number]>['properties'];

type Visit = (policy: string, where: string) => Iterable<Found>;

/**
 * Visits every managed policy of AWS that is attached, by its path: `service-role/AWS_ConfigRole`. What is no ARN at all, `other` is
 * shown as it is written.
 */
export function* eachAwsPolicy(holder: Holder, visit: Visit, other?: Visit): Generator<Found, void, undefined> {
  yield* each(texts(holder, 'ManagedPolicyArns'), (arn, index) => one(arn, `ManagedPolicyArns[${index}]`));
  // Groups have none.
  yield* one(text(holder as { readonly PermissionsBoundary?: string }, 'PermissionsBoundary'), 'PermissionsBoundary');

  function* one(arn: Text | undefined, where: string): Generator<Found, void, undefined> {
    // Policies of ours are other resources.
    if (!arn || arn.references.length > 0) return;
    const path = awsPolicyName(arn);
    if (path !== undefined) yield* visit(path, where);
    else if (arn.known && !arn.value.startsWith('arn:')) yield* other?.(arn.value, where) ?? [];
    // Of an account that is not known it is none of AWS's, whatever it is called.
    else if (!arn.known && !/^arn:[^:]*:iam::(?!aws)/.test(arn.pattern)) arn.startsWith('arn:aws:iam::aws:policy/');
  }
}
