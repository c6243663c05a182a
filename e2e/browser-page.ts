import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** A browser that is installed: the one that `BYLAW_CHROMIUM` names, or one on the PATH. */
export function chromiumPath(): string | undefined {
  const named = process.env.BYLAW_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`BYLAW_CHROMIUM: there is no ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

export const withoutChromium = `there is no ${names.join(', ')} on the PATH, and BYLAW_CHROMIUM names none: apt-get install chromium`;

export function openBrowser(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--headless', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args });
}

export interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
}

/** A page as somebody has it before them, and what went on meanwhile. */
export interface Opened {
  readonly page: Page;
  /** Everything that was asked for, the page itself too. */
  readonly requests: string[];
  /** Errors of the console and of scripts, and dialogs. */
  readonly trouble: string[];
  readonly url: string;
}

export async function open(browser: Browser, file: string, { width = 1280, dark = false, script = true }: Look = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const trouble: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const url = pathToFileURL(file).href;
  await page.goto(url);
  return { page, requests, trouble, url };
}
