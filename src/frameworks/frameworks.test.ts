import { describe, expect, it } from 'vitest';
import { entries } from '../rules/generated/catalog.ts';
import { isWithin, lines, unplaced } from './framework.ts';
import { ids } from './generated/managed-rule-ids.ts';
import { FrameworkError, frameworkNames, loadFramework, rulesOf, split } from './index.ts';

const known = new Set([...lines(ids), ...entries.map((entry) => entry.id)]);

for (const { id, title } of frameworkNames) {
  describe(title, async () => {
    const framework = await loadFramework(id);

    it('is what its name says', () => {
      expect([framework.id, framework.title.startsWith(title.split(':')[0] as string)]).toEqual([id, true]);
      expect(framework.asOf).not.toBe('');
      expect(framework.source).toMatch(/\.$/);
    });

    it('names only rules of AWS Config or of the catalogue', () => {
      expect([...rulesOf(framework)].filter((rule) => !known.has(rule))).toEqual([]);
    });

    it('has each control once, and says what it is about', () => {
      const controls = framework.controls.map((control) => control.id);
      expect(new Set(controls).size).toBe(controls.length);
      expect(framework.controls.filter((control) => !control.title).map((control) => control.id)).toEqual([]);
      expect(framework.controls.filter(({ title: words = '' }) => words.length > 90 || /[.]$/.test(words))).toEqual([]);
    });

    it('keeps the rules of a control apart', () => {
      for (const { id: control, rules } of framework.controls) expect([control, new Set(rules).size]).toEqual([control, rules.length]);
    });
  });
}

describe('frameworks', () => {
  it.each(frameworkNames.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])))('%s is %s', async (alias, id) => {
    expect((await loadFramework(alias.toUpperCase())).id).toBe(id);
  });

  it('refuses what there is not', async () => {
    await expect(loadFramework('cobit')).rejects.toThrow(FrameworkError);
    const cis = await loadFramework('cis');
    expect(() => rulesOf(cis, '9.9')).toThrow(/cis-5.0 has no control 9.9/);
  });

  it('takes a control with its parts', async () => {
    const cis = await loadFramework('cis-5.0');
    expect([...rulesOf(cis, '2.1.1')]).toEqual(['S3_BUCKET_SSL_REQUESTS_ONLY']);
    expect([...rulesOf(cis, '2.1')]).toContain('S3_BUCKET_MFA_DELETE_ENABLED');
    const fsbp = await loadFramework('fsbp');
    expect([...rulesOf(fsbp, 's3')]).toContain('S3_BUCKET_SSL_REQUESTS_ONLY');
    expect([...rulesOf(fsbp, 'S3.5')]).toEqual(['S3_BUCKET_SSL_REQUESTS_ONLY']);
  });

  it.each([
    ['AU-12a', 'AU-12', true],
    ['AU-12(1)', 'AU-12', true],
    ['AU-12', 'AU', true],
    ['AU-12', 'AU-1', false],
    ['1.10', '1.1', false],
    ['164.312(a)(2)(iv)', '164.312(a)', true],
    ['ECS.1', 'EC', false],
    ['ES.1', 'E', false],
    ['ELB.1', 'elb', true],
  ])('%s is part of %s: %s', (control, whole, answer) => {
    expect(isWithin(control, whole)).toBe(answer);
  });

  it('tells the rules that there are from those to come', async () => {
    const cis = await loadFramework('cis-3.0');
    const { there, missing } = split(cis, new Set(['S3_BUCKET_SSL_REQUESTS_ONLY']));
    expect(there).toEqual(['S3_BUCKET_SSL_REQUESTS_ONLY']);
    expect(missing).not.toContain('S3_BUCKET_SSL_REQUESTS_ONLY');
    expect(there.length + missing.length).toBe(rulesOf(cis).size);
  });

  it.each([
    ['pci', 0],
    ['nist', 1],
    ['hipaa', 23],
  ])('places the rules of the pack for %s, but for %i', async (name, rest) => {
    const { controls } = await loadFramework(name);
    expect(controls.find((control) => control.id === unplaced)?.rules.length ?? 0).toBe(rest);
  });
});
