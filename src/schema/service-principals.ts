import { editDistance, nearest } from '../core/nearest.ts';
import { endpoints, principals } from './generated/facts/service-principals.ts';

/** Names that people give to services, by what policies know them as. */
const nicknames: ReadonlyMap<string, string> = new Map(
  [
    'log cloudwatchlogs cloudwatch-logs:logs',
    'event eventbridge event-bridge cloudwatch-events cloudwatchevents:events',
    'eventbridge-scheduler schedule schedules:scheduler',
    'state stepfunctions step-functions:states',
    'api-gateway apigw:apigateway',
    'awsconfig aws-config config-service configservice:config',
    'ecs-task:ecs-tasks',
    'kinesis-firehose kinesisfirehose kinesis.firehose:firehose',
    'security-hub:securityhub',
    'secrets-manager:secretsmanager',
    'code-build:codebuild',
    'code-pipeline:codepipeline',
    'cloud-trail:cloudtrail',
    's3.logging s3-logging:logging.s3',
    'logs.delivery:delivery.logs',
  ].flatMap((line) => {
    const [names = '', meant = ''] = line.split(':');
    return names.split(' ').map((name) => [name, meant] as const);
  }),
);

const known = new Set<string>();

function names(): ReadonlySet<string> {
  if (known.size === 0) for (const name of principals.split(' ')) known.add(name);
  return known;
}

/** Domains of the partitions, for which services are written as well. */
const domain = /\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/;
const region = /\.[a-z]{2}(?:-[a-z]{1,12}){1,3}-\d$/;

/**
 * The service that was meant by a principal that is none: `lambda.amazonaws.com` for `lamda.amazonaws.com`. Undefined where it is
 * one, and where nobody can tell: new services come all the time, so only what is near to a known one counts as a slip.
 */
export function meantServicePrincipal(written: string): string | undefined {
  const principal = written.toLowerCase();
  if (principal.length > 100 || /[^a-z0-9.-]/.test(principal)) return undefined;
  const own = domain.test(principal) ? principal.replace(domain, '').replace(region, '') : undefined;
  if (own === undefined) return ofOtherDomain(principal);
  if (names().has(own) || endpoints.split(' ').includes(own)) return undefined;
  const meant = nicknames.get(own) ?? near(own);
  return meant && `${meant}.amazonaws.com`;
}

/** Short names are all near to each other, so only longer ones may have slips. */
function near(own: string): string | undefined {
  return own.length < 5 ? undefined : nearest(own, names(), own.length < 9 ? 1 : 2);
}

/** `lambda`, `lambda.amazon.com`, `lambda.aws.com`. */
function ofOtherDomain(principal: string): string | undefined {
  const [first = '', ...rest] = principal.split('.');
  for (let words = rest.length; words >= 0; words--) {
    const own = [first, ...rest.slice(0, words)].join('.');
    const meant = names().has(own) ? own : (nicknames.get(own) ?? near(own));
    const left = rest.slice(words).join('.');
    if (meant && (left === '' || isSlipOfDomain(left))) return `${meant}.amazonaws.com`;
  }
  return undefined;
}

function isSlipOfDomain(written: string): boolean {
  return ['aws.com', 'amazon.com', 'aws.amazon.com', 'amazonaws'].includes(written) || editDistance(written, 'amazonaws.com', 3) <= 3;
}
