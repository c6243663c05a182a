import { each, type Found, finding, isSet, listOf, type RuleContext, some, Text, text } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, policyOf, statementPath, statementsOf } from '../../schema/index.ts';

/** The strings of a list, each as far as it is known: a reference among them hides nothing of its neighbours. */
export function textList(list: readonly string[] | undefined): readonly Text[] {
  const entries = listOf(list);
  return [...entries.keys()].map((index) => text(entries, index) ?? new Text(['']));
}

/** Whether a pattern of the Resource element covers every resource: `*`, `arn:*`, `arn:*:*:*`. What refers to a resource is that one. */
export function coversEveryResource(resource: Text): boolean {
  if (resource.reference) return false;
  return resource.known ? /^(?:arn)?[:*]*\*$/.test(resource.value) : resource.equals('*');
}

export const inlinePolicyTypes = ['AWS::IAM::Policy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy', 'AWS::IAM::RolePolicy'] as const;

/** Who has a managed policy as a permissions boundary. */
export const boundaryHolders = [
  { type: 'AWS::IAM::Role', theirs: 'PermissionsBoundary', fields: ['PermissionsBoundary'] },
  { type: 'AWS::IAM::User', theirs: 'PermissionsBoundary', fields: ['PermissionsBoundary'] },
] as const;

/** As AWS documents it for rules about customer managed policies, which have their counterpart for inline ones. */
export function customerPolicyScope(context: Pick<RuleContext, 'resource' | 'related'>, excludeBoundaries: boolean | undefined): true | string {
  if (context.resource.type !== 'AWS::IAM::ManagedPolicy') return 'an inline policy, and the rule is about managed ones';
  return excludeBoundaries && isBoundary(context) ? leftOut : true;
}

const leftOut = 'it is used as a permissions boundary, which excludePermissionBoundaryPolicy leaves out';

function isBoundary(context: Pick<RuleContext, 'related'>): boolean {
  return some(context.related('AWS::IAM::Role'), () => true) || some(context.related('AWS::IAM::User'), () => true);
}

/** Policies of every kind: managed, inline by themselves, inline in their holder. */
export const policyTypes = ['AWS::IAM::ManagedPolicy', ...inlinePolicyTypes, 'AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'] as const;

/**
 * AWS Config has items for customer managed policies only, so its rules leave inline ones out. A template shows them, and what
 * they allow is allowed all the same: they are judged too. Boundaries are, unless told otherwise.
 */
export function policyScope(
  policy: object,
  context: Pick<RuleContext, 'resource' | 'related'>,
  excludeBoundaries: boolean | undefined,
): true | string {
  const { type } = context.resource;
  if (/::(Role|User|Group)$/.test(type)) return isSet(policy as Attachments, 'Policies') ? true : 'it has no inline policy';
  return type === 'AWS::IAM::ManagedPolicy' && excludeBoundaries && isBoundary(context) ? leftOut : true;
}

/** Every statement of a resource's policies with its path: of its own document, or of the inline ones that it holds. */
export function* eachStatement(policy: object, visit: (statement: PolicyStatement, path: string) => Iterable<Found>): Generator<Found> {
  const within = (owner: object, base: string) => {
    const document = policyOf(owner as { readonly PolicyDocument?: PolicyDocument }, 'PolicyDocument');
    return each(statementsOf(document), (statement, index) => visit(statement, statementPath(base, document, index)));
  };
  const { Policies: held } = policy as Attachments;
  if (held === undefined) yield* within(policy, 'PolicyDocument');
  else yield* each(held, (inline, index) => within(inline, `Policies[${index}].PolicyDocument`));
}

interface Attachments {
  readonly Policies?: readonly { readonly PolicyDocument: PolicyDocument }[];
  readonly ManagedPolicyArns?: readonly string[];
}

/** A finding for each entry of one of a holder's lists; the entries themselves may be unknown. */
export function* perEntry(holder: Attachments, key: keyof Attachments, message: string, fix?: string): Generator<Found> {
  if (!isSet(holder, key)) return;
  for (const index of listOf<unknown>(holder[key]).keys()) yield finding(`${key}[${index}]`, message, fix === undefined ? {} : { fix });
}
