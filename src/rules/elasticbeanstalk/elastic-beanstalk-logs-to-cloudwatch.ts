import { finding, independently, rule, string } from '../../core/index.ts';
import { isTrue, optionIs, pathOf, savedConfiguration } from './_options.ts';

const namespace = 'aws:elasticbeanstalk:cloudwatch:logs';
const stream = { namespace, name: 'StreamLogs' };
const retention = { namespace, name: 'RetentionInDays' };
const deletion = { namespace, name: 'DeleteOnTerminate' };

export default rule({
  id: 'ELASTIC_BEANSTALK_LOGS_TO_CLOUDWATCH',
  title: 'Elastic Beanstalk environments send their logs to CloudWatch',
  severity: 'high',
  types: ['AWS::ElasticBeanstalk::Environment'],
  parameters: {
    RetentionInDays: string({ about: 'The number of days that logs must be kept.' }),
    DeleteOnTerminate: string({ about: 'Whether logs must be deleted with the environment: true or false.' }),
  },
  needs: savedConfiguration,
  why: 'Logs on an instance go when the instance goes, and it is the one that failed that is replaced first.',
  fix: 'Set StreamLogs of aws:elasticbeanstalk:cloudwatch:logs to true in OptionSettings.',
  *check(environment, context) {
    const { RetentionInDays: days, DeleteOnTerminate: deleted } = context.parameters;
    // Logs stay on the instances where nothing is said.
    if (!optionIs(environment, stream, context, isTrue)) {
      yield finding(pathOf(environment, stream), 'logs are not sent to CloudWatch', { expected: 'StreamLogs: true' });
      return;
    }
    yield* independently(
      function* () {
        if (days !== undefined && !optionIs(environment, retention, context, (value) => value.equals(days)))
          yield finding(pathOf(environment, retention), 'logs are not kept as long as is wanted', { expected: `RetentionInDays: ${days}` });
      },
      function* () {
        if (deleted === undefined) return;
        const wanted = deleted.toLowerCase() === 'true';
        if (optionIs(environment, deletion, context, isTrue) !== wanted)
          yield finding(
            pathOf(environment, deletion),
            wanted ? 'logs stay behind when the environment goes' : 'logs are deleted with the environment',
            {
              expected: `DeleteOnTerminate: ${wanted}`,
            },
          );
      },
    );
  },
});
