import type { Caller, Calls } from './caller.ts';
import type { Session } from './clients.ts';
import { CallFailure } from './failure.ts';
import type { Service } from './reader.ts';

const ec2: Service = { name: 'ec2', load: () => import('@aws-sdk/client-ec2'), client: 'EC2Client' as never };
const account: Service = { name: 'account', load: () => import('@aws-sdk/client-account'), client: 'AccountClient' as never };

export const regionCalls = {
  ec2: { name: 'regions', service: ec2, calls: ['DescribeRegions'] },
  account: { name: 'regions', service: account, calls: ['ListRegions'] },
} as const satisfies Record<string, Caller>;

export interface EnabledRegions {
  readonly regions: readonly string[];
  /** Why these may not be all. */
  readonly doubt?: string;
}

/** The regions that are enabled for an account; the one of the credentials where nobody may know. */
export async function enabledRegions(calls: Calls, session: Session, region: string): Promise<EnabledRegions> {
  try {
    const told = (await calls.call(regionCalls.ec2, session, region, 'DescribeRegions', {})) as { Regions?: readonly { RegionName?: string }[] };
    return { regions: named((told.Regions ?? []).map((one) => one.RegionName)) };
  } catch (thrown) {
    if (!(thrown instanceof CallFailure) || thrown.kind === 'credentials') throw thrown;
  }
  try {
    const names: (string | undefined)[] = [];
    const input = { RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'] };
    for await (const page of calls.pages(regionCalls.account, session, region, 'ListRegions', input))
      for (const one of (page as { Regions?: readonly { RegionName?: string }[] }).Regions ?? []) names.push(one.RegionName);
    return { regions: named(names) };
  } catch (thrown) {
    if (!(thrown instanceof CallFailure) || thrown.kind === 'credentials') throw thrown;
    return { regions: [region], doubt: `only ${region} is looked at, for nobody tells which regions are enabled: ${thrown.message}` };
  }
}

function named(names: readonly (string | undefined)[]): readonly string[] {
  return names.filter((one) => one !== undefined).sort();
}
