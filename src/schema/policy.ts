import { glob, listOf, some, type Text, text, texts } from '../core/index.ts';
import type { PolicyDocument, PolicyStatement } from './policy-document.ts';

/**
 * Policy documents as rules ask about them. Everything here answers in three values: it raises where the document does
 * not tell, so use it inside `some`, `every` and `each`.
 */

/** A policy given as an object or as JSON text (some types take a string). */
export function policyOf<T extends object, K extends keyof T>(owner: T | undefined, key: K): PolicyDocument | undefined {
  const value: unknown = owner?.[key];
  if (typeof value !== 'string') return (value ?? undefined) as PolicyDocument | undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null ? (parsed as PolicyDocument) : undefined;
  } catch {
    return undefined;
  }
}

/** The statements, one or many. Index them with the same index for paths: `PolicyDocument.Statement[2]`. */
export function statementsOf(document: PolicyDocument | undefined): readonly PolicyStatement[] {
  return listOf(document?.Statement);
}

/** Every principal of a statement as text: `*`, ARNs, account ids, service names, whatever its kind. */
export function principalsOf(statement: PolicyStatement, key: 'Principal' | 'NotPrincipal' = 'Principal'): readonly Text[] {
  const whole = text(statement, key);
  if (whole && (!whole.known || typeof statement[key] === 'string')) return [whole];
  const byKind = statement[key] as Record<string, unknown> | undefined;
  return Object.keys(byKind ?? {}).flatMap((kind) => texts(byKind, kind));
}

/** The principals of one kind (`Service`, `AWS`, `Federated`); `*` as a whole counts for every kind. */
export function principalsOfKind(statement: PolicyStatement, kind: 'AWS' | 'Service' | 'Federated'): readonly Text[] {
  const whole = text(statement, 'Principal');
  if (whole && (!whole.known || typeof statement.Principal === 'string')) return [whole];
  return texts(statement.Principal as Record<string, unknown> | undefined, kind);
}

/** Whether a pattern of a policy (`s3:Get*`) holds a text; actions are compared without regard to case. */
export function patternMatches(pattern: string, wanted: string, ignoreCase = true): boolean {
  if (pattern === '*') return true;
  return ignoreCase ? glob(pattern.toLowerCase())(wanted.toLowerCase()) : glob(pattern)(wanted);
}

/** Whether a statement's Action (or NotAction) covers an action. */
export function coversAction(statement: PolicyStatement, action: string): boolean {
  if (statement.NotAction !== undefined) return !some(texts(statement, 'NotAction'), (one) => patternMatches(one.value, action));
  return some(texts(statement, 'Action'), (one) => patternMatches(one.value, action));
}

/** One test of a statement's condition block. */
export interface PolicyTest {
  /** `StringEquals`, as written. */
  readonly operator: string;
  /** `aws:SourceArn`, in lower case: condition keys know no case. */
  readonly key: string;
  readonly values: readonly Text[];
}

export function testsOf(statement: PolicyStatement): readonly PolicyTest[] {
  const block = statement.Condition as Record<string, Record<string, unknown>> | undefined;
  return Object.keys(block ?? {}).flatMap((operator) => {
    const keys = block?.[operator];
    return Object.keys(keys ?? {}).map((key) => ({ operator, key: key.toLowerCase(), values: texts(keys, key) }));
  });
}

/** Whether the condition block has a test of a key by one of the operators, with the value where one is named. */
export function hasTest(statement: PolicyStatement, operators: readonly string[], key: string, value?: string): boolean {
  return some(
    testsOf(statement),
    (test) =>
      operators.some((one) => one.toLowerCase() === test.operator.toLowerCase()) &&
      test.key === key.toLowerCase() &&
      (value === undefined || some(test.values, (one) => one.value.toLowerCase() === value.toLowerCase())),
  );
}
