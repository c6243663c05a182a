import { configType } from '../../schema/type-map.ts';
import { asSnapshot } from '../../sources/config/api/as-snapshot.ts';
import { accountRecords, aggregatedRecords } from '../../sources/config/api/clients.ts';
import { callerOf, clientConfig } from '../aws-session.ts';
import type { OpenFeed, ScanSetting } from './scan-setting.ts';
import { feedOf } from './scan-snapshot.ts';

/** `bylaw scan --from-config`: what AWS Config has recorded, asked of it and read as the snapshot that it would deliver. */
export const openFeed: OpenFeed = async (setting) => {
  const { parsed, note } = setting;
  const session = await clientConfig(parsed.text('profile'));
  const { account, arn, region: home } = await callerOf(session);
  const aggregator = parsed.text('aggregator');
  const types = typesOf(setting);
  if (aggregator !== undefined) {
    const region = parsed.list('regions')[0] ?? home;
    note(`asking the aggregator ${aggregator} in ${region} as ${arn}`);
    return feedOf(setting, [asSnapshot(`config://${aggregator}`, () => aggregatedRecords({ ...session, region }, aggregator), types)]);
  }
  const regions = parsed.has('regions') ? parsed.list('regions') : [home];
  note(`asking AWS Config in ${regions.join(', ')} as ${arn}`);
  const objects = regions.map((region) => asSnapshot(`config://${account}/${region}`, () => accountRecords({ ...session, region }), types));
  return feedOf(setting, objects);
};

/** Only what the chosen rules look at is asked for, unless that is nearly everything: then the query is the shorter without. */
function typesOf({ rules }: ScanSetting): readonly string[] {
  const types = new Set(rules.flatMap(({ rule }) => [...rule.types, ...rule.needs.map((one) => one.type)]).map((type) => configType(type) ?? type));
  return types.size > 150 ? [] : [...types].sort();
}
