import { describe, expect, it } from 'vitest';
import { inWords, never, nextAt, type WatchParts, watch } from './watch.ts';

const hour = 3_600_000;

/** A watch whose scans take and answer what the test says; time passes only where something waits or scans. */
async function watched(scans: readonly (number | Error)[], took = 60_000) {
  let time = Date.parse('2026-01-01T00:00:00Z');
  const log: string[] = [];
  const begun: number[] = [];
  let lastRun: string | undefined;
  const parts: WatchParts = {
    scan: async () => {
      begun.push(time);
      time += took;
      const outcome = scans[begun.length - 1] as number | Error;
      if (typeof outcome !== 'number') throw outcome;
      lastRun = `run ${begun.length}`;
      return outcome;
    },
    lastRun: async () => lastRun,
    kept: async ({ exitCode, since }) => void log.push(`kept ${exitCode} after ${since}`),
    failed: async ({ failures, since, reason }) => void log.push(`failed ${failures} since ${since}: ${reason}`),
    wait: async (milliseconds) => {
      time += milliseconds;
    },
    stopping: () => begun.length === scans.length,
    now: () => time,
    hopeless: (thrown) => thrown instanceof RangeError,
    say: () => {},
    note: () => {},
  };
  await watch(parts, { every: hour });
  return { log, minutes: begun.map((one) => (one - (begun[0] as number)) / 60_000) };
}

describe('watch', () => {
  it('scans at once and then on time, however long scans take', async () => {
    expect((await watched([0, 1, 3, 0])).minutes).toEqual([0, 60, 120, 180]);
    expect((await watched([0, 0, 0], 90 * 60_000)).minutes).toEqual([0, 120, 240]);
  });

  it('tries again sooner after a failure, and less and less often', async () => {
    const { log, minutes } = await watched([0, new Error('denied'), new Error('denied'), new Error('denied'), 0, 0, 0]);
    // Each attempt takes a minute, and pauses are of 1, 2 and 4.
    expect(minutes).toEqual([0, 60, 62, 65, 70, 120, 180]);
    expect(log).toEqual([
      `kept 0 after ${never}`,
      'failed 1 since run 1: denied',
      'failed 2 since run 1: denied',
      'failed 3 since run 1: denied',
      'kept 0 after run 1',
      'kept 0 after run 5',
      'kept 0 after run 6',
    ]);
  });

  it('ends where it would go wrong every time', async () => {
    await expect(watched([new RangeError('no such option'), 0])).rejects.toThrow('no such option');
  });

  it('never waits for longer than to the next regular scan', () => {
    expect(nextAt(0, hour, 10, 30)).toBe(hour);
    expect(nextAt(0, hour, hour - 1000, 1)).toBe(hour);
    expect(nextAt(0, hour, hour, 0)).toBe(2 * hour);
  });

  it('says times as people do', () => {
    expect([5000, 150_000, 3 * hour + 60_000, -1].map(inWords)).toEqual(['5 s', '3 min', '3 h 1 min', '0 s']);
  });
});
