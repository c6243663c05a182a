import { describe, expect, it } from 'vitest';
import { failureOf, kindOf } from './failure.ts';

/** As the SDK throws what a service has answered. */
const answered = (name: string, status: number, more: object = {}) => ({
  name,
  message: 'm',
  $fault: status < 500 ? 'client' : 'server',
  $metadata: { httpStatusCode: status },
  ...more,
});
/** As it throws what was no answer of a service: a page, a half, nothing. */
const garbled = (status: number | undefined, name = 'SyntaxError') => ({ name, message: 'Unexpected token', $metadata: { httpStatusCode: status } });

/** A page for people, as each family of protocols stumbles over it. */
const page = (status: number, name: 'SyntaxError' | 'Error', type?: string) => ({
  name,
  message:
    name === 'Error'
      ? '@aws-sdk XML parse error: mismatched tags <html> and </title>.'
      : `Unexpected token '<', "<!doctype html "... is not valid JSON`,
  $metadata: { httpStatusCode: status },
  ...(type === undefined ? {} : { $response: { statusCode: status, headers: { 'content-type': type } } }),
});

describe('failures', () => {
  it.each<[string, object, string]>([
    ['IAM', answered('AccessDeniedException', 400), 'denied'],
    ['EC2', answered('UnauthorizedOperation', 403), 'denied'],
    ['S3', answered('AccessDenied', 403), 'denied'],
    ['a name of its own with 403', answered('SomethingElse', 403), 'denied'],
    ['a region that is not opted in', answered('UnrecognizedClientException', 400), 'disabled'],
    ['the same in EC2', answered('AuthFailure', 401), 'disabled'],
    ['a service that is not subscribed', answered('SubscriptionRequiredException', 400), 'disabled'],
    ['no such call', answered('UnknownOperationException', 404), 'unsupported'],
    ['a page where no such call is', garbled(404), 'unsupported'],
    ['a page with 404', page(404, 'Error', 'text/html; charset=utf-8'), 'unsupported'],
    ['a page with 500 instead of JSON', page(500, 'SyntaxError', 'text/html; charset=utf-8'), 'unsupported'],
    ['a page with 500 instead of XML', page(500, 'Error', 'text/html'), 'unsupported'],
    ['a page with 500 of which only the words are left', page(500, 'SyntaxError'), 'unsupported'],
    ['a page with 501', page(501, 'SyntaxError', 'text/html'), 'unsupported'],
    ['a page of what stands in front of AWS', page(503, 'SyntaxError', 'text/html'), 'transient'],
    ['half of an answer with 500', page(500, 'Error', 'text/xml'), 'transient'],
    ['no such endpoint', { name: 'Error', code: 'ENOTFOUND', message: 'getaddrinfo' }, 'unsupported'],
    ['expired', answered('ExpiredTokenException', 400), 'credentials'],
    ['none', { name: 'CredentialsProviderError', message: 'm' }, 'credentials'],
    ['throttled', answered('ThrottlingException', 400), 'throttled'],
    ['throttled in EC2', answered('RequestLimitExceeded', 503), 'throttled'],
    ['throttled in S3', answered('SlowDown', 503), 'throttled'],
    ['429', answered('Whatever', 429), 'throttled'],
    ['as the model says', answered('LimitExceeded', 400, { $retryable: { throttling: true } }), 'throttled'],
    ['500', answered('InternalError', 500), 'transient'],
    ['a page with 503', garbled(503, 'Error'), 'transient'],
    ['half an answer', garbled(200), 'transient'],
    ['a reset', { name: 'TimeoutError', code: 'ECONNRESET', message: 'socket hang up' }, 'transient'],
    ['too slow', { name: 'TimeoutError', code: 'ETIMEDOUT', message: 'm' }, 'transient'],
    ['given up by us', { name: 'AbortError', message: 'm' }, 'transient'],
    ['gone', answered('ResourceNotFoundException', 400), 'gone'],
    ['gone from EC2', answered('InvalidInstanceID.NotFound', 400), 'gone'],
    ['gone from WAF', answered('WAFNonexistentItemException', 400), 'gone'],
    ['gone from IAM', answered('NoSuchEntityException', 404), 'gone'],
    ['a wrong request', answered('ValidationException', 400), 'failed'],
    ['a fault of ours', new TypeError('x is undefined'), 'failed'],
  ])('%s', (_, thrown, kind) => {
    expect(kindOf(thrown)).toBe(kind);
  });

  it('say of a page that there is no such call', () => {
    expect(failureOf(page(500, 'Error', 'text/html'), 'autoscaling:X in eu-west-1').message).toBe(
      'not to be had there: autoscaling:X in eu-west-1 (the endpoint has no such call: HTTP 500 and a page that is no answer of AWS)',
    );
    expect(failureOf(page(503, 'Error', 'text/html'), 'autoscaling:X').message).toBe(
      'no answer, after several tries, to autoscaling:X (HTTP 503 and a page that is no answer of AWS)',
    );
  });

  it('are said in one sentence, without what is secret or long', () => {
    const { message, kind, code } = failureOf(
      answered('AccessDenied', 403, { message: `User AKIAIOSFODNN7EXAMPLE is not authorized. Encoded message: ${'x'.repeat(500)}\nsecond line` }),
      'sqs:ListQueues in eu-west-1',
    );
    expect([kind, code]).toEqual(['denied', 'AccessDenied']);
    expect(message).toBe('access denied to sqs:ListQueues in eu-west-1 (AccessDenied: User (masked) is not authorized)');
    expect(failureOf(answered('X', 400, { message: 'y'.repeat(500) }), 'a:B').message.length).toBeLessThan(300);
  });
});
