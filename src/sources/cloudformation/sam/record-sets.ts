import { isMap, type RawMap } from '../scope.ts';
import type { Expanding, Source } from './expanding.ts';
import { hashedId } from './logical-id.ts';
import { given, listOf, present } from './parts.ts';

/** The records that lead a custom domain to its API. Domains in one hosted zone share a group, unless one is wanted apart. */
export function addToRecordSets(expanding: Expanding, source: Source, domain: RawMap, target: RawMap): void {
  const route53 = domain.Route53;
  if (!isMap(route53)) return;
  const { HostedZoneId, HostedZoneName, SeparateRecordSetGroup } = route53;
  const zone = expanding.settled(given(HostedZoneId) ? HostedZoneId : HostedZoneName);
  const apart = given(SeparateRecordSetGroup);
  const id = apart ? hashedId('RecordSetGroup', [zone, expanding.settled(domain.DomainName)]) : hashedId('RecordSetGroup', zone);
  const records = recordsFor(domain, route53, target);
  if (expanding.resources.get(id)?.Type === 'AWS::Route53::RecordSetGroup') {
    expanding.change(id, { RecordSets: [...listOf(expanding.propertiesOf(id).RecordSets), ...records] });
  } else {
    expanding.make(source, id, 'AWS::Route53::RecordSetGroup', { HostedZoneId, HostedZoneName, RecordSets: records });
  }
}

function recordsFor(domain: RawMap, { EvaluateTargetHealth, IpV6, Region, SetIdentifier }: RawMap, target: RawMap): readonly RawMap[] {
  const record = (Type: string): RawMap =>
    present({ Name: domain.DomainName, Type, AliasTarget: present({ EvaluateTargetHealth, ...target }), Region, SetIdentifier });
  return IpV6 === true ? [record('A'), record('AAAA')] : [record('A')];
}
