import { finding, wiring } from '../../core/index.ts';
import { awsManagedPolicy } from '../../schema/aws-managed-policies.ts';
import { called, snippet } from '../_words.ts';
import { eachAwsPolicy, holders } from './_managed.ts';

export default wiring({
  id: 'WIRING_MANAGED_POLICY_DEPRECATED',
  title: 'AWS managed policies that are attached are not deprecated',
  severity: 'medium',
  types: holders,
  shipped: {
    as: 'deploy error',
    what: 'A deprecated policy can no longer be attached ("does not exist or is not attachable"). Where it still is, it no longer learns what new features of the service need.',
  },
  why: 'AWS replaces policies that allowed too much or the wrong things under a new name. The old one stays with whoever has it, is not kept up, and cannot be attached anew.',
  fix: 'Attach the successor that AWS names.',
  *check(holder, { resource }) {
    yield* eachAwsPolicy(holder, function* (path, where) {
      const { deprecated, successor } = awsManagedPolicy(path) ?? {};
      if (!deprecated || !successor) return;
      yield finding(where, `${called(resource)} has the managed policy ${path}, which is ${deprecated}`, {
        expected: `arn:aws:iam::aws:policy/${successor}`,
        fix: snippet('Attach its successor:', `- arn:aws:iam::aws:policy/${successor}`),
      });
    });
  },
});
