import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { remedies } from '../rules/remedies.ts';
import { readGuard } from './guards.ts';

const guide = readFileSync(new URL('../../docs/fixing.md', import.meta.url), 'utf8');

it('has every remedy in the guide, in the words of the remedy', () => {
  const rows = remedies.map(({ rules, does, caution = '', wants = [] }) => {
    const named = rules.filter((one) => !one.endsWith('_TAGGED'));
    const wanted = wants.length > 0 ? ` (wants ${wants.map((one) => `\`${one}\``).join(', ')})` : '';
    return `| ${named.map((one) => `\`${one}\``).join(', ')} | ${does}${wanted} | ${caution} |`;
  });
  const table = ['| rules | what is done | beware |', '|---|---|---|', ...rows].join('\n');
  const [, shown = ''] = /<!-- remedies:[^>]*-->\n([\s\S]*?)\n<!-- \/remedies -->/.exec(guide) ?? [];
  expect(shown).toBe(table);
});

it('shows guards that are some', () => {
  const guards = [...guide.matchAll(/(?:rule|account|resource|tag):[\w*:=/-]+/g)].map(([one]) => one);
  expect(guards.length).toBeGreaterThanOrEqual(5);
  for (const one of guards) expect(readGuard(one)).toMatchObject({ written: one });
});
