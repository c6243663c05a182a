import type { Feed, FeedEnd } from '../../app/scan.ts';
import { configType } from '../../schema/type-map.ts';
import { asSnapshot } from '../../sources/config/api/as-snapshot.ts';
import { Aside } from '../../sources/config/api/aside.ts';
import { accountRecords, aggregatedRecords } from '../../sources/config/api/clients.ts';
import { openAsking, regionsInWords } from '../asking.ts';
import { regionNamed } from '../region-option.ts';
import type { OpenFeed, ScanSetting } from './scan-setting.ts';
import { feedOf } from './scan-snapshot.ts';

/** `bylaw scan --from-config`: what AWS Config has recorded, asked of it and read as the snapshot that it would deliver. */
export const openFeed: OpenFeed = async (setting) => {
  const { parsed, note } = setting;
  const named = parsed.list('regions').map(regionNamed);
  const asking = await openAsking(parsed);
  const { session, account, arn } = asking;
  const options = { types: typesOf(setting), aside: new Aside() };
  const aggregator = parsed.text('aggregator');
  if (aggregator !== undefined) {
    const region = named[0] ?? session.region;
    note(`asking the aggregator ${aggregator} in ${region} as ${arn}`);
    const all = asSnapshot(`config://${aggregator}`, () => aggregatedRecords({ ...session, region }, aggregator), options);
    const feed = await feedOf(setting, [all, options.aside.asSnapshot(`config://${aggregator}/global`)]);
    return { judged: feed.judged, end: () => ({ ...feed.end(), files: 1 }) };
  }
  const { regions, unseen } = await asking.regions();
  note(`asking AWS Config in ${regionsInWords(regions)} as ${arn}`);
  const nameOf = (region: string) => `config://${account}/${region}`;
  const objects = regions.map((region) => asSnapshot(nameOf(region), () => accountRecords({ ...session, region }), options));
  const feed = await feedOf(setting, [...objects, options.aside.asSnapshot(nameOf('global'))]);
  return ofRegions(feed, new Map(regions.map((region) => [nameOf(region), region])), unseen);
};

/** What each region says alike, as one of which no recorder is on, is said once for all of them. */
function ofRegions(feed: Feed, regions: ReadonlyMap<string, string>, before: FeedEnd['unseen']): Feed {
  return {
    judged: feed.judged,
    end() {
      const end = feed.end();
      const byReason = Map.groupBy(end.unseen, ({ what, reason }) => (regions.has(what) ? reason : what));
      const unseen = [...byReason.values()].flatMap((alike) => {
        const names = alike.flatMap(({ what }) => regions.get(what) ?? []);
        return names.length === 0 ? alike : [{ what: `AWS Config in ${names.join(', ')}`, reason: (alike[0] as FeedEnd['unseen'][number]).reason }];
      });
      return { ...end, files: regions.size, unseen: [...before, ...unseen] };
    },
  };
}

/** Only what the chosen rules look at is asked for, unless that is nearly everything: then the query is the shorter without. */
function typesOf({ rules }: ScanSetting): readonly string[] {
  const types = new Set(rules.flatMap(({ rule }) => [...rule.types, ...rule.needs.map((one) => one.type)]).map((type) => configType(type) ?? type));
  return types.size > 150 ? [] : [...types].sort();
}
