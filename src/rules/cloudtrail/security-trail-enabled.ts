import { allOf, each, finding, isSet } from '../../core/index.ts';
import { anotherTrail, recordsManagementEvents, type Trail, trailRule } from './_trails.ts';

interface Want {
  readonly path: string;
  readonly message: string;
  readonly holds: (trail: Trail) => boolean;
}

const wants: readonly Want[] = [
  // CloudTrail includes them where nothing is said.
  {
    path: 'IncludeGlobalServiceEvents',
    message: 'events of global services are left out',
    holds: (trail) => trail.IncludeGlobalServiceEvents !== false,
  },
  { path: 'IsMultiRegionTrail', message: 'the trail records one region', holds: (trail) => trail.IsMultiRegionTrail === true },
  { path: 'EnableLogFileValidation', message: 'log file validation is off', holds: (trail) => trail.EnableLogFileValidation === true },
  { path: 'KMSKeyId', message: 'the files are not encrypted with a KMS key', holds: (trail) => isSet(trail, 'KMSKeyId') },
  { path: 'EventSelectors', message: 'management events are left out', holds: (trail) => recordsManagementEvents(trail, ['read', 'write']) },
];

export default trailRule({
  id: 'CLOUDTRAIL_SECURITY_TRAIL_ENABLED',
  title: 'One trail records everything, signed and encrypted',
  severity: 'medium',
  recommended: false,
  why: 'After a break-in the trail is the only witness. What it did not record, or what could be changed in it, proves nothing.',
  fix: 'Give one trail IsMultiRegionTrail, EnableLogFileValidation, IncludeGlobalServiceEvents, a KMSKeyId, and all management events.',
  *check(own, context) {
    const isGood = (trail: Trail) => allOf(...wants.map((want) => () => want.holds(trail)));
    if (isGood(own) || anotherTrail(context, isGood)) return;
    yield* each(wants, function* (want) {
      if (!want.holds(own)) yield finding(want.path, `${want.message}, and no other trail has everything`);
    });
  },
});
