import { finding, type Graph, type Relative, type Resource, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { groupOf } from './_log-groups.ts';
import { misnamed, type Naming } from './_named.ts';

const group: Naming = { types: ['AWS::Logs::LogGroup'], attribute: 'LogGroupName' };

export default wiring({
  id: 'WIRING_LOG_FILTER_GROUP',
  title: 'A filter stands on a log group that is there when the filter is made',
  severity: 'medium',
  types: ['AWS::Logs::MetricFilter', 'AWS::Logs::SubscriptionFilter'],
  shipped: {
    as: 'deploy error',
    what: 'The log service refuses the filter, on the first deployment or on any: The specified log group does not exist.',
  },
  why: 'A filter is made on a log group that exists. Lambda makes the group of a function only when the function first runs, which is after the deployment.',
  fix: 'Give LogGroupName as !Ref LogGroup, and make the log group of a function in the same template.',
  *check(properties, { resource, graph }) {
    const written = text(properties, 'LogGroupName');
    if (!written) return;
    const wrong = misnamed(graph, written, group, resource);
    if (wrong) {
      yield finding('LogGroupName', `${called(resource)} stands on no log group: ${wrong.problem}${wrong.meant ? `; ${wrong.meant} is meant` : ''}`, {
        expected: wrong.meant ?? 'the name of a log group',
        ...(wrong.related ? { related: [{ resource: wrong.related }] } : {}),
      });
      return;
    }
    // Where the template makes no group, the name is that of another stack's.
    const own = graph.estate.ofType('AWS::Logs::LogGroup').length > 0 ? groupOf(graph, properties, resource) : undefined;
    if (own) yield* inOrder(graph, resource, own);
    else yield* ofFunction(graph, resource, written.references.at(-1)?.target, written.head);
  },
});

function* inOrder(graph: Graph, filter: Resource, { resource: own }: Relative) {
  if (graph.isAfter(filter, own)) return;
  yield finding('LogGroupName', `${called(filter)} names ${called(own)} by a name that is written out, and may be made before it`, {
    expected: `!Ref ${plainId(own)}`,
    related: [{ resource: own }],
    fix: snippet('Name the group by reference:', `${plainId(filter)}:\n  Properties:\n    LogGroupName: !Ref ${plainId(own)}`),
  });
}

/** The group that Lambda makes by itself when the function first runs. */
function* ofFunction(graph: Graph, filter: Resource, target: string | undefined, head: string) {
  const lambda = target === undefined || head !== '/aws/lambda/' ? undefined : graph.byKey(target);
  if (lambda?.type !== 'AWS::Lambda::Function') return;
  if (graph.estate.incomplete !== undefined) graph.unknown(`whether the log group is made elsewhere is not known: ${graph.estate.incomplete}`);
  // Custom resources make groups too.
  if (graph.estate.resources.some((one) => !one.type.startsWith('AWS::') && graph.isAfter(filter, one))) return;
  yield finding('LogGroupName', `${called(filter)} stands on the log group of ${called(lambda)}, which is not there before the function first runs`, {
    expected: 'an AWS::Logs::LogGroup for the function',
    related: [{ resource: lambda }],
    fix: snippet(
      'Make the log group with the function:',
      `
        ${plainId(lambda)}LogGroup:
          Type: AWS::Logs::LogGroup
          Properties:
            LogGroupName: !Sub /aws/lambda/\${${plainId(lambda)}}
            RetentionInDays: 90
        ${plainId(filter)}:
          Properties:
            LogGroupName: !Ref ${plainId(lambda)}LogGroup`,
    ),
  });
}
