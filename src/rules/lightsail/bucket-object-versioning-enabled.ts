import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'LIGHTSAIL_BUCKET_OBJECT_VERSIONING_ENABLED',
  title: 'Lightsail buckets keep versions of their objects',
  severity: 'low',
  types: ['AWS::Lightsail::Bucket'],
  why: 'Without versions an overwritten or deleted object is gone, whether by mistake or by a faulty program.',
  fix: 'Set ObjectVersioning to true.',
  *check(bucket) {
    if (bucket.ObjectVersioning !== true) yield finding('ObjectVersioning', 'versioning is not enabled', { expected: 'true' });
  },
});
