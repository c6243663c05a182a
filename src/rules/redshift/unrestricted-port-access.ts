import { each, finding, type Related, type Relative, rule, some, text } from '../../core/index.ts';

interface Ingress {
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
}

/** Whether a rule lets the whole internet in at a port. */
function isOpen(rule: Ingress, port: () => number): boolean {
  if (rule.CidrIp !== '0.0.0.0/0' && rule.CidrIpv6 !== '::/0') return false;
  const protocol = String(rule.IpProtocol).toLowerCase();
  if (protocol === '-1') return true;
  return (protocol === 'tcp' || protocol === '6') && (rule.FromPort ?? 0) <= port() && port() <= (rule.ToPort ?? 65535);
}

export default rule({
  id: 'REDSHIFT_UNRESTRICTED_PORT_ACCESS',
  title: 'Security groups do not open the port of a Redshift cluster to everybody',
  severity: 'high',
  types: ['AWS::Redshift::Cluster'],
  needs: [
    { type: 'AWS::EC2::SecurityGroup', ours: 'VpcSecurityGroupIds[]', fields: ['SecurityGroupIngress'] },
    { type: 'AWS::EC2::SecurityGroupIngress', fields: ['GroupId', 'IpProtocol', 'FromPort', 'ToPort', 'CidrIp', 'CidrIpv6'] },
  ],
  why: 'With the port open to 0.0.0.0/0 or ::/0, everybody on the internet may try passwords on the warehouse as soon as it gets a public address.',
  fix: 'Allow the port in the security group from your own networks or from other security groups only.',
  *check(cluster, { related }) {
    const port = () => cluster.Port ?? 5439;
    const ingress: Related<Relative<'AWS::EC2::SecurityGroupIngress'>> = related('AWS::EC2::SecurityGroupIngress');
    const groups = related('AWS::EC2::SecurityGroup');
    yield* each(groups, function* ({ resource, properties }) {
      const open =
        some(properties.SecurityGroupIngress, (one) => isOpen(one, port)) ||
        some(ingress, ({ properties: one }) => isOpen(one, port) && text(one, 'GroupId')?.mentions(resource) === true);
      if (open)
        yield finding('VpcSecurityGroupIds', `the security group ${resource.id} opens port ${port()} to the whole internet`, {
          expected: 'certain networks only',
          related: [{ resource, path: 'SecurityGroupIngress' }],
        });
    });
  },
});
