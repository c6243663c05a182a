import { finding, type Graph, type Resource, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { admissions, type Destination, eachDestination } from './_notifications.ts';

export default wiring({
  id: 'WIRING_BUCKET_NOTIFICATION_ORDER',
  title: 'A bucket with notifications is made after what lets it in at the other end',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  shipped: {
    as: 'deploy error',
    what: 'Amazon S3 tries the destination while it makes the bucket. If the policy is not there yet, the stack fails with "Unable to validate the following destination configurations", now and then or always.',
  },
  why: 'Nothing in a bucket refers to the policy that lets it in, so CloudFormation makes them in any order. If the policy refers to the bucket, it is even sure to come too late.',
  fix: 'Add DependsOn with the policy or the permission to the bucket, and name the bucket there by its ARN as text, or by the account.',
  *check(_, { resource, graph }) {
    yield* eachDestination(graph, resource, (one) => tooEarly(graph, resource, one));
  },
});

function* tooEarly(graph: Graph, bucket: Resource, destination: Destination) {
  // Without any that admits it, the bucket is refused whatever the order: that is for another rule to say.
  const admitting = admissions(graph, bucket, destination).filter((one) => one.admits());
  const [first] = admitting;
  if (!first || admitting.some((one) => graph.isAfter(bucket, one.resource))) return;
  const refersBack = graph.isAfter(first.resource, bucket);
  const tail = refersBack ? 'which is made only after the bucket, as it refers to it' : 'and nothing makes it wait for that';
  yield finding(destination.path, `${called(bucket)} notifies ${called(destination.whole)}, which lets it in by ${called(first.resource)}, ${tail}`, {
    expected: `DependsOn: ${plainId(first.resource)}`,
    related: [{ resource: first.resource }, { resource: destination.whole }],
    fix: snippet(
      refersBack ? 'Let the bucket wait, and write its ARN out where it is let in (with a name that you give it):' : 'Let the bucket wait:',
      `
        ${plainId(bucket)}:
          DependsOn: ${plainId(first.resource)}`,
    ),
  });
}
