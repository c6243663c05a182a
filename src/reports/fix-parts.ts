/** The most lines of a template that a report shows; a fix is a hint, not a file. */
const mostLines = 30;

/** A fix in its two parts: what to do, as a sentence, and the lines of a template that do it, where the rule shows any. */
export function fixParts(fix: string): { readonly sentence: string; readonly lines: readonly string[] } {
  const end = fix.indexOf('\n\n');
  if (end < 0) return { sentence: fix, lines: [] };
  const lines = fix.slice(end + 2).split('\n');
  return { sentence: fix.slice(0, end), lines: lines.length > mostLines ? [...lines.slice(0, mostLines), '  …'] : lines };
}
