import { anyOf, finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'APPCONFIG_FREEFORM_PROFILE_CONFIG_STORAGE',
  title: 'Freeform AppConfig profiles keep their data in AppConfig or Secrets Manager',
  severity: 'medium',
  types: ['AWS::AppConfig::ConfigurationProfile'],
  recommended: false,
  why: 'Both encrypt what they hold and keep its versions. A bucket or a parameter elsewhere can be changed past AppConfig, by whoever may write there.',
  fix: 'Set LocationUri to hosted, or to secretsmanager:// with the name of a secret.',
  // Freeform is the default.
  scope: (profile) => ((profile.Type ?? 'AWS.Freeform') === 'AWS.Freeform' ? true : 'it is no freeform profile'),
  *check(profile) {
    const location = text(profile, 'LocationUri');
    const kept = anyOf(
      () => location?.equals('hosted') === true,
      () => location?.startsWith('secretsmanager://') === true,
    );
    if (!kept) yield finding('LocationUri', 'the data is kept outside AppConfig and Secrets Manager', { expected: 'hosted or secretsmanager://…' });
  },
});
