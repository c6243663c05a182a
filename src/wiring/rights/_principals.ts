import { each, type Found, finding, isSet, OwnName, type Resource, type Text, texts } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, statementPath, statementsOf } from '../../schema/index.ts';
import { meantServicePrincipal } from '../../schema/service-principals.ts';
import { called, snippet } from '../_words.ts';

/** Principals of a policy that no service goes by, or that stand where only other kinds may. */
export function* misspelt(owner: Resource, property: string, document: PolicyDocument | undefined): Generator<Found, void, undefined> {
  yield* each(statementsOf(document), (statement, index) => {
    const at = statementPath(property, document, index);
    return each(['Principal', 'NotPrincipal'] as const, (key) => (isSet(statement, key) ? inStatement(owner, `${at}.${key}`, statement[key]) : []));
  });
}

function* inStatement(owner: Resource, path: string, principal: PolicyStatement['Principal']): Generator<Found, void, undefined> {
  if (typeof principal === 'string') {
    if (isServiceName(principal))
      yield finding(path, `${called(owner)} names ${principal} as a principal without its kind, which IAM refuses`, {
        expected: `Service: ${principal}`,
        fix: snippet('Say that it is a service:', `Principal:\n  Service: ${principal}`),
      });
    return;
  }
  yield* each(texts(principal, 'Service'), (one) => service(owner, `${path}.Service`, one));
  yield* each(texts(principal, 'AWS'), function* (one) {
    const written = asWritten(one);
    if (!isServiceName(written)) return;
    yield finding(`${path}.AWS`, `${called(owner)} names the service ${written} among accounts and roles, which IAM refuses`, {
      expected: `Service: ${written}`,
      fix: snippet('Say that it is a service:', `Principal:\n  Service: ${written}`),
    });
  });
}

export function* service(owner: Resource, path: string, principal: Text): Generator<Found, void, undefined> {
  const written = asWritten(principal);
  const meant = meantServicePrincipal(written);
  if (!meant) return;
  yield finding(path, `${called(owner)} is for ${written}, which no service of AWS goes by: ${meant} may be meant`, {
    expected: meant,
    fix: snippet('Name the service as policies know it:', `Service: ${meant}`),
  });
}

/** A principal with the region and the domain of some deployment in place of those of this one. */
function asWritten(principal: Text): string {
  const stands: Readonly<Record<string, string>> = {
    'AWS::Region': 'eu-west-1',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::Partition': 'aws',
    'AWS::AccountId': '123456789012',
  };
  const parts = principal.parts.map((part) => (typeof part === 'string' ? part : part instanceof OwnName ? stands[part.name] : undefined));
  // What a reference answers is no service: the ARN of a role, a user's id.
  if (principal.references.length > 0) return '';
  return parts.includes(undefined) ? principal.value : parts.join('');
}

function isServiceName(written: string): boolean {
  return /^[a-z0-9.-]{1,80}\.amazonaws\.com(?:\.cn)?$/.test(written);
}
