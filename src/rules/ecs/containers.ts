import { csv, each, finding, isSet, some } from '../../core/index.ts';
import { containers, isWindows, mayBeRoot, sayUser } from './_containers.ts';
import { taskRule } from './_task-rule.ts';

export default [
  taskRule({
    id: 'ECS_CONTAINERS_NONPRIVILEGED',
    title: 'Containers of ECS tasks are not privileged',
    severity: 'high',
    why: 'A privileged container has the powers of root on the host: whoever breaks into it owns the host and every other container there.',
    fix: 'Remove Privileged from the container, and grant single capabilities in LinuxParameters if it needs some.',
    check: (task) =>
      containers(task, function* (container, path) {
        if (container.Privileged === true) yield finding(`${path}.Privileged`, 'the container is privileged', { expected: 'false' });
      }),
  }),
  taskRule({
    id: 'ECS_CONTAINERS_READONLY_ACCESS',
    title: 'Containers of ECS tasks cannot write to their root file system',
    severity: 'high',
    why: 'Whoever breaks into a container that can be written to may change its programs, or leave tools there for the next step.',
    fix: 'Set ReadonlyRootFilesystem to true, and mount a volume where the container must write.',
    scope: (task) => (isWindows(task) ? 'Windows containers cannot have a read-only root file system' : true),
    check: (task) =>
      containers(task, function* (container, path) {
        if (container.ReadonlyRootFilesystem !== true)
          yield finding(`${path}.ReadonlyRootFilesystem`, 'the root file system can be written to', { expected: 'true' });
      }),
  }),
  taskRule({
    id: 'ECS_TASK_DEFINITION_LOG_CONFIGURATION',
    title: 'Containers of ECS tasks send their logs somewhere',
    severity: 'high',
    why: 'What a container prints is lost with it: after a crash or a break-in there is nothing to look at.',
    fix: 'Add LogConfiguration to the container, with the LogDriver awslogs and its Options.',
    check: (task) =>
      containers(task, function* (container, path) {
        if (!isSet(container, 'LogConfiguration')) yield finding(`${path}.LogConfiguration`, 'the logs of the container go nowhere');
      }),
  }),
  taskRule({
    id: 'ECS_TASK_DEFINITION_MEMORY_HARD_LIMIT',
    title: 'Containers of ECS tasks have a limit of memory of their own',
    severity: 'medium',
    // A limit of the task as a whole serves many just as well.
    recommended: false,
    why: 'A container that leaks memory and has no limit takes that of its neighbours, until some of them are killed.',
    fix: 'Set Memory of the container to the most that it may use, in MiB.',
    check: (task) =>
      containers(task, function* (container, path) {
        if (!isSet(container, 'Memory')) yield finding(`${path}.Memory`, 'the container has no limit of memory');
      }),
  }),
  taskRule({
    id: 'ECS_NO_ENVIRONMENT_SECRETS',
    title: 'Containers of ECS tasks get no secrets as plain environment variables',
    severity: 'high',
    parameters: {
      secretKeys: csv({ about: 'The names of variables that hold secrets, such as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.', required: true }),
    },
    why: 'A task definition can be read by many who must not know its secrets, and every revision of it keeps them.',
    fix: 'Move the variable from Environment to Secrets, with ValueFrom naming a secret or a parameter; for access to AWS use TaskRoleArn.',
    check: (task, { parameters }) =>
      containers(task, (container, path) =>
        each(container.Environment, function* (variable, index) {
          if (variable.Name !== undefined && parameters.secretKeys.includes(variable.Name))
            yield finding(`${path}.Environment[${index}].Name`, `the variable ${variable.Name} is set in plain text`);
        }),
      ),
  }),
  taskRule({
    id: 'ECS_TASK_DEFINITION_NONROOT_USER',
    title: 'Containers of ECS tasks on EC2 name a user other than root',
    severity: 'medium',
    // The image may well name the user.
    recommended: false,
    why: 'Root in a container is half way to root on the host: one hole in the kernel or in a mount is enough.',
    fix: 'Set User of the container to a user other than root.',
    scope(task) {
      const kinds = task.RequiresCompatibilities;
      if (!kinds || kinds.length === 0) return true;
      return some(kinds, (one) => one.toUpperCase() === 'EC2') ? true : 'it is not for EC2 instances';
    },
    check: (task) =>
      containers(task, function* (container, path) {
        if (mayBeRoot(container)) yield finding(`${path}.User`, sayUser(container), { expected: 'a user other than root' });
      }),
  }),
  taskRule({
    id: 'ECS_TASK_DEFINITION_LINUX_USER_NON_ROOT',
    title: 'Linux containers of ECS tasks name a user other than root',
    severity: 'medium',
    recommended: false,
    why: 'Root in a container is half way to root on the host: one hole in the kernel or in a mount is enough.',
    fix: 'Set User of the container to a user other than root.',
    scope: (task) => (isWindows(task) ? 'its containers run on Windows' : true),
    check: (task) =>
      containers(task, function* (container, path) {
        if (mayBeRoot(container)) yield finding(`${path}.User`, sayUser(container), { expected: 'a user other than root' });
      }),
  }),
  taskRule({
    id: 'ECS_TASK_DEFINITION_WINDOWS_USER_NON_ADMIN',
    title: 'Windows containers of ECS tasks do not run as administrator',
    severity: 'medium',
    recommended: false,
    why: 'Whoever breaks into a container that runs as administrator may change everything in it, and is nearer to the host.',
    fix: 'Set User of the container to ContainerUser or another user without the powers of an administrator.',
    scope: (task) => (isWindows(task) ? true : 'its containers run on Linux'),
    check: (task) =>
      containers(task, function* (container, path) {
        const user = container.User;
        if (user === undefined || /^containeradministrator$/i.test(user))
          yield finding(`${path}.User`, user ? `it runs as ${user}` : 'no user is named, so that it may run as ContainerAdministrator', {
            expected: 'ContainerUser',
          });
      }),
  }),
];
