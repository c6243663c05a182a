import type { Verdict } from '../core/verdict.ts';
import { ByResource } from './by-resource.ts';
import { escapeHtml } from './escape.ts';
import { EntryWriter } from './html-entries.ts';
import { Overview } from './html-overview.ts';
import { writePage } from './html-page.ts';
import { headingOf } from './place.ts';
import { visible } from './plain-text.ts';
import type { Report, Run } from './report.ts';
import { plural } from './words.ts';

/** Entries stand open up to this many; a longer page is easier to read closed. */
const mostOpen = 40;

/**
 * One page, whole in itself: no request leaves it, and it is complete without its script. The headline comes first and is
 * known last, so what is written of findings is kept until the end; of what passed only counts are.
 */
export function html(run: Run): Report {
  const overview = new Overview(run);
  const entries = new EntryWriter(run);
  const sections = new Map<string, { readonly articles: string[]; entries: number }>();
  let shown = 0;

  const resources = new ByResource((resource, verdicts) => {
    const said = verdicts.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
    if (said.length === 0) return '';
    const file = headingOf(run, resource);
    const section = sections.get(file) ?? { articles: [], entries: 0 };
    sections.set(file, section);
    const article = entries.article(resource, said);
    section.articles.push(article.text);
    section.entries += article.entries;
    shown += article.entries;
    return '';
  });

  return {
    open: () => '',
    add(verdict: Verdict) {
      overview.add(verdict);
      resources.add(verdict);
      return '';
    },
    close(end) {
      resources.flush();
      const findings = [...sections]
        .map(([file, section]) => {
          const index = overview.fileIndex(file);
          return `<section class="file" id="file-${index}" data-file="${index}"><h3><code>${escapeHtml(visible(file))}</code> <small>${plural(section.entries, 'entry', 'entries')}</small></h3>\n${section.articles.join('')}</section>\n`;
        })
        .join('');
      // Nothing but this page writes `<details` unescaped, so the replacement cannot touch the text of a user.
      return writePage(run, end, overview, shown <= mostOpen ? findings.replaceAll('<details', '<details open') : findings, shown);
    },
  };
}
