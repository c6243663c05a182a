import { each, isSet, listOf, text, wiring } from '../../core/index.ts';
import { isAssumableBy } from '../_access/roles.ts';
import { called } from '../_words.ts';
import { actionOn, unable } from './_roles.ts';
import { eventBridge, serviceOf, type TargetType, targetOf } from './_targets.ts';

/** What EventBridge invokes by a role alone, by service where only the ARN is known. */
const byRole = /^(states|kinesis|firehose|ecs|codebuild|codepipeline|batch|redshift|redshift-serverless|sagemaker|appsync|ssm)$/;
const typesByRole = /^AWS::(?:(?:StepFunctions|Kinesis|KinesisFirehose|ECS|CodeBuild|CodePipeline|Batch|SSM)::|Events::ApiDestination$)/;

export default wiring({
  id: 'WIRING_EVENT_TARGET_ROLE',
  title: 'A target that EventBridge invokes by a role has one, and that role may do it',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'Without a role AWS refuses the target ("RoleArn is required for target"). With one that EventBridge may not assume, or that may not do it, every invocation fails and nothing tells.',
  },
  why: 'State machines, streams, tasks, builds and API destinations have no policy that lets EventBridge in: it assumes the role of the target, and does what that role may.',
  fix: 'Give the target a RoleArn whose trust policy names events.amazonaws.com, and whose policies allow the action on the very target.',
  *check(rule, { resource, graph }) {
    yield* each(listOf(rule.Targets), (target, index) => {
      const named = text(target, 'Arn');
      const service = named && serviceOf(named);
      if (!named || (service !== undefined && !byRole.test(service) && service !== 'events')) return undefined;
      const on = targetOf(graph, named, resource)?.resource;
      if (!(on ? typesByRole.test(on.type) : byRole.test(service ?? ''))) return undefined;
      return unable(graph, {
        by: resource,
        to: on ? called(on) : named.pattern,
        target: on,
        action: on && actionOn[on.type as TargetType],
        // The rule itself may have the role for its targets.
        owner: isSet(target, 'RoleArn') || !isSet(rule, 'RoleArn') ? target : rule,
        path: `Targets[${index}].RoleArn`,
        service: eventBridge,
        isAssumable: (role) => isAssumableBy(graph, role, eventBridge, resource),
      });
    });
  },
});
