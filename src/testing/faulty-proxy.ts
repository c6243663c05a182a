import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What may go wrong between a client and AWS. */
export type Fault =
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  /** Half of the answer, then nothing. */
  | { readonly kind: 'cut' }
  /** An error as AWS words it, in the protocols that there are. */
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly message?: string };

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Counts from 0. */
  readonly number: number;
}

export interface FaultyProxy {
  readonly endpoint: string;
  /** What was asked so far, faults included. */
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

/** Stands between a client and an endpoint, and lets go wrong what the test says. */
export async function faultyProxy(to: string, fault: (asked: Asked) => Fault | undefined, delay = 0): Promise<FaultyProxy> {
  const asked: Asked[] = [];
  const target = new URL(to);
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const { method = 'GET', url = '/', headers } = incoming;
      const one: Asked = { method, path: url, headers, body: body.toString(), number: asked.length };
      asked.push(one);
      const wrong = fault(one);
      if (wrong?.kind === 'reset') incoming.socket.destroy();
      else if (wrong?.kind === 'error') answerError(outgoing, wrong);
      else if (wrong?.kind !== 'hang') setTimeout(() => forward(target, one, body, outgoing, wrong?.kind === 'cut'), delay);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function forward(target: URL, { method, path, headers }: Asked, body: Buffer, outgoing: ServerResponse, cut: boolean): void {
  // The host stays as the client has signed it: the emulator tells services apart by other headers.
  const forwarded = request({ host: target.hostname, port: target.port, method, path, headers }, (answer) => {
    if (!cut) {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      const whole = Buffer.concat(parts);
      outgoing.writeHead(answer.statusCode ?? 500, { ...answer.headers, 'content-length': String(whole.length + 10) });
      outgoing.write(whole.subarray(0, Math.floor(whole.length / 2)));
      setTimeout(() => outgoing.destroy(), 5);
    });
  });
  forwarded.on('error', () => outgoing.destroy());
  forwarded.end(body);
}

/** Services that answer in XML, by the names that requests are signed for. */
const xmlServices =
  /^(s3|s3express|iam|sts|ec2|sns|rds|redshift|elasticache|elasticloadbalancing|elasticbeanstalk|autoscaling|cloudformation|cloudfront|route53|monitoring|ses)$/;

function answerError(outgoing: ServerResponse, { status, code, message = 'injected' }: Extract<Fault, { kind: 'error' }>): void {
  const xml = `<?xml version="1.0"?><ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`;
  const service = /\/([a-z0-9-]+)\/aws4_request/.exec(outgoing.req.headers.authorization ?? '')?.[1] ?? '';
  const asJson = !xmlServices.test(service) || outgoing.req.headers['content-type']?.includes('json') === true;
  // S3 has the error itself at the top, EC2 within a list.
  const body = asJson
    ? JSON.stringify({ __type: code, message })
    : service === 's3'
      ? `<Error><Code>${code}</Code><Message>${message}</Message></Error>`
      : xml;
  outgoing.writeHead(status, { 'content-type': asJson ? 'application/x-amz-json-1.0' : 'text/xml', 'x-amzn-errortype': code });
  outgoing.end(body);
}
