import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { Change, Message, Notifier } from '../core/notifier.ts';
import { call, clientDefaults, type OpenSession } from './aws.ts';
import type { Means } from './patience.ts';
import { asText, byRule, colours, detailOf, happening, moreOf, placeOf, plain, resourceOf } from './words.ts';

/** E-mail through Amazon SES, as text and as HTML. */

/** Nobody reads more in a mail. */
const most = 200;

export interface SesOptions {
  readonly name: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly region?: string;
  readonly configurationSet?: string;
}

export function ses(options: SesOptions, open: OpenSession, means: Means): Notifier {
  return {
    name: options.name,
    type: 'ses',
    takes: 'messages',
    send: async (message) => {
      const { SESv2Client, SendEmailCommand } = await import('@aws-sdk/client-sesv2');
      const client = new SESv2Client({ ...(await open()), ...(options.region ? { region: options.region } : {}), ...clientDefaults });
      try {
        await call('ses:SendEmail', () => client.send(new SendEmailCommand(mail(options, message))), means);
      } finally {
        client.destroy();
      }
      return { refused: [] };
    },
  };
}

export function mail({ from, to, configurationSet }: Omit<SesOptions, 'name'>, message: Message): SendEmailCommandInput {
  const part = (Data: string) => ({ Data, Charset: 'UTF-8' });
  return {
    FromEmailAddress: from,
    Destination: { ToAddresses: [...to] },
    ...(configurationSet === undefined ? {} : { ConfigurationSetName: configurationSet }),
    Content: {
      Simple: {
        Subject: part(plain(message.title, 200)),
        Body: { Text: part(asText(message, most)), Html: part(html(message)) },
      },
    },
  };
}

function html(message: Message): string {
  const shown = message.changes.slice(0, most);
  const more = moreOf(message, shown.length);
  return [
    '<!doctype html><html><body style="font-family:sans-serif;color:#16191f">',
    `<h2>${escaped(message.title)}</h2>`,
    ...message.text.map((one) => `<p>${escaped(one)}</p>`),
    ...byRule(shown).map((group) => groupHtml(group, message)),
    ...(message.unseen.length > 0
      ? ['<h3>What could not be seen</h3>', list(message.unseen.slice(0, most).map(({ what, reason }) => `${what}: ${reason}`))]
      : []),
    `<p>${more === '' ? `All of it: <code>${escaped(message.command)}</code>` : escaped(more)}</p>`,
    `<p style="color:#5f6b7a;font-size:12px">Message ${escaped(message.id)}</p></body></html>`,
  ].join('\n');
}

function groupHtml(group: readonly Change[], message: Message): string {
  const [{ severity, rule, title }] = group as [Change, ...Change[]];
  const heading = `<h3><span style="color:${colours[severity]}">${severity}</span> <code>${escaped(rule)}</code> ${escaped(title)}</h3>`;
  const lines = group.map((one) => {
    const detail = detailOf(one);
    return `${happening(one, message)}: ${resourceOf(one)} in ${placeOf(one)}${detail === '' ? '' : `: ${detail}`}`;
  });
  return `${heading}\n${list(lines)}`;
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => names[character] as string);
}
