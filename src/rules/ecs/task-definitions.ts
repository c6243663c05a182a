import { each, finding, flag, some } from '../../core/index.ts';
import { containers, mayBeRoot } from './_containers.ts';
import { taskRule } from './_task-rule.ts';

export default [
  taskRule({
    id: 'ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK',
    title: 'ECS tasks in the network of the host do not run as root by accident',
    severity: 'high',
    parameters: { SkipInactiveTaskDefinitions: flag({ about: 'Whether to leave out task definitions that are no longer active.' }) },
    why: 'In the network of the host, root of the container can listen in on and pose as everything else there.',
    fix: 'Set User of the container to a user other than root, or better take another NetworkMode. Privileged true says that root is meant.',
    judgesInactive: ({ SkipInactiveTaskDefinitions }) => SkipInactiveTaskDefinitions !== true,
    scope: (task) => (task.NetworkMode?.toLowerCase() === 'host' ? true : 'it is not in the network of the host'),
    check: (task) =>
      containers(task, function* (container, path) {
        if (container.Privileged !== true && mayBeRoot(container))
          yield finding(`${path}.User`, container.User ? `it runs as ${container.User}` : 'no user is named', { expected: 'a user other than root' });
      }),
  }),
  taskRule({
    id: 'ECS_AWSVPC_NETWORKING_ENABLED',
    title: 'ECS tasks have a network interface of their own',
    severity: 'medium',
    recommended: false,
    why: 'In bridge and host mode tasks share the interface and the security groups of their host: whoever may talk to one may talk to all.',
    fix: 'Set NetworkMode to awsvpc, and give the services that run the task subnets and security groups.',
    *check(task) {
      // Absent is bridge (on Windows default).
      if (task.NetworkMode?.toLowerCase() !== 'awsvpc')
        yield finding('NetworkMode', `the network mode is ${task.NetworkMode ?? 'bridge'}`, { expected: 'awsvpc' });
    },
  }),
  taskRule({
    id: 'ECS_TASK_DEFINITION_NETWORK_MODE_NOT_HOST',
    title: 'ECS tasks are not in the network of their host',
    severity: 'medium',
    why: 'In the network of the host a container reaches the metadata and every local port of it, and can take the ports of others.',
    fix: 'Set NetworkMode to awsvpc or bridge.',
    *check(task) {
      if (task.NetworkMode?.toLowerCase() === 'host') yield finding('NetworkMode', 'the task is in the network of the host', { expected: 'awsvpc' });
    },
  }),
  taskRule({
    id: 'ECS_TASK_DEFINITION_PID_MODE_CHECK',
    title: 'ECS tasks do not see the processes of their host',
    severity: 'high',
    why: 'A container that shares the processes of the host can read the memory and the environment of others, and end them.',
    fix: 'Remove PidMode, or set it to task.',
    *check(task) {
      if (task.PidMode?.toLowerCase() === 'host') yield finding('PidMode', 'the task shares the processes of the host', { expected: 'task' });
    },
  }),
  taskRule({
    id: 'ECS_TASK_DEFINITION_EFS_ENCRYPTION_ENABLED',
    title: 'ECS tasks reach EFS volumes over an encrypted connection',
    severity: 'medium',
    why: 'Without it files go through the network in plain text, open to whoever can listen there.',
    fix: 'Set EFSVolumeConfiguration.TransitEncryption of the volume to ENABLED.',
    scope: (task) => (some(task.Volumes, (one) => one.EFSVolumeConfiguration !== undefined) ? true : 'it has no EFS volume'),
    *check(task) {
      yield* each(task.Volumes, function* (volume, index) {
        const efs = volume.EFSVolumeConfiguration;
        // Absent is disabled.
        if (efs !== undefined && efs.TransitEncryption?.toUpperCase() !== 'ENABLED')
          yield finding(`Volumes[${index}].EFSVolumeConfiguration.TransitEncryption`, 'the connection to the volume is not encrypted', {
            expected: 'ENABLED',
          });
      });
    },
  }),
];
