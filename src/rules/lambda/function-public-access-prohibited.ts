import { allOf, each, every, type Found, finding, independently, isSet, none, rule, some, type Text, text } from '../../core/index.ts';
import { isForEverybody, type PolicyDocument, type PolicyStatement, policyOf, principalsOfKind, statementsOf, testsOf } from '../../schema/index.ts';

interface Permission {
  readonly Principal: string;
  readonly SourceArn?: string;
  readonly SourceAccount?: string;
  readonly PrincipalOrgID?: string;
}

/** Only a fixed value restricts: AWS takes one with a wildcard, or with a policy variable, for no restriction at all. */
function isFixed(value: Text | undefined): boolean {
  if (value === undefined || value.parts.some((part) => typeof part === 'string' && /[*?]|\$\{/.test(part))) return false;
  // An ARN of which only account and region are open is fixed on deployment, as is a reference; a parameter may hold anything.
  return value.reference !== undefined || value.parts.length > 1 || value.value !== '';
}

function* ofPermission(permission: Permission): Generator<Found> {
  const principal = text(permission, 'Principal');
  const account = isSet(permission, 'SourceAccount') || isSet(permission, 'PrincipalOrgID');
  if (account) return;
  if (principal?.equals('*') && !isFixed(text(permission, 'SourceArn')))
    yield finding('Principal', 'anybody may call the function', { expected: 'an account, a role or a service' });
  else if (principal?.equals('s3.amazonaws.com'))
    // The ARN of a bucket names no account: whoever makes the bucket anew after it was deleted may call the function.
    yield finding('SourceAccount', 'S3 may call the function for a bucket of any account', { expected: 'the account of the bucket' });
}

const restricting = ['aws:sourceaccount', 'aws:principalorgid', 'aws:sourcearn', 'aws:principalaccount', 'aws:principalarn', 'aws:sourceorgid'];

function isRestricted(statement: PolicyStatement, keys: readonly string[]): boolean {
  return some(
    testsOf(statement),
    (test) => keys.includes(test.key) && /^(?:ForAnyValue:)?(?:String(?:Equals|Like)|Arn)/i.test(test.operator) && every(test.values, isFixed),
  );
}

function* ofPolicy(document: PolicyDocument | undefined): Generator<Found> {
  yield* each(statementsOf(document), function* (statement, index) {
    const path = Array.isArray(document?.Statement) ? `PolicyDocument.Statement[${index}]` : 'PolicyDocument.Statement';
    const open = allOf(
      () => statement.Effect === 'Allow',
      () => isForEverybody(statement),
      () => !isRestricted(statement, restricting),
    );
    const bucket = allOf(
      () => statement.Effect === 'Allow',
      () => !none(principalsOfKind(statement, 'Service'), (principal) => principal.equals('s3.amazonaws.com')),
      () => !isRestricted(statement, restricting.slice(0, 2)),
    );
    if (open) yield finding(`${path}.Principal`, 'anybody may call the function');
    else if (bucket) yield finding(`${path}.Condition`, 'S3 may call the function for a bucket of any account');
  });
}

/** The first finding will do, whatever is not known of the others. */
function isOpen(found: Iterable<Found>): boolean {
  for (const _ of found) return true;
  return false;
}

export default rule({
  id: 'LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED',
  title: 'Lambda functions cannot be called by just anybody',
  severity: 'critical',
  // The permissions are judged for themselves as well: they are what has to be mended, and the function may stand in another stack.
  types: ['AWS::Lambda::Permission', 'AWS::Lambda::ResourcePolicy', 'AWS::Lambda::Function'],
  needs: [
    { type: 'AWS::Lambda::Permission', theirs: 'FunctionName', fields: ['Principal', 'SourceArn', 'SourceAccount', 'PrincipalOrgID'] },
    { type: 'AWS::Lambda::ResourcePolicy', theirs: 'ResourceArn', fields: ['PolicyDocument'] },
  ],
  why: 'Anybody with an AWS account, or with none where the function has a URL, can run the code with the rights of its role and at your cost.',
  fix: 'Name the account, role or service in Principal, and restrict services by SourceAccount or SourceArn (for S3 always by SourceAccount).',
  *check(properties, { resource, related }) {
    if (resource.type === 'AWS::Lambda::Permission') yield* ofPermission(properties as Permission);
    else if (resource.type === 'AWS::Lambda::ResourcePolicy')
      yield* ofPolicy(policyOf(properties as { readonly PolicyDocument: PolicyDocument }, 'PolicyDocument'));
    else
      yield* independently(
        function* () {
          const permissions = related('AWS::Lambda::Permission');
          if (some(permissions, (one) => isOpen(ofPermission(one.properties as Permission))))
            yield finding('', 'a permission lets just anybody call it', {
              related: permissions.items.map((one) => ({ resource: one.resource, path: 'Principal' })),
            });
        },
        function* () {
          const policies = related('AWS::Lambda::ResourcePolicy');
          if (some(policies, (one) => isOpen(ofPolicy(policyOf(one.properties, 'PolicyDocument')))))
            yield finding('', 'its policy lets just anybody call it', {
              related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
            });
        },
      );
  },
});
