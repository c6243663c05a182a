import type { DeliveryLedger, RemedyLedger, RemedyStep, WaiverLedger, WaiverRecord } from '../../core/store.ts';
import { auditOf, notRevoked } from '../shared/waivers.ts';

export function memoryWaivers(): WaiverLedger {
  const waivers: WaiverRecord[] = [];
  return {
    add: async (waiver) => {
      const added = { ...structuredClone(waiver), id: waivers.length + 1 };
      waivers.push(added);
      return added;
    },
    revoke: async (id, by, at) => {
      const waiver = waivers[id - 1];
      if (waiver && waiver.revokedAt === undefined) waivers[id - 1] = { ...waiver, revokedAt: at, revokedBy: by };
    },
    list: async (query = {}) => waivers.filter((waiver) => notRevoked(waiver, query)),
    audit: async () => auditOf(waivers),
  };
}

export function memoryRemedies(): RemedyLedger {
  const steps: RemedyStep[] = [];
  let held: { readonly holder: string; readonly until: string } | undefined;
  return {
    intend: async (step) => {
      steps.push({ ...structuredClone(step), id: steps.length + 1, status: 'intended' });
      return steps.length;
    },
    settle: async (id, outcome) => {
      const step = steps[id - 1];
      if (step) steps[id - 1] = { ...step, ...structuredClone(outcome) };
    },
    list: async ({ fixRun, resource } = {}) =>
      structuredClone(
        steps.filter((step) => (fixRun === undefined || step.fixRun === fixRun) && (resource === undefined || step.resource === resource)),
      ),
    lock: async (holder, now, until) => {
      if (held && held.holder !== holder && held.until > now) return false;
      held = { holder, until };
      return true;
    },
    unlock: async (holder) => {
      if (held?.holder === holder) held = undefined;
    },
    lockedBy: async (now) => (held && held.until > now ? held : undefined),
  };
}

export function memoryDeliveries(): DeliveryLedger {
  const known = new Set<string>();
  const key = (channel: string, one: string) => JSON.stringify([channel, one]);
  return {
    pending: async (channel, keys) => keys.filter((one) => !known.has(key(channel, one))),
    delivered: async (channel, keys) => {
      for (const one of keys) known.add(key(channel, one));
    },
  };
}
