import { finding, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { runsOnDeployment, servesDeploymentsOnly } from './_functions.ts';

export default wiring({
  id: 'WIRING_FUNCTION_TRACING',
  title: 'A function traces what it does',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  shipped: { as: 'silence', what: 'Traces end before the function: which call of which event took how long, or failed, cannot be told afterwards.' },
  why: 'A chain of rules, queues and functions can only be followed where each of its links takes part in the trace.',
  fix: 'Set TracingConfig.Mode to Active, and let the role xray:PutTraceSegments.',
  scope: (_, { resource, graph }) => !servesDeploymentsOnly(graph, resource) || runsOnDeployment,
  *check({ TracingConfig }, { resource }) {
    const mode = text(TracingConfig, 'Mode');
    if (mode?.equals('Active')) return;
    yield finding(mode ? 'TracingConfig.Mode' : '', `${called(resource)} does not trace what it does`, {
      expected: 'Active',
      fix: snippet(
        'Trace it:',
        `
          ${plainId(resource)}:
            Type: AWS::Lambda::Function
            Properties:
              TracingConfig:
                Mode: Active`,
      ),
    });
  },
});
