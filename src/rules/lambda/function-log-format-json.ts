import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_FUNCTION_LOG_FORMAT_JSON',
  title: 'Lambda functions log in JSON',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  recommended: false,
  why: 'Plain lines cannot be searched by field, filtered by level or joined across functions without parsing each of them first.',
  fix: 'Set LoggingConfig.LogFormat to JSON.',
  *check(fn) {
    // Lambda writes plain text where nothing is said.
    if (fn.LoggingConfig?.LogFormat !== 'JSON') yield finding('LoggingConfig.LogFormat', 'the function logs in plain text', { expected: 'JSON' });
  },
});
