import { each, finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_LAUNCHTEMPLATE_EBS_ENCRYPTED',
  title: 'Every EBS volume of a launch template is encrypted',
  severity: 'medium',
  types: ['AWS::EC2::LaunchTemplate'],
  why: 'Each instance made from the template writes to volumes whose snapshots and copies anybody can read who gets hold of one.',
  fix: 'Set Ebs.Encrypted to true in every one of LaunchTemplateData.BlockDeviceMappings.',
  *check(template, { state }) {
    yield* each(template.LaunchTemplateData?.BlockDeviceMappings, function* ({ Ebs: disk }, index) {
      if (disk === undefined) return;
      // A volume that is made of an encrypted snapshot is encrypted; only AWS knows whether this one is.
      const encrypted = disk.Encrypted ?? (isSet(disk, 'SnapshotId') ? state.encrypted === true : false);
      if (!encrypted)
        yield finding(`LaunchTemplateData.BlockDeviceMappings[${index}].Ebs.Encrypted`, 'the volume is not encrypted', { expected: 'true' });
    });
  },
});
