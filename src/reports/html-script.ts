/** The page's own script: it filters, and it opens and closes. The page is whole without it. */
export const script = `'use strict';
(() => {
  const form = document.getElementById('filters');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const show = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let one = target; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener('hashchange', show);
  show();
  let closed = [];
  addEventListener('beforeprint', () => { closed = all('details:not([open])'); for (const one of closed) one.open = true; });
  addEventListener('afterprint', () => { for (const one of closed) one.open = false; });
  if (!form) return;
  form.hidden = false;
  const entries = all('.entry').map((node) => ({ node, file: node.closest('.file').dataset.file, text: undefined }));
  const count = document.getElementById('count');
  const nothing = document.getElementById('nothing');
  const apply = () => {
    const data = new FormData(form);
    const severity = new Set(data.getAll('severity'));
    const verdict = new Set(data.getAll('verdict'));
    const words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
    const rule = data.get('rule'), service = data.get('service'), file = data.get('file');
    let shown = 0;
    for (const one of entries) {
      const { dataset } = one.node;
      let fits = severity.has(dataset.severity) && verdict.has(dataset.verdict) && (!rule || dataset.rule === rule) && (!service || dataset.service === service) && (!file || one.file === file);
      if (fits && words.length > 0) {
        one.text ??= (one.node.textContent + ' ' + one.node.closest('article').querySelector('h4').textContent + ' ' + one.node.closest('.file').querySelector('h3').textContent).toLowerCase();
        fits = words.every((word) => one.text.includes(word));
      }
      one.node.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of ['.place', 'article', '.file']) for (const one of all(group)) one.hidden = !one.querySelector('.entry:not([hidden])');
    const number = (count) => count.toLocaleString('en');
    count.textContent = shown === entries.length ? number(shown) + (shown === 1 ? ' entry' : ' entries') : number(shown) + ' of ' + number(entries.length);
    nothing.hidden = shown > 0;
  };
  let waiting = 0;
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 80); });
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  const toggle = (open) => () => { for (const one of all('#findings details')) if (!one.closest('[hidden]')) one.open = open; };
  document.getElementById('open').addEventListener('click', toggle(true));
  document.getElementById('close').addEventListener('click', toggle(false));
  apply();
})();
`;

/** The digest of the script, for the page's policy; a test holds it to the text above and tells the new one. */
export const scriptHash = 'sha256-lOJWtsAp5UH9fUPwnxTphHnPSt+jYhtLLKGOWB7p0kQ=';
