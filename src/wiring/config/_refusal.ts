import { type Graph, listOf, type Resource, some, type Text, text, texts } from '../../core/index.ts';
import { type PolicyStatement, type PolicyTest, patternMatches, principalsOfKind, statementsOf, testsOf } from '../../schema/index.ts';
import type { Ask } from '../_access/ask.ts';
import { matchTokens } from '../_access/match.ts';
import { attachedPolicies, documentOf } from '../_access/resource-policies.ts';
import { holds } from '../_access/statement.ts';
import { tokensInWords, tokensOf } from '../_access/tokens.ts';

/** Why a policy does not let AWS Config in, as a half-sentence: what comes nearest to doing so, and what it lacks. */
export function refusal(graph: Graph, holder: Resource, ask: Ask): string {
  const policies = attachedPolicies(graph, holder).items;
  if (policies.length === 0) return 'it has no policy';
  const statements = policies.flatMap((one) => statementsOf(documentOf(graph, one)));
  return whyNot(statements, ask, graph);
}

export function whyNot(statements: readonly PolicyStatement[], ask: Ask, graph: Graph): string {
  const about = statements.filter((one) => isAbout(one, ask, graph));
  const denying = about.find((one) => effectOf(one) === 'Deny' && reaches(one, ask, graph) && failing(one, ask, graph) === undefined);
  if (denying) return `${named(denying)} denies it`;
  const allowing = about.filter((one) => effectOf(one) === 'Allow');
  for (const one of allowing.filter((each) => reaches(each, ask, graph))) {
    const test = failing(one, ask, graph);
    if (test) return `${named(one)} lets it only with ${test.operator} ${test.key} ${inWords(test.values, graph)}`;
  }
  const [elsewhere] = allowing;
  if (elsewhere) return `${named(elsewhere)} lets it on ${inWords(texts(elsewhere, 'Resource'), graph)} alone`;
  return 'no statement of its policy does';
}

/** What speaks of the service and the action. Nothing here raises: what is not known is no reason that could be named. */
function isAbout(statement: PolicyStatement, { action, asker }: Ask, graph: Graph): boolean {
  const service = 'service' in asker ? asker.service : '';
  const everybody = principalsOfKind(statement, 'AWS').some((one) => one.known && one.value === '*');
  return (
    texts(statement, 'Action').some((one) => one.known && patternMatches(one.value, action)) &&
    (everybody || principalsOfKind(statement, 'Service').some((one) => matchTokens([service], tokensOf(one, graph), { wild: false }) === 'yes'))
  );
}

function effectOf(statement: PolicyStatement): string | undefined {
  return text(statement, 'Effect')?.pattern;
}

function reaches(statement: PolicyStatement, { resource }: Ask, graph: Graph): boolean {
  const resources = texts(statement, 'Resource');
  return resources.length === 0 || resources.some((one) => matchTokens(tokensOf(one, graph), resource, { wild: true }) === 'yes');
}

/** The first test that the request certainly does not pass. */
function failing(statement: PolicyStatement, ask: Ask, graph: Graph): PolicyTest | undefined {
  let failed: PolicyTest | undefined;
  some(testsOf(statement), (test) => {
    if (holds(test, ask, graph)) return false;
    failed = test;
    return true;
  });
  return failed;
}

function named(statement: PolicyStatement): string {
  const sid = text(statement, 'Sid');
  return sid?.known ? `statement ${sid.value}` : 'a statement';
}

function inWords(values: readonly Text[], graph: Graph): string {
  return listOf(values)
    .map((one) => tokensInWords(tokensOf(one, graph)))
    .join(' or ');
}
