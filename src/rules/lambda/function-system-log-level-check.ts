import { finding, rule, string } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_FUNCTION_SYSTEM_LOG_LEVEL_CHECK',
  title: 'Lambda functions with JSON logs have the wanted system log level',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  recommended: false,
  parameters: { logLevel: string({ about: 'The level that is wanted; several may be named with commas.', required: true }) },
  why: 'The system lines tell of timeouts, throttles and failed starts. At the wrong level they are missing when they are needed.',
  fix: 'Set LoggingConfig.SystemLogLevel to the wanted level.',
  scope: (fn) => (fn.LoggingConfig?.LogFormat === 'JSON' ? true : 'its logs are plain text, which has no levels'),
  *check(fn, { parameters }) {
    const wanted = parameters.logLevel.split(',').map((one) => one.trim().toUpperCase());
    // Lambda logs at INFO where nothing is said.
    const level = fn.LoggingConfig?.SystemLogLevel ?? 'INFO';
    if (!wanted.includes(level)) yield finding('LoggingConfig.SystemLogLevel', `the system log level is ${level}`, { expected: wanted.join(' or ') });
  },
});
