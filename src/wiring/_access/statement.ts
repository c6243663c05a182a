import { allOf, anyOf, type Graph, isSet, OwnName, some, type Text, texts, Unknown } from '../../core/index.ts';
import {
  coversAction,
  type PolicyDocument,
  type PolicyStatement,
  type PolicyTest,
  principalsOf,
  principalsOfKind,
  statementsOf,
  testsOf,
} from '../../schema/index.ts';
import type { Ask } from './ask.ts';
import { isLeftOver } from './example-accounts.ts';
import { isMisspeltKey } from './global-keys.ts';
import { type Answer, matchTokens, sameTokens } from './match.ts';
import { arnTokens, type Tokens, tokensInWords, tokensOf } from './tokens.ts';

/**
 * What policies say to a request, as AWS evaluates them: one statement must allow it, and none may deny it. Everything is
 * three-valued, and raises where the answer hangs on what is not known.
 */

/** Whether the documents together let the request through. `identity`: they belong to the asker, and name no principals. */
export function permits(documents: readonly (PolicyDocument | undefined)[], ask: Ask, graph: Graph, identity = false): boolean {
  return allOf(
    () => some(documents, (document) => some(statementsOf(document), (one) => speaks(one, 'Allow', ask, graph, identity))),
    () => !denies(documents, ask, graph, identity),
  );
}

/** Whether a statement certainly shuts the request out, whatever others allow. */
export function denies(documents: readonly (PolicyDocument | undefined)[], ask: Ask, graph: Graph, identity = false): boolean {
  return some(documents, (document) => some(statementsOf(document), (one) => speaks(one, 'Deny', ask, graph, identity)));
}

/** Whether a statement is about the request: its principal, its action, its resource, and all its conditions. */
export function speaks(statement: PolicyStatement, effect: 'Allow' | 'Deny', ask: Ask, graph: Graph, identity = false): boolean {
  return allOf(
    () => statement.Effect === effect,
    () => coversAction(statement, ask.action),
    () => identity || coversPrincipal(statement, ask, graph),
    () => coversResource(statement, ask, graph),
    () => !some(testsOf(statement), (test) => !holds(test, ask, graph)),
  );
}

/** Whether the statement speaks of whoever asks. */
export function coversPrincipal(statement: PolicyStatement, ask: Ask, graph: Graph): boolean {
  if (isSet(statement, 'NotPrincipal')) return !some(principalsOf(statement, 'NotPrincipal'), (one) => isAsker(one, ask, graph));
  const { asker } = ask;
  if ('service' in asker)
    return anyOf(
      () => some(principalsOfKind(statement, 'Service'), (one) => isService(one, asker.service, graph)),
      () => some(principalsOfKind(statement, 'AWS'), (one) => one.equals('*')),
    );
  return some(principalsOfKind(statement, 'AWS'), (one) => isAsker(one, ask, graph));
}

function isAsker(principal: Text, { asker }: Ask, graph: Graph): boolean {
  if (principal.equals('*')) return true;
  if ('service' in asker) return isService(principal, asker.service, graph);
  const tokens = tokensOf(principal, graph);
  const role = arnTokens(asker.role, graph) ?? [{ atom: `${asker.role.key}.Arn` }];
  const account = asker.role.account ?? { atom: 'AWS::AccountId' };
  // The account as a whole, which leaves it to the role's own policies.
  const root: Tokens = ['arn:aws:iam::', account, ':root'];
  if (isLeftOver(principal, root, graph)) return false;
  return anyOf(
    () => settled(sameTokens(tokens, role), graph, principal),
    () => settled(sameTokens(tokens, root), graph, principal),
    () => settled(sameTokens(tokens, [account]), graph, principal),
  );
}

/** Service names may carry a region (`logs.eu-west-1.amazonaws.com`) or another partition's domain. */
export function isService(principal: Text, service: string, graph: Graph): boolean {
  const tokens = tokensOf(principal, graph);
  const own = service.replace(/\.amazonaws\.com$/, '');
  return anyOf(
    () => settled(sameTokens(tokens, [service]), graph, principal),
    () => settled(sameTokens(tokens, [`${own}.amazonaws.com.cn`]), graph, principal),
    () => settled(sameTokens(tokens, [`${own}.`, { atom: 'AWS::Region' }, '.amazonaws.com']), graph, principal),
    () => principal.known && new RegExp(`^${own.replaceAll('.', '\\.')}\\.[a-z]{2}(-[a-z]+)+-\\d\\.amazonaws\\.com(\\.cn)?$`).test(principal.value),
  );
}

function coversResource(statement: PolicyStatement, ask: Ask, graph: Graph): boolean {
  const covered = (key: 'Resource' | 'NotResource') =>
    some(
      texts(statement, key),
      (one) => !isLeftOver(one, ask.resource, graph) && settled(matchTokens(tokensOf(one, graph), ask.resource, { wild: true }), graph, one),
    );
  if (isSet(statement, 'NotResource')) return !covered('NotResource');
  // Trust policies, and those of some services, name none: they are about what they are attached to.
  return isSet(statement, 'Resource') ? covered('Resource') : true;
}

/** Whether one test of the condition block holds for the request. */
export function holds({ operator, key, values }: PolicyTest, ask: Ask, graph: Graph): boolean {
  const [, each, name, ifExists] = /^(ForAnyValue:|ForAllValues:)?(.*?)(IfExists)?$/i.exec(operator) as unknown as [
    string,
    string?,
    string?,
    string?,
  ];
  const kind = (name ?? '').toLowerCase();
  const given = contextOf(ask, key);
  if (kind === 'null') {
    if (given === undefined) graph.unknown(`whether ${key} is given is not known`);
    return some(values, (one) => one.equals(given === null ? 'true' : 'false'));
  }
  if (given === undefined) graph.unknown(`what ${key} will be is not known`);
  const negative = /not/.test(kind);
  if (given === null) return negative || ifExists !== undefined || /^forallvalues/i.test(each ?? '');
  const compare = comparison(kind);
  if (!compare) graph.unknown(`the condition ${operator} on ${key} cannot be worked out beforehand`);
  const any = some(
    values,
    (one) => !isVain(kind, key, one) && !isLeftOver(one, given, graph) && settled(compare(tokensOf(one, graph), given), graph, one),
  );
  return negative ? !any : any;
}

/** A wildcard where equality is asked: no ARN and no account has one in it. */
function isVain(kind: string, key: string, wanted: Text): boolean {
  return /^string(?:not)?equals/.test(kind) && /^aws:(?:source|principal)(?:arn|account|owner|orgid)$/i.test(key) && /[*?]/.test(writtenIn(wanted));
}

function writtenIn({ parts }: Text): string {
  return parts.filter((one) => typeof one === 'string').join('');
}

/** Keys with a name of their own behind (`aws:PrincipalTag/team`) are known by what stands before it. */
function contextOf({ context }: Ask, key: string): Tokens | null | undefined {
  if (context.has(key)) return context.get(key);
  return isMisspeltKey(key) ? null : context.get(key.split('/', 1)[0] as string);
}

function comparison(kind: string): ((wanted: Tokens, given: Tokens) => Answer) | undefined {
  switch (kind) {
    case 'stringequals':
    case 'stringnotequals':
      return sameTokens;
    case 'bool':
    case 'stringequalsignorecase':
    case 'stringnotequalsignorecase':
      return (wanted, given) => matchTokens(wanted, given, { wild: false, ignoreCase: true });
    case 'stringlike':
    case 'stringnotlike':
    case 'arnequals':
    case 'arnlike':
    case 'arnnotequals':
    case 'arnnotlike':
      return (wanted, given) => matchTokens(wanted, given, { wild: true });
    default:
      return undefined;
  }
}

/** An answer for what is certain; where nobody can tell, the thought ends. */
export function settled(answer: Answer, graph: Graph, about: Text): boolean {
  if (answer === 'maybe') graph.unknown(unknownReason(about, graph));
  return answer === 'yes';
}

function unknownReason(about: Text, graph: Graph): string {
  // What the text refers to has its name in the end: that is not what keeps it from being told.
  const open = about.parts.find((one) => one instanceof Unknown && !(one instanceof OwnName));
  return (open as Unknown | undefined)?.reason ?? `whether ${tokensInWords(tokensOf(about, graph))} is the one is known only after deployment`;
}
