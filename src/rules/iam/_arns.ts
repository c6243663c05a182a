import { every, type Relative, some, type Text, text } from '../../core/index.ts';
import { textList } from './_policies.ts';

/** What stays of a policy's ARN without the partition, which templates write as `${AWS::Partition}`. */
function withoutPartition(arn: string): string {
  return arn.replace(/^arn:[^:]*/, '');
}

/** Whether a policy belongs to AWS, so that no policy of a template can be it. */
function isOfAws(arn: string): boolean {
  return withoutPartition(arn).startsWith(':iam::aws:');
}

/** Whether an ARN in a list is the wanted one; `own` are the managed policies of the estate that the list refers to. */
function isPolicy(arn: Text, wanted: string, own: readonly Relative<'AWS::IAM::ManagedPolicy'>[]): boolean {
  const target = own.find(({ resource }) => resource.key === arn.reference?.target);
  if (!target) return arn.endsWith(withoutPartition(wanted));
  if (isOfAws(wanted)) return false;
  const name = text(target.properties, 'ManagedPolicyName');
  if (!name) return arn.endsWith(withoutPartition(wanted));
  return name.equals(wanted.split('/').at(-1) as string);
}

export function indexesOf(
  list: readonly string[] | undefined,
  wanted: readonly string[],
  own: readonly Relative<'AWS::IAM::ManagedPolicy'>[],
): readonly (() => number | undefined)[] {
  return textList(list).map((arn, index) => () => (some(wanted, (one) => isPolicy(arn, one, own)) ? index : undefined));
}

export function isAttached(list: readonly string[] | undefined, wanted: string, own: readonly Relative<'AWS::IAM::ManagedPolicy'>[]): boolean {
  return !every(textList(list), (arn) => !isPolicy(arn, wanted, own));
}
