import { csv, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'APPSYNC_LOGGING_ENABLED',
  title: 'GraphQL APIs log what their fields do',
  severity: 'medium',
  types: ['AWS::AppSync::GraphQLApi'],
  parameters: { fieldLoggingLevel: csv({ about: 'The levels that will do.', default: ['ERROR', 'ALL'] }) },
  why: 'Without logs nobody sees which query failed or was refused: neither an attack nor an error can be traced.',
  fix: 'Set LogConfig.FieldLogLevel to ERROR or ALL, and LogConfig.CloudWatchLogsRoleArn to a role that may write logs.',
  *check(api, { parameters }) {
    const levels = parameters.fieldLoggingLevel;
    const level = api.LogConfig?.FieldLogLevel;
    if (level === undefined || !levels.some((one) => one.toUpperCase() === level.toUpperCase()))
      yield finding('LogConfig.FieldLogLevel', level ? `the level of logs is ${level}` : 'no logs are written', { expected: levels.join(' or ') });
  },
});
