import { nearest } from '../core/nearest.ts';
import table, { deprecated } from './generated/facts/managed-policies.ts';
import documents from './generated/facts/managed-policy-documents.ts';
import type { PolicyDocument, PolicyStatement } from './policy-document.ts';

export interface AwsManagedPolicy {
  /** `service-role/AWS_ConfigRole`, `ReadOnlyAccess`. */
  readonly path: string;
  /** Why not to use it, with the page that says so. Most of these can no longer be attached. */
  readonly deprecated?: string;
  /** What to use instead of a deprecated one. */
  readonly successor?: string;
  /** It belongs to a service-linked role, and can be attached to no other. */
  readonly serviceLinked?: true;
  /** What it allows; undefined for those that few templates use. */
  document(): PolicyDocument | undefined;
}

/** `service-role/AWS_ConfigRole` of `arn:aws:iam::aws:policy/service-role/AWS_ConfigRole`, in any partition; undefined for other ARNs. */
export function awsManagedPolicyPath(arn: string): string | undefined {
  return /^arn:[\w-]+:iam::aws:policy\/(.+)$/.exec(arn)?.[1];
}

export function awsManagedPolicyArn(path: string, partition = 'aws'): string {
  return `arn:${partition}:iam::aws:policy/${path}`;
}

/** By ARN or path. Undefined where AWS has no such policy, and for the ARN of a policy that is not AWS's. */
export function awsManagedPolicy(arnOrPath: string): AwsManagedPolicy | undefined {
  const path = arnOrPath.startsWith('arn:') ? awsManagedPolicyPath(arnOrPath) : arnOrPath;
  if (path === undefined) return undefined;
  const [, successor, page] = deprecated.find(([name]) => name === path) ?? [];
  // Without a page it never was, and is in the list only to say what was meant.
  if (!paths().has(path) && !page) return undefined;
  return {
    path,
    ...(successor && page ? { successor, deprecated: `deprecated in favour of ${successor}: ${page}` } : {}),
    ...(path.startsWith('aws-service-role/') ? { serviceLinked: true as const } : {}),
    document: () => documentOf(path),
  };
}

const known = new Set<string>();

function paths(): ReadonlySet<string> {
  if (known.size > 0) return known;
  for (const line of table.split('\n')) {
    const [folder = '', ...names] = line.split(' ');
    for (const name of names) known.add(folder === '/' ? name : folder + name);
  }
  return known;
}

/** The path that was probably meant by one that does not exist: another folder's policy of that name, or a name near it. */
export function nearestAwsManagedPolicy(path: string): string | undefined {
  const name = nameOf(path);
  const meant = deprecated.find(([one]) => one === path) ?? deprecated.find(([one]) => nameOf(one) === name);
  if (meant) return meant[1];
  // What is of a service-linked role is no use to anybody else.
  const candidates = [...paths()].filter((one) => !one.startsWith('aws-service-role/') && !deprecated.some(([old]) => old === one));
  const near = nearest(name, candidates.map(nameOf), Math.min(4, Math.floor(name.length / 5)));
  return candidates.find((one) => nameOf(one) === near);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

interface Packed extends Omit<PolicyStatement, 'Action' | 'NotAction'> {
  readonly Action?: string;
  readonly NotAction?: string;
}

const parsed = new Map<string, PolicyDocument | undefined>();

/** The same object for everybody who asks: a template may attach one policy to a thousand roles. */
function documentOf(path: string): PolicyDocument | undefined {
  if (!parsed.has(path)) parsed.set(path, readDocument(path));
  return parsed.get(path);
}

function readDocument(path: string): PolicyDocument | undefined {
  const lines = `\n${documents}\n`;
  const start = lines.indexOf(`\n${path} `);
  if (start < 0) return undefined;
  const line = lines.slice(start + 1, lines.indexOf('\n', start + 1));
  const statements = JSON.parse(line.slice(path.length + 1)) as readonly Packed[];
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ Action, NotAction, ...statement }) => ({
      Effect: 'Allow',
      ...(Action === undefined ? {} : { Action: actionsOf(Action) }),
      ...(NotAction === undefined ? {} : { NotAction: actionsOf(NotAction) }),
      ...('NotResource' in statement ? {} : { Resource: '*' }),
      ...statement,
    })),
  };
}

/** `logs:CreateLogStream PutLogEvents` written out. */
function actionsOf(packed: string): string[] {
  let service = '';
  return packed.split(' ').map((action) => {
    const colon = action.indexOf(':');
    if (colon < 0 && action !== '*') return `${service}:${action}`;
    service = action.slice(0, colon);
    return action;
  });
}
