import { each, finding, integer, rule } from '../../core/index.ts';
import { daysSince } from './_age.ts';

export default rule({
  id: 'ACCESS_KEYS_ROTATED',
  title: 'Access keys of users are replaced regularly',
  severity: 'medium',
  types: ['AWS::IAM::User'],
  parameters: { maxAccessKeyAge: integer({ about: 'How many days old an active access key may be.', default: 90, required: true }) },
  why: 'A key lies in files, scripts and histories that nobody remembers. The older it is, the more of them there are, and the likelier one leaks.',
  fix: 'Make a new key, move everything that uses the old one, then deactivate and delete it; better still, use a role in its place.',
  *check(_, { asOf, parameters: { maxAccessKeyAge: most }, state }) {
    yield* each(state.accessKeys, function* (key) {
      const days = daysSince(key.madeAt, asOf);
      if (key.isActive && days !== undefined && days > most)
        yield finding('', `an active access key is ${Math.floor(days)} days old`, { expected: `at most ${most}` });
    });
  },
});
