import { csv, each, finding, rule, some, type Text } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, patternMatches, policyOf, principalsOfKind, statementsOf, testsOf } from '../../schema/index.ts';
import { statementPath } from './_bucket-names.ts';
import { statementsIn } from './_grants.ts';

export default rule({
  id: 'S3_BUCKET_POLICY_GRANTEE_CHECK',
  title: 'S3 bucket policies let in only those who are on the list',
  severity: 'medium',
  types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  // Without lists of its own a company can let nobody in.
  recommended: false,
  parameters: {
    awsPrincipals: csv({ about: 'Accounts, users and roles that may be let in; ARNs may hold wildcards.' }),
    servicePrincipals: csv({ about: 'Services that may be let in, such as cloudtrail.amazonaws.com.' }),
    federatedUsers: csv({ about: 'Identity providers whose users may be let in.' }),
    ipAddresses: csv({ about: 'Address ranges from which anybody may be let in.' }),
    vpcIds: csv({ about: 'VPCs from which anybody may be let in.' }),
  },
  needs: [{ type: 'AWS::S3::BucketPolicy', theirs: 'Bucket', fields: ['PolicyDocument'] }],
  why: 'A principal that nobody has agreed on may be a leftover, a slip of the pen or somebody who has let himself in.',
  fix: 'Take the principal out of the statement, or put it on the list of those who may be let in.',
  *check(properties, { parameters, resource, related }) {
    const { awsPrincipals = [], servicePrincipals = [], federatedUsers = [], ipAddresses = [], vpcIds = [] } = parameters;
    const within = (one: Text, list: readonly string[]) => list.length > 0 && some(list, (pattern) => patternMatches(pattern, one.value, false));
    const isTied = (statement: PolicyStatement) =>
      some(testsOf(statement), ({ key, operator, values }) => {
        if (/^not|:not|not(equals|like|ipaddress)/i.test(operator)) return false;
        const list = key === 'aws:sourceip' ? ipAddresses : key === 'aws:sourcevpc' ? vpcIds : [];
        return values.length > 0 && !some(values, (one) => !within(one, list));
      });
    const isStranger = (statement: PolicyStatement): boolean => {
      if (statement.Effect !== 'Allow' || isTied(statement)) return false;
      if (statement.NotPrincipal !== undefined) return true;
      if (statement.Principal === '*') return !awsPrincipals.includes('*');
      const kinds = [
        ['AWS', awsPrincipals],
        ['Service', servicePrincipals],
        ['Federated', federatedUsers],
      ] as const;
      return some(kinds, ([kind, list]) => some(principalsOfKind(statement, kind), (one) => !within(one, list)));
    };
    if (resource.type === 'AWS::S3::Bucket') {
      const policies = related('AWS::S3::BucketPolicy');
      if (some(policies, (policy) => some(statementsIn([policy]), isStranger)))
        yield finding('', 'its policy lets in somebody who is not on the list', {
          related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
        });
      return;
    }
    const document = policyOf(properties as { readonly PolicyDocument: PolicyDocument }, 'PolicyDocument');
    yield* each(statementsOf(document), function* (statement, index) {
      if (isStranger(statement))
        yield finding(`${statementPath(document, index)}.Principal`, 'the statement lets in somebody who is not on the list');
    });
  },
});
