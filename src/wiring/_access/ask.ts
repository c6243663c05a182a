import type { Graph, Resource, Text } from '../../core/index.ts';
import { arnTokens, type Tokens, tokensOf } from './tokens.ts';

/** Who asks: a service of AWS on behalf of one of our resources, or a role of ours. */
export type Asker = { readonly service: string } | { readonly role: Resource };

/** What a policy is asked: may this one do that, there, under these circumstances. */
export interface Ask {
  readonly asker: Asker;
  /** `sqs:SendMessage`. */
  readonly action: string;
  /** What it is done to: its ARN, with a key or a path behind it where the action is about what is inside. */
  readonly resource: Tokens;
  /**
   * The condition keys, in small letters, that the request carries; null for one that it certainly lacks. Of others nobody knows.
   */
  readonly context: ReadonlyMap<string, Tokens | null>;
}

/** What every call of a service carries and lacks: it is no principal of an account, and it comes by TLS. */
const ofServices: readonly (readonly [string, Tokens | null])[] = [
  ['aws:securetransport', ['true']],
  ['aws:principalisawsservice', ['true']],
  ['aws:viaawsservice', ['false']],
  ['aws:principalarn', null],
  ['aws:principalaccount', null],
  ['aws:principalorgid', null],
  ['aws:principalorgpaths', null],
  ['aws:principaltag', null],
  ['aws:userid', null],
  ['aws:username', null],
  ['aws:sourcevpc', null],
  ['aws:sourcevpce', null],
  ['aws:multifactorauthpresent', null],
];

export interface ServiceCall {
  readonly service: string;
  readonly action: string;
  /** What is acted on; `path` stands behind its ARN: `/prefix/*`. */
  readonly on: Resource | Tokens;
  readonly path?: Tokens;
  /** The resource on whose behalf the service calls: its ARN is `aws:SourceArn`, where the service says so. */
  readonly from?: Resource | Tokens;
  /** Whether the service sends no `aws:SourceArn` (and account) at all: then a condition on one never holds. */
  readonly without?: readonly ('aws:sourcearn' | 'aws:sourceaccount')[];
  /** Further keys, in small letters. */
  readonly keys?: Readonly<Record<string, Tokens | null>>;
}

/** The question that a resource's policy has to answer when a service calls. */
export function serviceAsk(call: ServiceCall, graph: Graph): Ask {
  const context = new Map<string, Tokens | null>(ofServices);
  context.set('aws:principalservicename', [call.service]);
  const from = call.from === undefined ? undefined : isTokens(call.from) ? call.from : arnTokens(call.from, graph);
  if (from) context.set('aws:sourcearn', from);
  // Who calls on behalf of something outside, or of nothing that is named, calls in the account of what is called.
  const caller = [call.from, call.on].find((one) => one !== undefined && !isTokens(one)) as Resource | undefined;
  const account: Tokens = caller ? accountOf(caller) : ownAccount;
  context.set('aws:sourceaccount', account);
  context.set('aws:sourceowner', account);
  for (const key of call.without ?? []) context.set(key, null);
  for (const [key, value] of Object.entries(call.keys ?? {})) context.set(key, value);
  return { asker: { service: call.service }, action: call.action, resource: resourceTokens(call, graph), context };
}

export interface RoleCall {
  readonly role: Resource;
  readonly action: string;
  readonly on: Resource | Tokens;
  readonly path?: Tokens;
  readonly keys?: Readonly<Record<string, Tokens | null>>;
}

/** The question that a role's own policies have to answer, and a resource's policy where it has a say. */
export function roleAsk(call: RoleCall, graph: Graph): Ask {
  const context = new Map<string, Tokens | null>([
    ['aws:securetransport', ['true']],
    ['aws:principalisawsservice', ['false']],
    ['aws:principalaccount', accountOf(call.role)],
    ['aws:resourceaccount', isTokens(call.on) ? accountOf(call.role) : accountOf(call.on)],
    ['aws:principaltype', ['AssumedRole']],
    ['aws:sourcearn', null],
    ['aws:sourceaccount', null],
    ['aws:principalservicename', null],
  ]);
  const arn = arnTokens(call.role, graph);
  if (arn) context.set('aws:principalarn', arn);
  for (const [key, value] of Object.entries(call.keys ?? {})) context.set(key, value);
  return { asker: { role: call.role }, action: call.action, resource: resourceTokens(call, graph), context };
}

const ownAccount: Tokens = [{ atom: 'AWS::AccountId' }];

function accountOf({ account }: Resource): Tokens {
  return account === undefined ? ownAccount : [account];
}

function resourceTokens({ on, path }: { readonly on: Resource | Tokens; readonly path?: Tokens }, graph: Graph): Tokens {
  const arn = isTokens(on) ? on : (arnTokens(on, graph) ?? [{ atom: `${on.key}.Arn` }]);
  return path ? [...arn, ...path] : arn;
}

export function isTokens(one: Resource | Tokens): one is Tokens {
  return Array.isArray(one);
}

/** What a property names, as tokens; for a principal, a condition value, a part of an ARN. */
export function textTokens(text: Text | undefined, graph: Graph): Tokens {
  return text === undefined ? [] : tokensOf(text, graph);
}
