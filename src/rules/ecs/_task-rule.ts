import { type Parameters, type Relative, type Resource, type Rule, type RuleContext, type RuleDefinition, rule, some } from '../../core/index.ts';

const type = 'AWS::ECS::TaskDefinition';
type TaskRule<P extends Parameters> = Omit<RuleDefinition<typeof type, P>, 'types' | 'needs'> & {
  /** Whether it asks after families as well of which no revision is active any more. */
  readonly judgesInactive?: (parameters: Readonly<Record<string, unknown>>) => boolean;
};

/**
 * A rule about task definitions. Revisions cannot be changed, and pile up: of what is deployed AWS judges the newest active one of a
 * family alone. Of a template there is one.
 */
// biome-ignore lint/complexity/noBannedTypes: no parameters
export function taskRule<const P extends Parameters = {}>({ judgesInactive, ...definition }: TaskRule<P>): Rule {
  return rule({
    ...definition,
    types: [type],
    // Other revisions of its family.
    needs: [{ type, ours: 'Family', theirs: 'Family', fields: ['Family'] }],
    scope(task, context) {
      const newest = isNewest(context as RuleContext, judgesInactive?.(context.parameters) ?? false);
      return newest === true ? (definition.scope?.(task, context as never) ?? true) : newest;
    },
  });
}

function isNewest({ resource, related, state }: RuleContext, judgesInactive: boolean): true | string {
  if (resource.state === undefined) return true;
  if (!judgesInactive && isInactive(state.status)) return 'it is no longer active';
  const newer = ({ resource: other }: Relative) =>
    other.region === resource.region && other.account === resource.account && rank(other, other.state?.status) > rank(resource, state.status);
  return some(related(type), newer) ? 'a newer revision of it is active' : true;
}

function isInactive(status: unknown): boolean {
  return status === 'INACTIVE' || status === 'DELETE_IN_PROGRESS';
}

/** Any active revision counts more than one that is not; the ARN ends in its number. */
function rank({ arn, id }: Resource, status: unknown): number {
  const revision = Number(/:(\d+)$/.exec(typeof arn === 'string' ? arn : id)?.[1] ?? 0);
  return revision + (isInactive(status) ? 0 : 1_000_000_000);
}
