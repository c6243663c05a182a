import { each, type Found, finding, type Severity, string } from '../../core/index.ts';
import type { PublicAccessBlock } from '../../schema/index.ts';

const switches = ['IgnorePublicAcls', 'BlockPublicPolicy', 'BlockPublicAcls', 'RestrictPublicBuckets'] as const;

const one = (what: string) => string({ about: `Whether ${what} must be on.`, default: 'True', allowed: ['True', 'False', 'true', 'false'] });

/** What the two rules about the account's own block have in common; AWS has one for changes, and one that looks every day. */
export const accountBlock = {
  severity: 'high' as Severity,
  parameters: {
    IgnorePublicAcls: one('IgnorePublicAcls'),
    BlockPublicPolicy: one('BlockPublicPolicy'),
    BlockPublicAcls: one('BlockPublicAcls'),
    RestrictPublicBuckets: one('RestrictPublicBuckets'),
  },
  why: 'A bucket is opened to the world by one line of a policy or one click. The switches of the account hold, whatever a bucket says.',
  fix: 'Set all four switches of the account (aws s3control put-public-access-block) to true.',
};

/** A finding for each switch that is wanted and is off; `path` says where the switches stand. */
export function* switchedOff(
  block: PublicAccessBlock | undefined,
  wanted: Readonly<Record<(typeof switches)[number], string>>,
  path: (name: string) => string,
): Generator<Found> {
  yield* each(switches, function* (name) {
    if (wanted[name].toLowerCase() === 'true' && block?.[name] !== true)
      yield finding(path(name), `${name} is off for the account`, { expected: 'true' });
  });
}
