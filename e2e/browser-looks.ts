/** What is asked of a page from within. Text, as what runs there knows other globals than what runs here. */

/** What is wider than where it stands, and cannot be moved there; empty where all fits. */
export const overflowing = `(() => {
  const room = document.documentElement.clientWidth;
  const told = [];
  for (const one of document.querySelectorAll('body *')) {
    const { right, width } = one.getBoundingClientRect();
    if (width === 0 || right <= room + 1 || !one.checkVisibility()) continue;
    let up = one.parentElement;
    while (up && getComputedStyle(up).overflowX === 'visible') up = up.parentElement;
    if (!up || up === document.documentElement || up === document.body) told.push(one.tagName + '.' + one.className + ' ends at ' + Math.round(right));
  }
  if (document.documentElement.scrollWidth > room) told.push('the page is ' + document.documentElement.scrollWidth + ' wide');
  return told;
})()`;

/** What paper would cut: there nothing can be moved. */
export const cut = `(() => {
  const told = [];
  for (const one of document.querySelectorAll('body *')) {
    if (!one.checkVisibility() || one.closest('svg')) continue;
    const style = getComputedStyle(one);
    if (style.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) told.push(one.tagName + '.' + one.className + ' hides ' + (one.scrollWidth - one.clientWidth));
  }
  return told;
})()`;

/** Texts whose colour stands out too little from what is behind them (WCAG 2.2, 1.4.3: 4.5 to 1). */
export const faint = `(() => {
  const parse = (text) => { const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\\d.]+/g) ?? []).map(Number); return [r, g, b, a]; };
  const over = ([r, g, b, a], [r2, g2, b2]) => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
  const linear = (one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const behind = (one) => {
    if (!one) return [255, 255, 255, 1];
    const colour = parse(getComputedStyle(one).backgroundColor);
    return colour[3] === 1 ? colour : over(colour, behind(one.parentElement));
  };
  const told = new Set();
  let looked = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const one = node.parentElement;
    if (!node.textContent.trim() || one.closest('script,style,title,select') || !one.checkVisibility()) continue;
    const style = getComputedStyle(one);
    const ground = behind(one);
    const ink = over(parse(one.closest('svg') ? style.fill : style.color), ground);
    const [high, low] = [light(ink), light(ground)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    looked++;
    if (ratio < 4.5) told.add(one.tagName + '.' + (one.getAttribute('class') ?? '') + ' ' + ratio.toFixed(2) + ': ' + node.textContent.trim().slice(0, 30));
  }
  return looked < 50 ? ['only ' + looked + ' texts were looked at'] : [...told];
})()`;

/** Pictures that say nothing to those who do not see them. */
export const mute = `(() =>
  [...document.querySelectorAll('svg')]
    .filter((one) => one.getAttribute('aria-hidden') !== 'true' && !(one.getAttribute('role') === 'img' && one.getAttribute('aria-label')))
    .map((one) => one.outerHTML.slice(0, 80)))()`;

/** Bars that are hidden from those who listen, though no number beside them says the same. */
export const alone = `(() =>
  [...document.querySelectorAll('svg[aria-hidden=true]')]
    .filter((one) => !/\\d/.test(one.closest('tr')?.textContent ?? ''))
    .map((one) => one.outerHTML.slice(0, 80)))()`;

export const openAll = `(() => { for (const one of document.querySelectorAll('details')) one.open = true; })()`;

/** What is not in sight is laid out too: the page spares that. */
export const layOut = `void document.styleSheets[0].insertRule('*{content-visibility:visible!important}', document.styleSheets[0].cssRules.length)`;
