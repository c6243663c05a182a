import { finding, type ResourceTypes, rule } from '../../core/index.ts';

type Card = ResourceTypes['AWS::EC2::NetworkInterface'];

/** Interfaces that people manage; those of AWS services are theirs. */
const managedByPeople = ['interface', 'efa', 'efa-only', 'branch', 'trunk'];

// An instance says it for the interface that it comes with.
export default rule({
  id: 'EC2_ENIS_SOURCE_DESTINATION_CHECK_ENABLED',
  title: 'Network interfaces take only traffic that is theirs',
  severity: 'medium',
  // Instances that route, filter or translate addresses cannot do so otherwise.
  recommended: false,
  types: ['AWS::EC2::NetworkInterface', 'AWS::EC2::Instance'],
  why: 'Without the check an instance can pass on the traffic of others, and so be made a way around the firewall or a listener in the middle.',
  fix: 'Set SourceDestCheck to true, or leave it out.',
  scope: (properties, { resource, state }) => {
    if (resource.type === 'AWS::EC2::Instance') return true;
    // Those of client VPNs and the like are plain interfaces, and say who has made them.
    const isOfService = resource.state !== undefined && state.requesterManaged === true;
    return (
      (!isOfService && managedByPeople.includes(((properties as Card).InterfaceType ?? 'interface').toLowerCase())) || 'it belongs to an AWS service'
    );
  },
  *check(properties) {
    if (properties.SourceDestCheck === false) yield finding('SourceDestCheck', 'the check of source and destination is off', { expected: 'true' });
  },
});
