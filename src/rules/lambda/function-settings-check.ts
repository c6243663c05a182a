import { csv, finding, independently, integer, rule, string, text } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_FUNCTION_SETTINGS_CHECK',
  title: 'Lambda functions have the wanted runtime, role, memory and timeout',
  severity: 'medium',
  types: ['AWS::Lambda::Function'],
  parameters: {
    runtime: csv({ about: 'The runtimes that a function may have.', required: true }),
    role: string({ about: 'Name or ARN of the role that every function must have.' }),
    timeout: integer({ about: 'The timeout in seconds that every function must have.', default: 3 }),
    memorySize: integer({ about: 'The memory in megabytes that every function must have.', default: 128 }),
  },
  why: 'A runtime past its end of support gets no more security fixes, and AWS stops updates of the function some time after.',
  fix: 'Set Runtime, Role, Timeout and MemorySize to what is wanted.',
  scope: (fn) => (fn.PackageType === 'Image' ? 'it is a container image, which brings its own runtime' : true),
  *check(fn, { parameters }) {
    const { runtime, role, timeout, memorySize } = parameters;
    yield* independently(
      function* () {
        if (!text(fn, 'Runtime')?.isOneOf(runtime))
          yield finding('Runtime', 'the runtime is not one of those wanted', { expected: runtime.join(' or ') });
      },
      function* () {
        const own = text(fn, 'Role');
        if (role !== undefined && !(own && (role.startsWith('arn:') ? own.equals(role) : own.equals(role) || own.endsWith(`/${role}`))))
          yield finding('Role', 'the role is not the one wanted', { expected: role });
      },
      function* () {
        const own = fn.Timeout ?? 3;
        if (own !== timeout) yield finding('Timeout', `the timeout is ${own} seconds`, { expected: String(timeout) });
      },
      function* () {
        const own = fn.MemorySize ?? 128;
        if (own !== memorySize) yield finding('MemorySize', `the memory is ${own} megabytes`, { expected: String(memorySize) });
      },
    );
  },
});
