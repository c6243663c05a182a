import { finding, rule, string } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_FUNCTION_APPLICATION_LOG_LEVEL_CHECK',
  title: 'Lambda functions with JSON logs have the wanted application log level',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  recommended: false,
  parameters: { logLevel: string({ about: 'The level that is wanted; several may be named with commas.', required: true }) },
  why: 'With a level too coarse the lines are missing that would explain a failure; with one too fine the bill grows and secrets slip into logs.',
  fix: 'Set LoggingConfig.ApplicationLogLevel to the wanted level.',
  scope: (fn) => (fn.LoggingConfig?.LogFormat === 'JSON' ? true : 'its logs are plain text, which has no levels'),
  *check(fn, { parameters }) {
    const wanted = parameters.logLevel.split(',').map((one) => one.trim().toUpperCase());
    // Lambda logs at INFO where nothing is said.
    const level = fn.LoggingConfig?.ApplicationLogLevel ?? 'INFO';
    if (!wanted.includes(level))
      yield finding('LoggingConfig.ApplicationLogLevel', `the application log level is ${level}`, { expected: wanted.join(' or ') });
  },
});
