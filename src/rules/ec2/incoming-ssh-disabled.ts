import { rule } from '../../core/index.ts';
import { opens, openToEverybody, prefixLists } from './_ingress.ts';

export default rule({
  id: 'INCOMING_SSH_DISABLED',
  title: 'Security groups do not let everybody in by SSH',
  severity: 'high',
  types: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  needs: prefixLists,
  why: 'A port 22 that the whole internet can reach is tried around the clock with stolen keys, weak passwords and each new hole in the SSH server.',
  fix: 'Narrow CidrIp or CidrIpv6 to the addresses that need it, or drop the rule and connect through Session Manager or EC2 Instance Connect.',
  *check(properties, context) {
    yield* openToEverybody(
      properties,
      context,
      (inbound) => opens(inbound, 'tcp', 22),
      () => 'port 22 is',
    );
  },
});
