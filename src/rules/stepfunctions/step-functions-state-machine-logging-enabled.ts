import { csv, finding, rule, some, string, text } from '../../core/index.ts';

const levels = ['OFF', 'FATAL', 'ERROR', 'ALL'];

export default rule({
  id: 'STEP_FUNCTIONS_STATE_MACHINE_LOGGING_ENABLED',
  title: 'State machines log their executions',
  severity: 'medium',
  types: ['AWS::StepFunctions::StateMachine'],
  parameters: {
    cloudWatchLogGroupArns: csv({ about: 'ARNs of log groups, one of which the state machine must log to.' }),
    logLevel: string({ about: 'The level that is wanted at least: ALL, ERROR or FATAL.', allowed: ['ALL', 'ERROR', 'FATAL'] }),
  },
  why: 'Without logs nobody can tell why an execution failed once its history is gone, and express workflows have no history at all.',
  fix: 'Set LoggingConfiguration.Level to ERROR or ALL, and name a log group in LoggingConfiguration.Destinations.',
  *check(machine, { parameters }) {
    const { cloudWatchLogGroupArns: groups, logLevel } = parameters;
    const logging = machine.LoggingConfiguration;
    const level = logging?.Level ?? 'OFF';
    if (level === 'OFF') yield finding('LoggingConfiguration.Level', 'the state machine logs nothing', { expected: logLevel ?? 'ERROR or ALL' });
    else if (logLevel !== undefined && levels.indexOf(level) < levels.indexOf(logLevel))
      yield finding('LoggingConfiguration.Level', `the state machine logs at ${level}`, { expected: logLevel });
    if (groups && !some(logging?.Destinations, (one) => text(one.CloudWatchLogsLogGroup, 'LogGroupArn')?.isOneOf(groups.flatMap(both)) === true))
      yield finding('LoggingConfiguration.Destinations', 'the state machine logs to none of the wanted log groups', {
        expected: groups.join(' or '),
      });
  },
});

/** Step Functions wants `:*` behind the ARN of a log group; whoever names one may leave it out. */
function both(arn: string): readonly string[] {
  return [arn, `${arn}:*`];
}
