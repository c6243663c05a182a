import { finding, isSet, rule, some, string } from '../../core/index.ts';

export default [
  rule({
    id: 'ECS_FARGATE_LATEST_PLATFORM_VERSION',
    title: 'ECS services run on the latest platform version of Fargate',
    severity: 'medium',
    types: ['AWS::ECS::Service'],
    parameters: {
      latestLinuxVersion: string({ about: 'The latest version for Linux.', default: '1.4.0' }),
      latestWindowsVersion: string({ about: 'The latest version for Windows.', default: '1.0.0' }),
    },
    needs: [{ type: 'AWS::ECS::TaskDefinition', ours: 'TaskDefinition', fields: ['RuntimePlatform'] }],
    why: 'An older platform version gets no more repairs of its kernel and of what runs containers.',
    fix: 'Remove PlatformVersion, or set it to LATEST.',
    scope(service) {
      const not = 'it does not run on Fargate';
      if (isSet(service, 'LaunchType')) return service.LaunchType?.toUpperCase() === 'FARGATE' || not;
      if (isSet(service, 'CapacityProviderStrategy'))
        return some(service.CapacityProviderStrategy, (one) => /^fargate(_spot)?$/i.test(one.CapacityProvider ?? '')) || not;
      // Where the cluster decides: only what runs on Fargate has a platform version.
      return isSet(service, 'PlatformVersion') || not;
    },
    *check(service, { parameters, related }) {
      const version = service.PlatformVersion;
      if (version === undefined || version.toUpperCase() === 'LATEST' || version === parameters.latestLinuxVersion) return;
      if (version === parameters.latestWindowsVersion) {
        const tasks = related('AWS::ECS::TaskDefinition');
        if (some(tasks, (one) => /^windows/i.test(one.properties.RuntimePlatform?.OperatingSystemFamily ?? ''))) return;
      }
      yield finding('PlatformVersion', `the platform version is ${version}`, { expected: 'LATEST' });
    },
  }),
  rule({
    id: 'ECS_SERVICE_PROPAGATE_TAGS_ENABLED',
    title: 'ECS services hand their tags to their tasks',
    severity: 'low',
    recommended: false,
    types: ['AWS::ECS::Service'],
    why: 'Tasks without tags cannot be told apart in bills and in policies that go by tags.',
    fix: 'Set PropagateTags to SERVICE or TASK_DEFINITION.',
    *check(service) {
      // Absent is none.
      if (!/^(service|task_definition)$/i.test(service.PropagateTags ?? ''))
        yield finding('PropagateTags', 'tasks get no tags', { expected: 'SERVICE or TASK_DEFINITION' });
    },
  }),
];
