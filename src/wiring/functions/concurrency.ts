import { finding, isSet, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { runsOnDeployment, servesDeploymentsOnly } from './_functions.ts';

export default wiring({
  id: 'WIRING_FUNCTION_CONCURRENCY',
  title: 'A function has a share of the concurrency of its account reserved',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'risk',
    what: 'The function shares what the account has. On the day on which another takes all of it, or on which it takes all of it itself, the rest is throttled.',
  },
  why: 'All functions of an account and region share one pool, a thousand at once if nobody asked for more. What must run even then wants a share of its own, which is a limit for it too.',
  fix: 'Set ReservedConcurrentExecutions to as many as the function may need at once.',
  scope: (_, { resource, graph }) => !servesDeploymentsOnly(graph, resource) || runsOnDeployment,
  *check(properties, { resource }) {
    if (isSet(properties, 'ReservedConcurrentExecutions')) return;
    yield finding('', `${called(resource)} has no concurrency of its own: any other function of the account can take all of it`, {
      expected: 'ReservedConcurrentExecutions',
      fix: snippet(
        'Reserve a share, for example:',
        `
          ${plainId(resource)}:
            Type: AWS::Lambda::Function
            Properties:
              ReservedConcurrentExecutions: 5`,
      ),
    });
  },
});
