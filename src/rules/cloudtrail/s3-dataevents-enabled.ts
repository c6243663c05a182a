import { allOf, anyOf, finding, string } from '../../core/index.ts';
import { anotherTrail, recordsObjectEvents, type Trail, trailRule } from './_trails.ts';

export default trailRule({
  id: 'CLOUDTRAIL_S3_DATAEVENTS_ENABLED',
  title: 'A trail records who reads and writes objects in S3',
  severity: 'low',
  recommended: false,
  parameters: {
    S3BucketNames: string({ about: 'Names of the buckets, with commas, whose object events must be recorded; all where it is not given.' }),
  },
  why: 'Management events do not tell who fetched an object. After a leak nobody knows what was taken.',
  fix: 'Add DataResources of type AWS::S3::Object with the value arn:aws:s3 to EventSelectors, or an advanced selector for them.',
  *check(own, context) {
    const buckets = (context.parameters.S3BucketNames ?? '').split(',').map((one) => one.trim());
    const records = (trail: Trail) =>
      allOf(
        ...buckets.map(
          (bucket) => () =>
            anyOf(
              () => recordsObjectEvents(trail, ['read'], bucket || undefined),
              () => recordsObjectEvents(trail, ['write'], bucket || undefined),
            ),
        ),
      );
    if (!records(own) && !anotherTrail(context, records))
      yield finding('EventSelectors', `no trail records object events of ${context.parameters.S3BucketNames ?? 'all buckets'}`);
  },
});
