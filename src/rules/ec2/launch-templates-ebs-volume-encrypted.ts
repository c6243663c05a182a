import { each, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_LAUNCH_TEMPLATES_EBS_VOLUME_ENCRYPTED',
  title: 'Launch templates do not switch the encryption of EBS volumes off',
  severity: 'medium',
  types: ['AWS::EC2::LaunchTemplate'],
  why: 'A template that says no to encryption makes volumes whose snapshots anybody can read who gets hold of one.',
  fix: 'Set Ebs.Encrypted to true in every one of LaunchTemplateData.BlockDeviceMappings.',
  *check(template) {
    yield* each(template.LaunchTemplateData?.BlockDeviceMappings, function* (mapping, index) {
      // Where nothing is said, the account's setting decides: EC2_LAUNCHTEMPLATE_EBS_ENCRYPTED asks for more.
      if (mapping.Ebs?.Encrypted === false)
        yield finding(`LaunchTemplateData.BlockDeviceMappings[${index}].Ebs.Encrypted`, 'encryption of the volume is switched off', {
          expected: 'true',
        });
    });
  },
});
