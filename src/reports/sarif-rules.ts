import type { Severity } from '../core/verdict.ts';
import { escapeMarkdown } from './escape.ts';
import type { Run } from './report.ts';
import { factsOf } from './words.ts';

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' };

/** What GitHub's code scanning sorts by: over 9 is critical, from 7 high, from 4 medium, above 0 low. */
const securitySeverities: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.0',
  low: '2.0',
  info: undefined,
};

/** GitHub refuses rules with more tags. */
const mostTags = 20;

export function levelOf(severity: Severity): Level {
  return levels[severity];
}

/** `severity` is the one in force in this run, which a configuration may have changed. */
export function describeRule(run: Run, rule: string, severity: Severity): object {
  const facts = factsOf(run, rule, severity);
  const security = securitySeverities[severity];
  const texts = [
    { title: 'Why it matters', text: facts.why },
    { title: 'How to fix it', text: facts.fix },
    { title: 'Controls', text: facts.frameworks.join(', ') },
  ].filter(({ text }) => text !== '');
  return {
    id: rule,
    shortDescription: { text: facts.title },
    fullDescription: { text: facts.why || facts.title },
    ...(texts.length === 0
      ? {}
      : {
          help: {
            text: texts.map(({ title, text }) => `${title}: ${text}`).join('\n\n'),
            markdown: texts.map(({ title, text }) => `**${title}.** ${escapeMarkdown(text)}`).join('\n\n'),
          },
        }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: [
        ...new Set([...(security === undefined ? [] : ['security']), ...(facts.service === '' ? [] : [facts.service]), ...facts.frameworks]),
      ].slice(0, mostTags),
      precision: 'very-high',
      'problem.severity': { error: 'error', warning: 'warning', note: 'recommendation' }[levelOf(severity)],
      ...(security === undefined ? {} : { 'security-severity': security }),
    },
  };
}
