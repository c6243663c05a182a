import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_FUNCTION_XRAY_ENABLED',
  title: 'Lambda functions are traced by X-Ray',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  recommended: false,
  why: 'Without traces nobody sees which of the services behind a slow or failing request is to blame.',
  fix: 'Set TracingConfig.Mode to Active, and let the role send traces to X-Ray.',
  *check(fn) {
    // PassThrough, which is the default, traces only what the caller chose to trace.
    if (fn.TracingConfig?.Mode !== 'Active') yield finding('TracingConfig.Mode', 'active tracing is off', { expected: 'Active' });
  },
});
