import type { PropertyType } from '@aws-cdk/service-spec-types';

const policyNames = new RegExp(
  [
    'Polic(y|ies)Document$',
    '^(Key|Resource|FileSystem|Access|S3Access|Inline|NamespaceResource|ModelPackageGroup|DeliveryDestination)?Policy$',
    '^AccessPolicies$',
    '^(Repository)?PolicyText$',
  ].join('|'),
);

/** Documents named like a policy that are none of IAM's. */
const otherDocuments = new Set(['AWS::NetworkManager::CoreNetwork.PolicyDocument']);

/** Whether a property holds an IAM policy document. The schema only says JSON; the name says the rest. */
export function isPolicy(where: string, property: string, type: PropertyType): boolean {
  if (!holdsJson(type) || otherDocuments.has(`${where}.${property}`)) return false;
  return policyNames.test(property) || `${where}.${property}` === 'AWS::Organizations::ResourcePolicy.Content';
}

/** Free JSON, alone or beside its form as a string. */
export function holdsJson(type: PropertyType): boolean {
  return (
    type.type === 'json' ||
    (type.type === 'union' && type.types.some(holdsJson) && type.types.every((one) => one.type === 'json' || one.type === 'string'))
  );
}
