import { finding, rule, string } from '../../core/index.ts';

export default rule({
  id: 'COGNITO_USER_POOL_ADVANCED_SECURITY_ENABLED',
  title: 'User pools watch for threats at login',
  severity: 'medium',
  types: ['AWS::Cognito::UserPool'],
  // It takes the most expensive feature plan.
  recommended: false,
  parameters: { SecurityMode: string({ about: 'The mode that is wanted: AUDIT or ENFORCED.', allowed: ['AUDIT', 'ENFORCED'] }) },
  why: 'Passwords that leaked elsewhere are tried out on every login page. Without threat protection they work.',
  fix: 'Set UserPoolAddOns.AdvancedSecurityMode to ENFORCED, or to AUDIT to begin with.',
  *check(pool, { parameters }) {
    const mode = pool.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF';
    const path = 'UserPoolAddOns.AdvancedSecurityMode';
    if (mode === 'OFF') yield finding(path, 'threat protection is off', { expected: parameters.SecurityMode ?? 'ENFORCED' });
    else if (parameters.SecurityMode !== undefined && mode !== parameters.SecurityMode)
      yield finding(path, `threat protection is set to ${mode}`, { expected: parameters.SecurityMode });
  },
});
