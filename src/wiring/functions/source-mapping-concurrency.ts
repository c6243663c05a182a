import { finding, independently, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { functionOfMapping } from './_mappings.ts';

/** What Lambda takes as MaximumConcurrency. */
const allowed = { least: 2, most: 1000 };

export default wiring({
  id: 'WIRING_SOURCE_MAPPING_CONCURRENCY',
  title: 'A queue is read no faster than the function may run: its maximum concurrency fits what is reserved',
  severity: 'medium',
  types: ['AWS::Lambda::EventSourceMapping'],
  shipped: {
    as: 'risk',
    what: 'Lambda takes more messages than the function may work on. What is throttled comes back, counts as received, and ends in the dead letters without ever having been tried.',
  },
  why: 'Pollers of a queue invoke up to MaximumConcurrency functions at once. What goes beyond ReservedConcurrentExecutions is throttled, and messages are given up that no code has seen.',
  fix: 'Set ScalingConfig.MaximumConcurrency to 2 or more, and ReservedConcurrentExecutions of the function at least as high.',
  *check({ ScalingConfig }, { resource, graph }) {
    if (ScalingConfig?.MaximumConcurrency === undefined) return;
    const most = Number(ScalingConfig.MaximumConcurrency);
    const fn = () => functionOfMapping(graph, graph.node<'AWS::Lambda::EventSourceMapping'>(resource));
    yield* independently(
      () => (most < allowed.least || most > allowed.most ? [outside(most)] : undefined),
      () => {
        const worker = fn();
        const reserved = worker?.properties.ReservedConcurrentExecutions;
        if (!worker || reserved === undefined || Number(reserved) >= most) return;
        return [
          finding(
            'ScalingConfig.MaximumConcurrency',
            `${called(resource)} invokes ${called(worker.resource)} up to ${most} times at once, and ${reserved} are reserved for it: what goes beyond is throttled and put back`,
            {
              expected: `${reserved} or less, or more reserved`,
              related: [{ resource: worker.resource, path: 'ReservedConcurrentExecutions' }],
              fix: snippet(
                'Reserve as much as the mapping may use:',
                `
                  ${plainId(worker.resource)}:
                    Type: AWS::Lambda::Function
                    Properties:
                      ReservedConcurrentExecutions: ${most}`,
              ),
            },
          ),
        ];
      },
    );
  },
});

function outside(most: number) {
  const { least, most: end } = allowed;
  return finding('ScalingConfig.MaximumConcurrency', `Lambda refuses a maximum concurrency of ${most}: it takes ${least} to ${end}`, {
    expected: `${least} to ${end}`,
  });
}
