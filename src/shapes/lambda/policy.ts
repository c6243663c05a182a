import { Unknown } from '../../core/value.ts';
import type { PolicyDocument, PolicyStatement } from '../../schema/policy-document.ts';
import { describe, document } from '../describe.ts';
import type { Described } from '../described.ts';

/** The conditions that a permission can have, by their keys in small letters. */
const conditions: {
  readonly [key: string]: 'SourceArn' | 'SourceAccount' | 'PrincipalOrgID' | 'EventSourceToken' | 'FunctionUrlAuthType' | 'InvokedViaFunctionUrl';
} = {
  'aws:sourcearn': 'SourceArn',
  'aws:sourceaccount': 'SourceAccount',
  'aws:principalorgid': 'PrincipalOrgID',
  'lambda:eventsourcetoken': 'EventSourceToken',
  'lambda:functionurlauthtype': 'FunctionUrlAuthType',
  'lambda:invokedviafunctionurl': 'InvokedViaFunctionUrl',
};

/**
 * The policy of a function as CloudFormation has it: a permission for each statement. What no permission can say stands in a policy
 * of its own.
 */
export function permissions(functionName: string, functionArn: string, text: string): readonly Described[] {
  const policy = document(text);
  if (!policy) return [];
  if (policy instanceof Unknown) return [resourcePolicy(functionName, functionArn, policy)];
  const statements = [policy.Statement ?? []].flat() as readonly PolicyStatement[];
  const described: Described[] = [];
  const others: PolicyStatement[] = [];
  for (const [index, statement] of statements.entries()) {
    const permission = permissionOf(statement);
    if (!permission) others.push(statement);
    else
      described.push(
        describe('AWS::Lambda::Permission', {
          id: `${functionName}|${statement.Sid ?? index}`,
          properties: { FunctionName: functionName, ...permission },
          state: {},
        }),
      );
  }
  if (others.length > 0) described.push(resourcePolicy(functionName, functionArn, { ...policy, Statement: others }));
  return described;
}

function resourcePolicy(functionName: string, functionArn: string, policy: PolicyDocument | Unknown): Described {
  return describe('AWS::Lambda::ResourcePolicy', { id: functionName, properties: { ResourceArn: functionArn, PolicyDocument: policy }, state: {} });
}

function permissionOf(statement: PolicyStatement): { readonly Action: string; readonly Principal: string } | undefined {
  const { Effect, Action, Principal: principal, Condition: condition = {} } = statement;
  const names = typeof principal === 'string' ? [principal] : Object.values(principal ?? {}).flat();
  if (Effect !== 'Allow' || typeof Action !== 'string' || names.length !== 1) return undefined;
  const said: Record<string, unknown> = {};
  for (const [operator, tests] of Object.entries(condition)) {
    for (const [key, value] of Object.entries(tests)) {
      const name = conditions[key.toLowerCase()];
      // Lambda writes ArnLike for an ARN, StringEquals or Bool for the rest; with another operator it is no permission's.
      if (!name || name in said || Array.isArray(value) || !/^(ArnLike|StringEquals|Bool)$/.test(operator)) return undefined;
      said[name] = value;
    }
  }
  return { Action, Principal: names[0] as string, ...said };
}
