import { finding, isSet, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { runsOnDeployment, servesDeploymentsOnly } from './_functions.ts';
import { groupNamed, logGroupName } from './_logs.ts';

export default wiring({
  id: 'WIRING_FUNCTION_LOG_GROUP',
  title: 'The log group of a function is part of the template, and not left to Lambda to make',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'risk',
    what: 'Lambda makes the log group on the first invocation: it keeps everything for ever, has no key of yours, stays behind when the stack is deleted, and a stack that wants to make it later finds that it exists.',
  },
  why: 'What Lambda makes by itself nobody has set a retention or a key for, and metric filters and subscriptions have nothing to hang on before the first run.',
  fix: 'Add an AWS::Logs::LogGroup with RetentionInDays, and name it in LoggingConfig.LogGroup of the function, or call it /aws/lambda/ and the name of the function.',
  scope: (_, { resource, graph }) => !servesDeploymentsOnly(graph, resource) || runsOnDeployment,
  *check({ LoggingConfig }, { resource, graph }) {
    if (isSet(LoggingConfig, 'LogGroup')) return;
    // The CDK sets how long a log is kept by a resource of its own.
    if (graph.followers(resource).some(({ type }) => type === 'Custom::LogRetention')) return;
    if (groupNamed(graph, logGroupName(graph, graph.node<'AWS::Lambda::Function'>(resource)))) return;
    yield finding('', `${called(resource)} has no log group in the template: Lambda makes one that keeps everything for ever`, {
      expected: 'an AWS::Logs::LogGroup of its own',
      fix: snippet(
        'Make its log group:',
        `
          ${plainId(resource)}Log:
            Type: AWS::Logs::LogGroup
            Properties:
              RetentionInDays: 90
          ${plainId(resource)}:
            Type: AWS::Lambda::Function
            Properties:
              LoggingConfig:
                LogGroup: !Ref ${plainId(resource)}Log`,
      ),
    });
  },
});
