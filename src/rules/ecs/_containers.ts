import type { ResourceTypes } from '../../core/index.ts';
import { each, type Found } from '../../core/index.ts';

type TaskDefinition = ResourceTypes['AWS::ECS::TaskDefinition'];
export type Container = NonNullable<TaskDefinition['ContainerDefinitions']>[number];

/** Visits every container with its path. */
export function containers(task: TaskDefinition, visit: (container: Container, path: string) => Iterable<Found> | undefined): Iterable<Found> {
  return each(task.ContainerDefinitions, (container, index) => visit(container, `ContainerDefinitions[${index}]`));
}

/** Tasks run on Linux unless they say otherwise. */
export function isWindows(task: TaskDefinition): boolean {
  return /^windows/i.test(task.RuntimePlatform?.OperatingSystemFamily ?? '');
}

/** Whether a container runs as root, which it may where nothing is said: then its image decides. `user`, `user:group`, or their numbers. */
export function mayBeRoot(container: Container): boolean {
  const user = container.User;
  return user === undefined || /^(root|0|)(:|$)/i.test(String(user).trim());
}

export function sayUser(container: Container): string {
  return container.User ? `it runs as ${container.User}` : 'no user is named, so that it runs as root unless its image says otherwise';
}
