import { anyOf, each, finding, type Graph, independently, wiring } from '../../core/index.ts';
import { roleMay } from '../_access/roles.ts';
import type { Tokens } from '../_access/tokens.ts';
import { grantSnippet } from '../_snippets.ts';
import { called, listed } from '../_words.ts';
import { type RoleNode, roleOf } from './_functions.ts';
import { logGroupArn } from './_logs.ts';

const actions = ['logs:CreateLogStream', 'logs:PutLogEvents'];

export default wiring({
  id: 'WIRING_FUNCTION_LOG_RIGHTS',
  title: 'The role of a function may write its log',
  severity: 'medium',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'The function runs, and whatever it says or fails with is written nowhere: its log group stays empty or is never made.',
  },
  why: 'Lambda writes the log of a function in the name of its role. Without the right nobody learns what it did, or why it failed.',
  fix: 'Give the role AWSLambdaBasicExecutionRole, or logs:CreateLogStream and logs:PutLogEvents on the log group of the function (its ARN ends in :*).',
  *check(_, { resource, graph }) {
    const fn = graph.node<'AWS::Lambda::Function'>(resource);
    const role = roleOf(graph, fn);
    if (!role) return;
    const group = logGroupArn(graph, fn);
    const missing: string[] = [];
    yield* independently(
      () =>
        each(actions, (action) => {
          if (!mayWrite(graph, role, action, group)) missing.push(action);
          return undefined;
        }),
      () =>
        missing.length === 0
          ? undefined
          : [
              finding(
                'Role',
                `${called(resource)} runs as ${called(role.resource)}, which may not ${listed(missing, 'or')} on its log group: its log stays empty`,
                {
                  expected: `the right to ${listed(actions)}`,
                  related: [{ resource: role.resource }],
                  fix: grantSnippet(
                    'Let the role of the function write its log:',
                    role.resource,
                    'Logs',
                    actions,
                    "!Sub 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/*'",
                  ),
                },
              ),
            ],
    );
  },
});

/** Policies name the group, all that is in it (`:*`), or a stream of it. */
function mayWrite(graph: Graph, role: RoleNode, action: string, group: Tokens): boolean {
  const stream: Tokens = [...group, ':log-stream:', { atom: 'a stream' }];
  return anyOf(
    () => roleMay(graph, { role: role.resource, action, on: group }),
    () => roleMay(graph, { role: role.resource, action, on: stream }),
  );
}
