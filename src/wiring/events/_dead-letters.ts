import { each, type Found, type Graph, listOf, type Relative, type Resource, type Text, text } from '../../core/index.ts';
import { isOfSchedule } from './_targets.ts';

/** The dead-letter queue of a target. */
export interface DeadLetters {
  /** `Targets[0].DeadLetterConfig.Arn`. */
  readonly path: string;
  readonly arn: Text;
  readonly target: Target;
}

interface Target {
  readonly Arn?: string;
  readonly RoleArn?: string;
  readonly DeadLetterConfig?: { readonly Arn?: string };
}

/** Visits the dead-letter queue of each target of a rule, or of the one of a schedule. */
export function* eachDeadLetters(
  properties: { readonly Targets?: readonly Target[] } | { readonly Target: Target },
  visit: (one: DeadLetters) => Iterable<Found> | undefined,
): Generator<Found, void, undefined> {
  const targets = isOfSchedule(properties) ? [properties.Target] : listOf(properties.Targets);
  yield* each(targets, (target, index) => {
    const arn = text(target.DeadLetterConfig, 'Arn');
    const path = isOfSchedule(properties) ? 'Target' : `Targets[${index}]`;
    return arn && visit({ path: `${path}.DeadLetterConfig.Arn`, arn, target });
  });
}

/** The queue itself; undefined for one outside of what is judged. */
export function queueBehind(graph: Graph, { arn }: DeadLetters, subject: Resource): Relative<'AWS::SQS::Queue'> | undefined {
  return graph.named(arn, ['AWS::SQS::Queue'], subject);
}
