import { deprecatedPolicies, pageOf } from './deprecated-policies.ts';
import type { Facts } from './facts.ts';
import type { Sources } from './sources.ts';
import { constant, grouped, sorted, table } from './tables.ts';

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: unknown;
}

interface Policy {
  /** `/service-role/`. */
  readonly Path: string;
  readonly Document: { readonly Statement: Statement | readonly Statement[] };
}

interface Policies {
  readonly source: { readonly name: string; readonly asOf: string };
  readonly documents: ReadonlyMap<string, Policy['Document']>;
}

/** moto keeps AWS's own list as JSON within a Python text. */
function read(sources: Sources): Policies {
  const moto = sources.moto();
  const python = moto.text('iam/aws_managed_policies.py');
  const start = python.indexOf('"""') + 3;
  const policies = JSON.parse(python.slice(start, python.indexOf('"""', start))) as Record<string, Policy>;
  return { source: moto, documents: new Map(Object.entries(policies).map(([name, { Path, Document }]) => [`${Path.slice(1)}${name}`, Document])) };
}

/** Which there are, by path, and which are no longer to be used. */
export function managedPolicies(sources: Sources): Facts {
  const { source, documents } = read(sources);
  const names = [...documents.keys()].map(
    (path) => [path.slice(0, path.lastIndexOf('/') + 1) || '/', path.slice(path.lastIndexOf('/') + 1)] as const,
  );
  const rows = deprecatedPolicies.map((row) => {
    const [path, successor] = row;
    if (!documents.has(successor)) throw new Error(`${successor}, the successor of ${path}, is no AWS managed policy`);
    const page = pageOf(row);
    if (!page && documents.has(path)) throw new Error(`${path} is said never to have been, and is there`);
    return page ? [path, successor, page] : [path, successor];
  });
  const body = [
    constant('deprecated', 'Deprecated, what to use instead, and the page that says so; without a page one that never was.', rows),
    '\n/** Those that there are, by path. */\n',
    table(grouped(names).map((line) => line.join(' '))),
  ].join('');
  return { from: `${source.name} and AWS's documentation`, asOf: source.asOf, body };
}

/** Services that execution roles are for, and general access. */
const wanted = [
  /^(service-role\/)?(AWSLambda|AmazonSQS|AmazonSNS|AmazonEventBridge(?!Schemas)|AWSConfig|AWS_Config|AmazonSSM|AmazonS3(?!Files)|AmazonDynamoDB)/,
  /^(service-role\/)?(AmazonKinesis(?!Video)|AWSStepFunctions|AWSKeyManagement|AWSX[Rr]ay|AWSSecurityHub|AmazonAPIGateway|AmazonECSTask|AWSCodeBuild)/,
  /^(service-role\/)?(CloudWatch(Full|ReadOnly|Events|Logs|Agent|Actions|Lambda|SyntheticsR)|SecretsManager|AWSCloudTrail|AmazonGuardDuty|AWSOrganizations)/,
  /^(AmazonEC2(Full|ReadOnly|ContainerRegistry)|AWSCloudFormation|AmazonAthena|AmazonRDS(Full|ReadOnly|Data)|IAM(Full|ReadOnly))/,
  /^(AdministratorAccess|PowerUserAccess|ReadOnlyAccess|SecurityAudit)$/,
];

/** Service roles of other services too, as long as they are short; what is left out is in few templates, and long. */
const shortEnough = 1000;

/** `path [statements]`, an allowance of everything unless it says otherwise, the service said once for the actions after it. */
export function managedPolicyDocuments(sources: Sources): Facts {
  const { source, documents } = read(sources);
  const lines = sorted(documents.keys()).flatMap((path) => {
    const document = documents.get(path) as Policy['Document'];
    const statements = [document.Statement].flat().map(packed);
    const line = `${path} ${JSON.stringify(statements)}`;
    return wanted.some((one) => one.test(path)) || (path.startsWith('service-role/') && line.length < shortEnough) ? [line] : [];
  });
  return { from: source.name, asOf: source.asOf, body: table(lines) };
}

function packed({ Sid: _, Effect, Action, NotAction, Resource, ...others }: Statement): object {
  return {
    ...(Effect === 'Allow' ? {} : { Effect }),
    ...(Action === undefined ? {} : { Action: joined(Action) }),
    ...(NotAction === undefined ? {} : { NotAction: joined(NotAction) }),
    ...(Resource === '*' ? {} : { Resource }),
    ...others,
  };
}

/** `logs:CreateLogStream PutLogEvents`. */
function joined(actions: string | readonly string[]): string {
  let service = '';
  return sorted([actions].flat())
    .map((action) => {
      const [prefix = '', name] = action.split(':');
      if (name === undefined || prefix !== service) {
        service = prefix;
        return action;
      }
      return name;
    })
    .join(' ');
}
