import { finding, isSet, rule, some } from '../../core/index.ts';

export default rule({
  id: 'COGNITO_USER_POOL_MFA_ENABLED',
  title: 'User pools with passwords alone have a second factor',
  severity: 'medium',
  types: ['AWS::Cognito::UserPool'],
  why: 'With a password alone, whoever has guessed, bought or phished it is the user.',
  fix: 'Set MfaConfiguration to ON (or to OPTIONAL), and name the factors in EnabledMfas.',
  scope(pool) {
    // A password alone is what a pool takes where nothing is said.
    const policy = pool.Policies?.SignInPolicy;
    const more = isSet(policy, 'AllowedFirstAuthFactors') && some(policy?.AllowedFirstAuthFactors, (factor) => factor !== 'PASSWORD');
    return more ? 'its users can sign in without a password' : true;
  },
  *check(pool) {
    const mode = pool.MfaConfiguration ?? 'OFF';
    if (mode !== 'ON' && mode !== 'OPTIONAL') yield finding('MfaConfiguration', 'there is no second factor', { expected: 'ON' });
  },
});
