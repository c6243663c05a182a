export { noJournal, openJournal } from './journal.ts';
export { type LiveScan, openLive } from './live.ts';
export { planOf } from './plan.ts';
export { policyOf } from './policy.ts';
export { type Proxies, unheededProxy } from './proxies.ts';
export type { Reader } from './reader.ts';
export { organizationRole } from './sessions.ts';
export { baseOf, clientSettings, isCallFailure } from './setting.ts';
export type { UnitResult } from './unit.ts';
