import { each, finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_SPOT_FLEET_REQUEST_CT_ENCRYPTION_AT_REST',
  title: 'Spot fleets launch instances with encrypted EBS volumes',
  severity: 'medium',
  types: ['AWS::EC2::SpotFleet'],
  why: 'What the instances of the fleet write stays readable in every snapshot and copy of their volumes.',
  fix: 'Set Ebs.Encrypted to true in every block device mapping of SpotFleetRequestConfigData.LaunchSpecifications.',
  scope: (fleet) => isSet(fleet.SpotFleetRequestConfigData, 'LaunchSpecifications') || 'it launches by launch templates',
  *check(fleet) {
    yield* each(fleet.SpotFleetRequestConfigData.LaunchSpecifications, (specification, index) =>
      each(specification.BlockDeviceMappings, function* (mapping, at) {
        if (mapping.Ebs !== undefined && mapping.Ebs.Encrypted !== true)
          yield finding(
            `SpotFleetRequestConfigData.LaunchSpecifications[${index}].BlockDeviceMappings[${at}].Ebs.Encrypted`,
            'the volume is not encrypted',
            { expected: 'true' },
          );
      }),
    );
  },
});
