import { type Parsed, UsageError } from '../options.ts';
import { type Output, openOutput } from '../output.ts';

/** Where a list or a story goes: text for people, or JSON. */
export async function openPlain(
  parsed: Parsed,
  what: string,
): Promise<Output & { readonly json: boolean; readonly colour: boolean; readonly width: number }> {
  const format = parsed.text('format') ?? 'terminal';
  if (format !== 'terminal' && format !== 'json') throw new UsageError(`${what} takes --format terminal or json, not ${JSON.stringify(format)}`);
  const output = await openOutput(parsed.text('output'));
  const colour = output.terminal && ((!process.env.NO_COLOR && process.env.TERM !== 'dumb') || Boolean(process.env.FORCE_COLOR));
  return { ...output, json: format === 'json', colour, width: Math.min(process.stdout.columns ?? 100, 140) };
}
