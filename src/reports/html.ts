import type { Verdict } from '../core/verdict.ts';
import { ByResource, rankOf } from './by-resource.ts';
import { escapeHtml } from './escape.ts';
import { EntryWriter } from './html-entries.ts';
import { Overview } from './html-overview.ts';
import { writePage } from './html-page.ts';
import { headingOf } from './place.ts';
import { visible } from './plain-text.ts';
import type { Report, Run } from './report.ts';
import { Shelf } from './shelf.ts';
import { plural } from './words.ts';

/** Entries that are written out, the worst of them: a page of a hundred thousand no browser opens. */
const most = 5000;

interface Article {
  readonly file: string;
  readonly text: string;
  readonly entries: number;
}

/** Entries stand open up to this many; a longer page is easier to read closed. */
const mostOpen = 40;

/**
 * One page, whole in itself: no request leaves it, and it is complete without its script. The headline comes first and is
 * known last, so what is written of findings is kept until the end; of what passed only counts are.
 */
export function html(run: Run): Report {
  const overview = new Overview(run);
  const entries = new EntryWriter(run);
  const shelf = new Shelf<Article>(run.everything ? Number.POSITIVE_INFINITY : most);

  const resources = new ByResource((resource, verdicts) => {
    const said = verdicts.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
    if (said.length === 0) return '';
    const entriesOf = said.reduce((sum, { verdict, findings }) => sum + (verdict === 'fail' ? findings.length : 1), 0);
    shelf.add(rankOf(said), entriesOf, () => ({ file: headingOf(run, resource), ...entries.article(resource, said) }));
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
      const { kept, left } = shelf.worst();
      for (const { file } of kept) overview.told.add(file);
      const shown = kept.reduce((sum, one) => sum + one.entries, 0);
      const findings = [...Map.groupBy(kept, ({ file }) => file)]
        .map(([file, articles]) => {
          const index = overview.fileIndex(file);
          const count = articles.reduce((sum, one) => sum + one.entries, 0);
          return `<section class="file" id="file-${index}" data-file="${index}"><h3><code>${escapeHtml(visible(file))}</code> <small>${plural(count, 'entry', 'entries')}</small></h3>\n${articles.map(({ text }) => text).join('')}</section>\n`;
        })
        .join('');
      // Nothing but this page writes `<details` unescaped, so the replacement cannot touch the text of a user.
      return writePage(run, end, overview, {
        text: shown <= mostOpen ? findings.replaceAll('<details', '<details open') : findings,
        entries: shown,
        left,
      });
    },
  };
}
