import { allOf, csv, each, finding, type ResourceTypes, type RuleContext, reference, rule, text } from '../../core/index.ts';

type Route = ResourceTypes['AWS::EC2::Route'];

// Route tables hold their routes only once deployed; in a template each route stands by itself.
export default rule({
  id: 'NO_UNRESTRICTED_ROUTE_TO_IGW',
  title: 'Route tables do not send everything to an internet gateway',
  severity: 'medium',
  // Public subnets are made by just such a route: which tables may have it is for each house to say.
  recommended: false,
  types: ['AWS::EC2::Route'],
  needs: [
    { type: 'AWS::EC2::InternetGateway', ours: 'GatewayId', fields: [] },
    { type: 'AWS::EC2::VPNGateway', ours: 'GatewayId', fields: [] },
  ],
  parameters: { routeTableIds: csv({ about: 'Ids of the route tables that may have such a route.' }) },
  why: 'By such a route, everything in the subnets of the table that has a public address is on the internet.',
  fix: 'Send 0.0.0.0/0 and ::/0 to a NAT gateway or an egress-only gateway, or narrow the destination.',
  *check(route, context) {
    const allowed = context.parameters.routeTableIds ?? [];
    yield* each(['DestinationCidrBlock', 'DestinationIpv6CidrBlock'] as const, function* (key) {
      const open = allOf(
        () => text(route, key)?.endsWith('/0') ?? false,
        () => toInternet(route, context),
        () => allowed.length === 0 || !text(route, 'RouteTableId')?.isOneOf(allowed),
      );
      if (open) yield finding(key, `everything (${text(route, key)?.pattern}) goes to an internet gateway`);
    });
  },
});

function toInternet(route: Route, { related }: Pick<RuleContext, 'related'>): boolean {
  const target = reference(route, 'GatewayId')?.target;
  if (target === undefined) return text(route, 'GatewayId')?.startsWith('igw-') ?? false;
  if (related('AWS::EC2::InternetGateway').items.some(({ resource }) => resource.key === target)) return true;
  if (related('AWS::EC2::VPNGateway').items.some(({ resource }) => resource.key === target)) return false;
  return text(route, 'GatewayId')?.startsWith('igw-') ?? false;
}
