import { describe, expect, it } from 'vitest';
import { AdaptiveGate, Gate } from './limiter.ts';

describe('a gate', () => {
  it('lets so many in, and the others in their order', async () => {
    const gate = new Gate(2);
    const entered: number[] = [];
    const visits = [1, 2, 3, 4, 5].map(async (one) => {
      await gate.enter();
      entered.push(one);
    });
    await Promise.all(visits.slice(0, 2));
    expect(entered).toEqual([1, 2]);
    gate.leave();
    await visits[2];
    expect(entered).toEqual([1, 2, 3]);
    gate.leave();
    gate.leave();
    await Promise.all(visits);
    expect(entered).toEqual([1, 2, 3, 4, 5]);
  });

  it('never lets in more than it may, whatever the order of things', async () => {
    const gate = new Gate(3);
    let [inside, most] = [0, 0];
    await Promise.all(
      Array.from({ length: 2500 }, async (_, index) => {
        await gate.enter();
        most = Math.max(most, ++inside);
        if (index % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
        inside--;
        gate.leave();
      }),
    );
    expect([most, inside]).toEqual([3, 0]);
  });
});

describe('an adaptive gate', () => {
  it('halves where AWS throttles, once for what was under way, and never below one', () => {
    let now = 0;
    const gate = new AdaptiveGate(8, () => now);
    gate.throttled();
    gate.throttled();
    expect(gate.most).toBe(4);
    for (let times = 0; times < 5; times++) {
      now += 1000;
      gate.throttled();
    }
    expect(gate.most).toBe(1);
  });

  it('grows by one for a round of calls that went well, up to where it began', () => {
    const gate = new AdaptiveGate(8, () => 0);
    gate.throttled();
    for (let call = 0; call < 5; call++) gate.wentWell();
    expect(gate.most).toBe(5);
    for (let call = 0; call < 100; call++) gate.wentWell();
    expect(gate.most).toBe(8);
  });
});
