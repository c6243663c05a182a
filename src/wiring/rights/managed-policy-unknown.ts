import { finding, wiring } from '../../core/index.ts';
import { awsManagedPolicy, nearestAwsManagedPolicy } from '../../schema/aws-managed-policies.ts';
import { called, snippet } from '../_words.ts';
import { eachAwsPolicy, holders } from './_managed.ts';

export default wiring({
  id: 'WIRING_MANAGED_POLICY_UNKNOWN',
  title: 'AWS managed policies that are attached exist, under that path, and can be attached',
  severity: 'high',
  types: holders,
  shipped: {
    as: 'deploy error',
    what: 'IAM refuses it: "Policy arn:aws:iam::aws:policy/… does not exist or is not attachable" (NoSuchEntity), and the stack rolls back.',
  },
  why: 'The ARN of a managed policy has the path that AWS gave it: some have service-role/ before their names, most have nothing. Those of service-linked roles can be attached to nothing else.',
  fix: 'Write the ARN as the list of AWS managed policies has it.',
  *check(holder, { resource }) {
    yield* eachAwsPolicy(
      holder,
      function* (path, where) {
        const known = awsManagedPolicy(path);
        if (known && !known.serviceLinked) return;
        const near = known ? undefined : nearestAwsManagedPolicy(path);
        const what = known ? 'which belongs to a service-linked role and can be attached to no other' : 'which AWS does not have';
        yield finding(where, `${called(resource)} has the managed policy ${path}, ${what}${near ? `: ${near} may be meant` : ''}`, meaning(near));
      },
      function* (written, where) {
        const near = awsManagedPolicy(written)?.path ?? nearestAwsManagedPolicy(written);
        yield finding(
          where,
          `${called(resource)} has the managed policy ${written}, which is no ARN, and an ARN is wanted`,
          near ? meaning(near) : { expected: 'the ARN of a managed policy' },
        );
      },
    );
  },
});

function meaning(near: string | undefined) {
  if (near === undefined) return {};
  const arn = `arn:aws:iam::aws:policy/${near}`;
  return { expected: arn, fix: snippet('Attach the one that there is:', `- ${arn}`) };
}
