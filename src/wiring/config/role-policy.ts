import { finding, type Graph, type Relative, type Resource, some, type Text, text, texts, wiring } from '../../core/index.ts';
import { awsManagedPolicy, nearestAwsManagedPolicy } from '../../schema/aws-managed-policies.ts';
import { type PolicyStatement, statementsOf } from '../../schema/index.ts';
import { awsPolicyName, policySources } from '../_access/roles.ts';
import { called, plainId, snippet } from '../_words.ts';
import { recordingRole } from './_role.ts';

const wanted = 'service-role/AWS_ConfigRole';
type Role = Relative<'AWS::IAM::Role'>;

export default wiring({
  id: 'WIRING_CONFIG_ROLE_POLICY',
  title: 'A recorder’s own role carries AWS_ConfigRole, and no policy that is deprecated or never was',
  severity: 'high',
  types: ['AWS::Config::ConfigurationRecorder'],
  shipped: {
    as: 'silence',
    what: 'The recorder starts and counts resources that it may not describe: types go missing from the inventory, and their rules have nothing to judge. The ARN of a policy that is gone fails the deployment.',
  },
  why: 'AWS_ConfigRole is the policy that AWS keeps up with what AWS Config records. Its forerunner AWSConfigRole is deprecated and can no longer be attached; other names are folklore.',
  fix: 'Attach arn:aws:iam::aws:policy/service-role/AWS_ConfigRole to the role, or use the service-linked role of AWS Config.',
  *check(properties, { resource, graph }) {
    if (text(properties, 'RoleARN') === undefined) return;
    const found = recordingRole(graph, { resource, properties });
    if (found.kind !== 'ours' || isEnough(graph, found.role)) return;
    const { role } = found;
    const wrong = wrongOf(texts(role.properties, 'ManagedPolicyArns'));
    const message = wrong
      ? `carries ${wrong.name}, which ${wrong.what}: ${wanted} is meant`
      : `carries neither ${wanted} nor a policy that lets it read what it records`;
    yield finding('RoleARN', `${called(resource)} records with ${called(role.resource)}, which ${message}`, {
      expected: `a role with ${wanted}`,
      related: [{ resource: role.resource, path: wrong ? `ManagedPolicyArns[${wrong.index}]` : 'ManagedPolicyArns' }],
      fix: attached(role.resource),
    });
  },
});

function isEnough(graph: Graph, role: Role): boolean {
  const arns = texts(role.properties, 'ManagedPolicyArns');
  if (some(arns, isWanted) || some(arns, (one) => awsPolicyName(one) === 'AdministratorAccess')) return true;
  const own = policySources(graph, role).filter(({ aws }) => aws === undefined || !isAbout(aws));
  if (some(own, (source) => some(statementsOf(source.document()), isEverything))) return true;
  // Policies of one's own may be the equal of AWS's, and may not: that hangs on every type that is recorded.
  if (some(own, (source) => some(statementsOf(source.document()), reads)))
    graph.unknown(`whether the policies of ${called(role.resource)} let it describe everything that is recorded cannot be told`);
  return false;
}

function isWanted(arn: Text): boolean {
  const name = awsPolicyName(arn);
  if (name !== undefined) return name === wanted;
  // A policy of the template is a customer's own.
  return arn.references.length === 0 && arn.endsWith(`:aws:policy/${wanted}`);
}

function isEverything(statement: PolicyStatement): boolean {
  return (
    statement.Effect === 'Allow' &&
    some(texts(statement, 'Action'), (one) => one.equals('*') || one.equals('*:*')) &&
    some(texts(statement, 'Resource'), (one) => one.equals('*'))
  );
}

/** Rights that roles of recorders have for delivery, and not for what they record. */
const forDelivery = /^(?:s3:(?:put|getbucketacl|getbucketlocation|getobject|listbucket$|headbucket|abort)|(?:sns|kms|logs|sts|config):)/i;
const forReading = /^[\w-]+:(?:\*|(?:batchget|describe|get|list)[\w*]*$)/i;

/** Whether a statement lets the role describe anything at all. */
function reads(statement: PolicyStatement): boolean {
  if (statement.Effect !== 'Allow') return false;
  return (
    texts(statement, 'NotAction').length > 0 ||
    some(texts(statement, 'Action'), ({ value }) => value === '*' || (forReading.test(value) && !forDelivery.test(value)))
  );
}

/** Whether the name of a policy of AWS's is one that people write where they mean AWS_ConfigRole. */
function isAbout(name: string): boolean {
  return /config/i.test(name) && /role|user/i.test(name);
}

/** The first policy of AWS's that is there in place of the right one, and what is wrong with it. */
function wrongOf(arns: readonly Text[]): { readonly name: string; readonly index: number; readonly what: string } | undefined {
  for (const [index, arn] of arns.entries()) {
    const name = awsPolicyName(arn);
    if (name === undefined) continue;
    const policy = awsManagedPolicy(name);
    if (!policy && (isAbout(name) || nearestAwsManagedPolicy(name) === wanted)) return { name, index, what: 'does not exist' };
    if (policy?.serviceLinked && isAbout(name)) return { name, index, what: 'only the service-linked role can have' };
    if (name === 'AWSConfigUserAccess') return { name, index, what: 'is for people who look at AWS Config, and lets it record nothing' };
    if (policy?.successor === wanted) return { name, index, what: 'is deprecated and can no longer be attached' };
  }
  return undefined;
}

function attached(role: Resource): string {
  return snippet(
    'Attach the policy that AWS keeps up to date:',
    `
      ${plainId(role)}:
        Properties:
          ManagedPolicyArns:
            - !Sub arn:\${AWS::Partition}:iam::aws:policy/${wanted}`,
  );
}
