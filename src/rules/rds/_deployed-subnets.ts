import { type Related, type Relative, some, texts } from '../../core/index.ts';

interface Network {
  /** The subnet group that the instance names. */
  readonly groups: Related<Relative<'AWS::RDS::DBSubnetGroup'>>;
  readonly subnets: Related<Relative<'AWS::EC2::Subnet'>>;
  readonly associations: Related<Relative<'AWS::EC2::SubnetRouteTableAssociation'>>;
  readonly tables: Related<Relative<'AWS::EC2::RouteTable'>>;
  leadsOut(table: string): boolean;
}

/**
 * Whether a subnet of a deployed subnet group has a route to the internet. What is deployed names its neighbours by their ids, and a
 * subnet that is bound to no route table has the main one of its VPC, which may lead anywhere.
 */
export function isExposed({ groups, subnets, associations, tables, leadsOut }: Network): boolean {
  const mainTable = (subnet: string) => {
    const vpc = (byId(subnets.items).get(subnet) ?? subnets.raise()).properties.VpcId;
    return tables.items.find((one) => one.properties.VpcId === vpc && one.resource.state?.isMain === true) ?? tables.raise();
  };
  const isPublic = (subnet: string) => {
    let table: string | undefined;
    const isBound = some(associations, ({ properties }) => {
      if (properties.SubnetId !== subnet) return false;
      table = properties.RouteTableId;
      return true;
    });
    return leadsOut(isBound && table !== undefined ? table : mainTable(subnet).resource.id);
  };
  return some(groups.items.length > 0 ? groups : groups.raise(), ({ properties }) =>
    some(texts(properties, 'SubnetIds'), (subnet) => isPublic(subnet.value)),
  );
}

const indexes = new WeakMap<readonly Relative[], Map<string, Relative>>();

/** All databases of a place ask about the same subnets, and there may be thousands of both. */
function byId<T extends Relative>(items: readonly T[]): ReadonlyMap<string, T> {
  let index = indexes.get(items);
  if (!index) {
    index = new Map(items.map((one) => [one.resource.id, one]));
    indexes.set(items, index);
  }
  return index as ReadonlyMap<string, unknown> as ReadonlyMap<string, T>;
}
