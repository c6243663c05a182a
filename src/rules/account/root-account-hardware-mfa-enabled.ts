import { finding, rule } from '../../core/index.ts';
import { rootScope } from './_root.ts';

export default rule({
  id: 'ROOT_ACCOUNT_HARDWARE_MFA_ENABLED',
  title: 'The root user signs in with a hardware device',
  severity: 'critical',
  types: ['AWS::::Account'],
  // A device that somebody must keep in a safe is for the owner to choose.
  recommended: false,
  why: 'An app on a phone is copied, backed up and lost with the phone. A key of hardware has to be stolen, and is missed.',
  fix: 'Register a FIDO2 security key or a hardware token for the root user, and remove its virtual MFA devices.',
  scope: rootScope,
  *check(_, { state: { root } }) {
    if (root?.mfaEnabled !== true) yield finding('', 'the root user signs in with a password alone', { expected: 'a hardware MFA device' });
    else if (root.hasVirtualMfa) yield finding('', 'the root user may sign in with a virtual MFA device', { expected: 'hardware MFA devices alone' });
  },
});
