import { each, type Found, finding, independently, isSet, type Related, type Relative, type RuleContext, rule, some } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

type Context = Pick<RuleContext, 'related' | 'state'>;
interface Card {
  readonly AssociatePublicIpAddress?: boolean;
  readonly NetworkInterfaceId?: string;
  readonly SubnetId?: string;
}

export default rule({
  id: 'EC2_INSTANCE_NO_PUBLIC_IP',
  title: 'EC2 instances have no public IP address',
  severity: 'high',
  types: ['AWS::EC2::Instance'],
  needs: [
    ...launchTemplates,
    { type: 'AWS::EC2::Subnet', ours: 'SubnetId', as: 'its subnet', fields: ['MapPublicIpOnLaunch'] },
    { type: 'AWS::EC2::Subnet', ours: 'NetworkInterfaces[].SubnetId', as: 'subnets of its interfaces', fields: ['MapPublicIpOnLaunch'] },
    { type: 'AWS::EC2::EIP', theirs: 'InstanceId', fields: [] },
    { type: 'AWS::EC2::EIPAssociation', theirs: 'InstanceId', as: 'its addresses', fields: [] },
    {
      type: 'AWS::EC2::EIPAssociation',
      ours: 'NetworkInterfaces[].NetworkInterfaceId',
      theirs: 'NetworkInterfaceId',
      as: 'addresses of its interfaces',
      fields: [],
    },
  ],
  why: 'A public address puts the instance on the internet: one careless rule in a security group, and everybody talks to what runs on it.',
  fix: 'Set AssociatePublicIpAddress to false or launch it into a private subnet; let traffic in through a load balancer and out through a NAT gateway.',
  *check(instance, context) {
    if (context.resource.state !== undefined) {
      if (context.state.publicIpAddress !== undefined) yield finding('', 'it has a public IP address');
      return;
    }
    yield* independently(
      () => elastic(context),
      function* () {
        const cards = instance.NetworkInterfaces;
        if (cards !== undefined && cards.length > 0) {
          yield* each(cards, (card, index) => ofCard(card, `NetworkInterfaces[${index}]`, context));
          return;
        }
        const template = launchTemplateOf(instance, context);
        const theirs = template?.properties.LaunchTemplateData?.NetworkInterfaces;
        if (theirs !== undefined && theirs.length > 0) yield* each(theirs, (card) => ofCard(card, 'LaunchTemplate', context));
        else if (isSet(instance, 'SubnetId')) yield* ofSubnets(context.related<'AWS::EC2::Subnet'>('its subnet'), 'SubnetId');
        // It comes into a default subnet, which gives a public address unless the account has changed it.
        else if (context.state.publicIpAddress !== undefined) yield finding('', 'it has a public IP address');
      },
    );
  },
});

function* elastic({ related }: Context): Generator<Found> {
  const names = ['AWS::EC2::EIP', 'its addresses', 'addresses of its interfaces'];
  if (some(names, (name) => some(related(name), () => true))) yield finding('', 'an Elastic IP address is bound to it');
}

function* ofCard(card: Card, path: string, { related, state }: Context): Generator<Found> {
  if (card.AssociatePublicIpAddress === true)
    yield finding(path === 'LaunchTemplate' ? path : `${path}.AssociatePublicIpAddress`, 'it gets a public IP address', { expected: 'false' });
  // An interface that is there already gets its addresses by itself.
  if (card.AssociatePublicIpAddress !== undefined || isSet(card, 'NetworkInterfaceId')) return;
  if (path !== 'LaunchTemplate' && isSet(card, 'SubnetId'))
    yield* ofSubnets(related<'AWS::EC2::Subnet'>('subnets of its interfaces'), `${path}.SubnetId`);
  else if (state.publicIpAddress !== undefined) yield finding('', 'it has a public IP address');
}

function* ofSubnets(subnets: Related<Relative<'AWS::EC2::Subnet'>>, path: string): Generator<Found> {
  yield* each(subnets, function* ({ resource, properties }) {
    if (properties.MapPublicIpOnLaunch === true)
      yield finding(path, 'its subnet gives it a public IP address', { related: [{ resource, path: 'MapPublicIpOnLaunch' }] });
  });
}
