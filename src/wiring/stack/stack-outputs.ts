import { stackOf } from '../../core/graph.ts';
import { finding, wiring } from '../../core/index.ts';
import { called, nounOf, plainId, snippet } from '../_words.ts';
import { chiefOf, chiefTypes, firstIn } from './_compliance.ts';

/** What others subscribe to, read or write: without it, rules alone are nobody's way in. */
const endpoints = ['AWS::SNS::Topic', 'AWS::SQS::Queue', 'AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::Events::EventBus'];

export default wiring({
  id: 'WIRING_STACK_OUTPUTS',
  title: 'A compliance stack has outputs by which others find their way in',
  severity: 'low',
  types: chiefTypes,
  shipped: {
    as: 'silence',
    what: 'It works alone. Whoever has to subscribe, to read the evidence or to add a rule has to guess names, and guesses stay behind when the stack changes.',
  },
  why: 'Ticket systems, auditors and the stacks of other teams need the names of the bucket, the topic and the recorder, some of which CloudFormation makes up.',
  fix: 'Add Outputs for what others use: the delivery bucket, the topic, the recorder and its aggregator.',
  scope: (_, { resource, graph }) => {
    if (!graph.estate.stacks.some((one) => one.key === stackOf(resource))) return 'it belongs to no stack that is known';
    if (resource.id.includes('/')) return 'it is in a nested stack';
    const chief = chiefOf(graph, resource);
    return chief?.key === resource.key || `the stack is judged by ${chief ? called(chief) : 'another resource'}`;
  },
  *check(_, { resource, graph }) {
    const stack = graph.estate.stacks.find((one) => one.key === stackOf(resource));
    if (!stack || stack.outputs.length > 0) return;
    if (resource.type === 'AWS::Config::ConfigRule' && !firstIn(graph, resource, endpoints)) return;
    if (graph.estate.incomplete !== undefined) graph.unknown(`whether it has outputs is not known: ${graph.estate.incomplete}`);
    const shown = firstIn(graph, resource, endpoints) ?? resource;
    yield finding(
      '',
      `the stack of ${called(resource)} has no outputs: nobody can find ${shown === resource ? 'it' : `${called(shown)}`} but by a name that is guessed`,
      {
        expected: 'outputs',
        related: shown === resource ? [] : [{ resource: shown }],
        fix: snippet(
          'Say what others need:',
          `
          Outputs:
            ${plainId(shown)}Name:
              Description: The ${nounOf(shown.type)}, for others
              Value: !Ref ${plainId(shown)}
              Export:
                Name: !Sub \${AWS::StackName}-${plainId(shown)}Name`,
        ),
      },
    );
  },
});
