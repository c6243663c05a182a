import { finding, type Relative, type Resource, text, wiring } from '../../core/index.ts';
import { policyOf, principalsOfKind, statementsOf } from '../../schema/index.ts';
import { isAssumableBy } from '../_access/roles.ts';
import { called, listed, plainId, snippet } from '../_words.ts';
import { config, sourceKeys } from './_delivery.ts';
import { recordingRole } from './_role.ts';

export default wiring({
  id: 'WIRING_CONFIG_ROLE_TRUST',
  title: 'AWS Config may assume the role that its recorder is given',
  severity: 'high',
  types: ['AWS::Config::ConfigurationRecorder'],
  shipped: {
    as: 'deploy error',
    what: 'The delivery channel is refused (InsufficientDeliveryPolicyException: unable to assume role), or, where the channel is there already, the recorder’s status shows a failure that nobody looks at, and nothing is recorded.',
  },
  why: 'AWS Config describes resources with the rights of the recorder’s role. A role whose trust policy names another service gives it none of them.',
  fix: 'Let the service config.amazonaws.com assume the role in its AssumeRolePolicyDocument.',
  *check(properties, { resource, graph }) {
    // A recorder without a role is another finding.
    if (text(properties, 'RoleARN') === undefined) return;
    const found = recordingRole(graph, { resource, properties });
    if (found.kind !== 'ours' || isAssumableBy(graph, found.role, config, undefined, sourceKeys(resource))) return;
    const { role } = found;
    const trusted = trustedBy(role);
    yield finding(
      'RoleARN',
      `${called(resource)} records with ${called(role.resource)}, which ${config} may not assume${trusted ? `: its trust policy names ${trusted}` : ''}`,
      {
        expected: `a role that ${config} may assume`,
        related: [{ resource: role.resource, path: 'AssumeRolePolicyDocument' }],
        fix: trust(role.resource),
      },
    );
  },
});

/** Whom the trust policy names, in words. Only what is known of it: this is for the sentence alone. */
function trustedBy({ properties }: Relative<'AWS::IAM::Role'>): string {
  const statements = statementsOf(policyOf(properties, 'AssumeRolePolicyDocument' as never));
  const services = statements.flatMap((one) => principalsOfKind(one, 'Service')).map((one) => one.pattern);
  return listed([...new Set(services)].filter((one) => one !== config));
}

function trust(role: Resource): string {
  return snippet(
    'Let AWS Config assume the role:',
    `
      ${plainId(role)}:
        Properties:
          AssumeRolePolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal: { Service: ${config} }
                Action: sts:AssumeRole
                Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }`,
  );
}
