import type { CommandModule } from './command.ts';
import type { Command } from './commands.ts';

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((one) => one.name.length));
  return `Bylaw holds an AWS estate to its rules: before it is deployed, as it stands, and as it changes.

Usage: bylaw COMMAND [OPTIONS]

${commands.map((one) => `  ${one.name.padEnd(width)}  ${one.summary}`).join('\n')}

  bylaw COMMAND --help   says more
  bylaw --version        says which one this is

Begin with: bylaw check template.yaml
`;
}

export function helpFor(name: string, command: CommandModule): string {
  const rows = Object.entries(command.options).map(([option, { short, value, type, about, default: standard }]) => {
    const left = `${short ? `-${short}, ` : '    '}--${option}${type === 'switch' ? '' : ` ${value ?? 'VALUE'}`}`;
    return [left, `${about}${standard === undefined ? '' : ` (default: ${standard})`}`] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  const examples = command.examples ? `\nExamples:\n${command.examples.map((one) => `  ${one}`).join('\n')}\n` : '';
  return `Usage: bylaw ${name} ${command.usage}

${command.about}

Options:
${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${wrap(right, 100 - width, width + 4)}`).join('\n')}
${examples}`;
}

function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if ((lines[last] as string).length + word.length + 1 > Math.max(width, 30) && lines[last] !== '') lines.push(word);
    else lines[last] = lines[last] === '' ? word : `${lines[last]} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
