import { type Found, finding, isSet, listOf, type RuleContext, some, Text, text } from '../../core/index.ts';
import type { PolicyDocument } from '../../schema/index.ts';

/** The strings of a list, each as far as it is known: a reference among them hides nothing of its neighbours. */
export function textList(list: readonly string[] | undefined): readonly Text[] {
  return [...(list ?? []).keys()].map((index) => text(list, index) ?? new Text(['']));
}

/** Where a statement stands; a policy with one statement may hold it without a list. */
export function statementPath(base: string, document: PolicyDocument | undefined, index: number): string {
  return Array.isArray(document?.Statement) ? `${base}.Statement[${index}]` : `${base}.Statement`;
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

/** AWS documents that these rules judge customer managed policies only, and boundaries among them unless told otherwise. */
export function managedPolicyScope(context: Pick<RuleContext, 'resource' | 'related'>, excludeBoundaries: boolean | undefined): true | string {
  if (context.resource.type !== 'AWS::IAM::ManagedPolicy') return 'an inline policy, and the rule is about managed ones';
  if (!excludeBoundaries) return true;
  const isBoundary = some(context.related('AWS::IAM::Role'), () => true) || some(context.related('AWS::IAM::User'), () => true);
  return isBoundary ? 'it is used as a permissions boundary, which excludePermissionBoundaryPolicy leaves out' : true;
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
