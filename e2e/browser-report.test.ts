import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closing, images, kinds, type Pages, turned, writePages } from './browser-estate.ts';
import { alone, cut, faint, layOut, mute, openAll, overflowing } from './browser-looks.ts';
import { chromiumPath, type Look, open, openBrowser, withoutChromium } from './browser-page.ts';
import { removeFolders } from './in-process.ts';

/** The page of check, scan and report in a real browser: what an auditor relies on. */

const path = chromiumPath();
const widths = [1280, 390];
const everywhere = kinds.flatMap((kind) => widths.map((width) => [kind, width] as const));

describe.skipIf(!path)(path ? 'the page' : `the page (${withoutChromium})`, () => {
  let pages: Pages;
  let browser: Browser;

  beforeAll(async () => {
    pages = await writePages();
    browser = await openBrowser(path as string);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    removeFolders();
  });

  /** Opens one, does something with it, and holds it to asking for nothing and to saying nothing on the console. */
  async function looking<T>(kind: keyof Pages, look: Look, at: (page: Page) => Promise<T>): Promise<T> {
    const { page, requests, trouble, url } = await open(browser, pages[kind], look);
    try {
      const answer = await at(page);
      expect(trouble).toEqual([]);
      expect(requests).toEqual([url]);
      if (look.script !== false) expect(await page.evaluate('window.ran')).toBeUndefined();
      return answer;
    } finally {
      await page.context().close();
    }
  }

  test.each(everywhere)('of %s fits %i pixels, closed and with everything open', async (kind, width) => {
    await looking(kind, { width }, async (page) => {
      expect(await page.evaluate(overflowing)).toEqual([]);
      await unfold(page);
      expect(await page.evaluate(overflowing)).toEqual([]);
      await shoot(page, `${kind}-${width}`);
    });
  });

  test.each(kinds.flatMap((kind) => [false, true].map((dark) => [kind, dark] as const)))('of %s can be read, dark: %s', async (kind, dark) => {
    await looking(kind, { dark }, async (page) => {
      await unfold(page);
      expect(await page.evaluate(faint)).toEqual([]);
      const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      expect(Number(/\d+/.exec(ground)?.[0]) < 128).toBe(dark);
      if (dark) await shoot(page, `${kind}-dark`);
    });
  });

  test.each(kinds)('of %s says in words what its pictures show', async (kind) => {
    await looking(kind, {}, async (page) => {
      expect(await page.evaluate(mute)).toEqual([]);
      expect(await page.evaluate(alone)).toEqual([]);
      const pictures = await page.getByRole('img').evaluateAll((all) => all.map((one) => (one as { ariaLabel?: string }).ariaLabel));
      expect(pictures[0]).toMatch(/^\d+ \w+, \d+ \w+/);
      if (kind !== 'report') return;
      expect(pictures).toHaveLength(3);
      expect(pictures[1]).toMatch(/^\d+ failed, \d+ unknown, \d+ waived/);
      expect(pictures[2]).toMatch(/^Score by run: [\d.]+ on \d{4}-\d\d-\d\d, [\d.]+ on /);
      for (const title of ['What stands', 'Score by run', 'By severity', 'By framework', 'By service', 'By account', 'By region', 'By tag Team'])
        expect(await page.getByRole('heading', { name: title, exact: true }).isVisible()).toBe(true);
      expect(await page.getByRole('table', { name: 'By account' }).getByRole('row').allInnerTexts()).toEqual([
        expect.stringMatching(/account\s+failed\s+score/),
        expect.stringMatching(/^111122223333\s+\d+\s+[\d.]+$/),
        expect.stringMatching(/^444455556666\s+\d+\s+[\d.]+$/),
      ]);
    });
  });

  test.each(kinds)('of %s shows what means ill as text, and runs nothing of it', async (kind) => {
    await looking(kind, {}, async (page) => {
      const headings = (await page.locator('article h4 code').allTextContents()).join('\n');
      for (const text of [images, closing, 'lanif\\u202ecod.exe\\u2066']) expect(headings).toContain(text);
      expect(await page.content()).not.toContain(turned);
      expect(await page.locator('img,iframe,object,embed,link,base,script:not(body > script)').count()).toBe(0);
      expect(await page.locator('body > script').count()).toBe(1);
    });
  });

  test('lets nothing out and nothing in, should something run in it after all', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const { page, trouble } = await open(browser, pages.report);
      const outcome = await page.evaluate(`(async () => {
        const loaded = (tag, more) => new Promise((resolve) => {
          const one = Object.assign(document.createElement(tag), more, { onload: () => resolve('loaded'), onerror: () => resolve('refused') });
          document.body.append(one);
        });
        const inline = document.createElement('script');
        inline.textContent = 'window.ran = 3';
        document.body.append(inline);
        return [
          await fetch(${JSON.stringify(url)}).then(() => 'loaded', () => 'refused'),
          await loaded('img', { src: ${JSON.stringify(url)} }),
          await loaded('script', { src: ${JSON.stringify(url)} }),
          window.ran,
        ];
      })()`);
      expect(outcome).toEqual(['refused', 'refused', 'refused', undefined]);
      expect(asked).toBe(0);
      expect(trouble.join('\n')).toContain('Content Security Policy');
      await page.context().close();
    } finally {
      server.close();
    }
  });

  test.each(kinds)('of %s is filtered and opened by keyboard', async (kind) => {
    await looking(kind, {}, async (page) => {
      const { keyboard } = page;
      const shown = () => page.locator('.entry:not([hidden])').count();
      const count = page.locator('#count');
      const all = await shown();
      await keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await keyboard.press('Enter');
      await keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.name')).toBe('text');
      await keyboard.type('lanif');
      await expect.poll(shown).toBeLessThan(all);
      expect(await count.textContent()).toBe(`${await shown()} of ${all}`);
      expect((await page.locator('article:not([hidden]) h4').allTextContents()).every((one) => one.includes('lanif'))).toBe(true);
      await keyboard.press('Tab');
      await keyboard.press('Space');
      expect(await page.evaluate('document.activeElement.checked')).toBe(false);
      await page.locator('button[type=reset]').focus();
      await keyboard.press('Enter');
      await expect.poll(() => count.textContent()).toBe(`${all} entries`);
      await page.locator('select[name=rule]').focus();
      await keyboard.type('S3_BUCKET_V');
      await expect.poll(shown).toBeLessThan(all);
      expect(
        await page.locator('.entry:not([hidden])').evaluateAll((some) => [...new Set(some.map((one) => one.getAttribute('data-rule')))]),
      ).toEqual(['S3_BUCKET_VERSIONING_ENABLED']);
      const first = page.locator('.entry:not([hidden]) > summary').first();
      const before = await first.evaluate((one) => (one.parentElement as unknown as { open: boolean }).open);
      await first.focus();
      await keyboard.press('Enter');
      expect(await first.evaluate((one) => (one.parentElement as unknown as { open: boolean }).open)).toBe(!before);
    });
  });

  test.each(everywhere)('of %s is filtered and opened by mouse, %i wide', async (kind, width) => {
    await looking(kind, { width }, async (page) => {
      const shown = () => page.locator('.entry:not([hidden])').count();
      const all = await shown();
      await page.getByRole('searchbox').fill('no such thing anywhere');
      await expect.poll(shown).toBe(0);
      expect(await page.getByText('Nothing matches these filters.').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Reset' }).click();
      await expect.poll(shown).toBe(all);
      await page.getByRole('checkbox', { name: 'low' }).click();
      await expect.poll(shown).toBeLessThan(all);
      await page.getByRole('button', { name: 'Reset' }).click();
      await page.getByRole('button', { name: 'Close all' }).click();
      expect(await page.locator('.entry[open]').count()).toBe(0);
      await page.locator('.entry > summary').first().click();
      expect(await page.locator('.entry[open]').count()).toBe(1);
      await page.getByRole('button', { name: 'Open all' }).click();
      expect(await page.locator('.entry[open]').count()).toBe(all);
      for (const link of await page.getByRole('navigation').getByRole('link').all()) {
        await link.click();
        const target = page.locator((await link.getAttribute('href')) as string);
        await expect
          .poll(() =>
            target.evaluate(
              (one) => Math.abs(Math.round((one as unknown as { getBoundingClientRect(): { top: number } }).getBoundingClientRect().top)) < 900,
            ),
          )
          .toBe(true);
      }
    });
  });

  test.each(kinds)('of %s has scope, rules, parameters and waivers with owner and expiry', async (kind) => {
    await looking(kind, {}, async (page) => {
      const [rules, scope, waivers] = ['#rules', '#files', '#waivers'].map((one) => page.locator(one)) as [Locator, Locator, Locator];
      await unfold(page);
      const says = async (part: Locator, ...texts: (string | RegExp)[]) => {
        const text = await part.innerText();
        for (const one of texts) expect(text).toMatch(one);
      };
      await says(rules, 'S3_BUCKET_VERSIONING_ENABLED', /Version\s+\d/, /Parameters\s+none/);
      if (kind !== 'check') await says(rules, /Parameters\s+excludedPublicBuckets = \["website"\]/);
      if (kind === 'check') {
        await says(scope, 'app.json');
        await says(waivers, /team-storage\s+2099-01-01/, /team-search\s+2020-01-01\s+expired/);
      } else await says(scope, kind === 'scan' ? 'items.json' : /444455556666\s+us-east-1/);
      if (kind !== 'report') return;
      await says(scope, /Runs[\s\S]*snapshot/);
      await says(waivers, /kept\s+team-storage\s+2099-01-01\s+in force/, `holds nothing ${closing}`.slice(0, 13));
      const finding = page.locator('.entry[data-rule=S3_BUCKET_VERSIONING_ENABLED]').first();
      await says(finding, /Since\s+\d{4}-\d\d-\d\d \d\d:\d\d UTC/, /Configuration/, /VersioningConfiguration/);
    });
  });

  test.each(kinds)('of %s is whole without its script', async (kind) => {
    await looking(kind, { script: false }, async (page) => {
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.locator('.entry > summary').first().isVisible()).toBe(true);
    });
  });

  test.each(kinds)('of %s is printed with everything open, and nothing is cut', async (kind) => {
    await looking(kind, {}, async (page) => {
      const closed = await page.locator('details:not([open])').count();
      const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
      expect(await page.locator('details:not([open])').count()).toBe(closed);
      // As it is laid out on A4 between its margins: 182 mm.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 1000 });
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      expect(await page.locator('details:not([open])').count()).toBe(0);
      await page.evaluate(layOut);
      expect(await page.evaluate(overflowing)).toEqual([]);
      expect(await page.evaluate(cut)).toEqual([]);
      const height = await page.evaluate<number>('document.documentElement.scrollHeight');
      const leaves = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      // A leaf holds 265 mm: fewer than this would mean that something is not on them.
      expect(leaves).toBeGreaterThanOrEqual(Math.floor(height / 1002) - 1);
      if (process.env.BYLAW_SCREENSHOTS)
        await page.pdf({ path: join(process.env.BYLAW_SCREENSHOTS, `${kind}.pdf`), format: 'A4', preferCSSPageSize: true });
    });
  });
});

type Locator = ReturnType<Page['locator']>;

/** Keeps a picture for somebody to look at, in the folder that `BYLAW_SCREENSHOTS` names. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.BYLAW_SCREENSHOTS;
  if (!folder) return;
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Opens everything, and has it laid out: what is not in sight is neither painted nor read. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(openAll);
  await page.evaluate(layOut);
}
