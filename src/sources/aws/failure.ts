import { maskText } from '../../core/secret.ts';

/**
 * - `denied`: by IAM, a service control policy or a resource's policy.
 * - `disabled`: the region or the service is not enabled for the account.
 * - `unsupported`: the service, or this call of it, is not to be had there.
 * - `credentials`: they are expired or not to be found. No other call will do better: the run ends.
 * - `gone`: what the call asks for is not there.
 * - `throttled`, `transient`: worth another try.
 * - `failed`: anything else.
 */
export type FailureKind = 'denied' | 'disabled' | 'unsupported' | 'credentials' | 'gone' | 'throttled' | 'transient' | 'failed';

/** A call that failed for good, in words that a person can act on. */
export class CallFailure extends Error {
  readonly kind: FailureKind;
  /** The name that AWS gives the error. */
  readonly code: string;

  constructor(kind: FailureKind, code: string, message: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

/** What SDK clients throw, as far as it is looked at. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly Code?: string;
  readonly $fault?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $retryable?: { readonly throttling?: boolean };
  readonly $response?: { readonly statusCode?: number; readonly headers?: { readonly [name: string]: string } };
}

const throttling =
  /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled|RequestThrottledException|EC2ThrottledException|TooManyRequestsException|TooManyRequests|RequestLimitExceeded|BandwidthLimitExceeded|ProvisionedThroughputExceededException|SlowDown|PriorRequestNotComplete|TransactionInProgressException|Client\.RequestLimitExceeded)$/;
const credentials =
  /^(ExpiredToken|ExpiredTokenException|RequestExpired|CredentialsProviderError|TokenProviderError|SSOTokenProviderFailure|InvalidIdentityToken|ExpiredTokenId)$/;
const denied =
  /(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|AuthorizationErrorException|NotAuthorized|UnauthorizedException|Forbidden|ForbiddenException)$/;
const disabled =
  /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|AuthFailure|OptInRequired|OptInRequiredException|SubscriptionRequiredException|RegionDisabledException|IllegalLocationConstraintException)$/;
const unsupported =
  /^(UnknownOperation|UnknownOperationException|InvalidAction|UnsupportedOperation|UnsupportedOperationException|UnsupportedActionException|UnsupportedAPICallException|NotImplemented|MethodNotAllowed|ENOTFOUND)$/;
const notFound = /(NotFound|NotFoundException|NotFoundFault|NoSuch[A-Za-z]*|Non[Ee]xistent[A-Za-z]*|DoesNotExist[A-Za-z]*|NotExists?|NotFoundError)$/;
const network = /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO|TimeoutError|AbortError)$/;
const passing =
  /^(InternalError|InternalFailure|InternalServerError|InternalServerException|InternalServiceError|InternalServiceException|ServiceUnavailable|ServiceUnavailableException|ServiceException|Unavailable|RequestTimeout|RequestTimeoutException|RequestTimedOut)$/;

/** The name that AWS, or the network, gives an error. */
export function codeOf(thrown: unknown): string {
  const { name = '', code, Code } = thrown as Thrown;
  // The SDK calls errors that are not in its model `Error`, or by the code; the network's have their own.
  const given = name === 'Error' || name === '' || name === 'TimeoutError' ? (code ?? Code ?? name) : name;
  return typeof given === 'string' && given !== '' ? given : 'Error';
}

/** Of an answer that could not be read, only the raw response tells. */
function statusOf({ $metadata, $response }: Thrown): number | undefined {
  return $metadata?.httpStatusCode ?? $response?.statusCode;
}

/** Whether an error says that nobody has answered, not even to say that something is wrong. */
export function isSilence(code: string): boolean {
  return network.test(code);
}

export function kindOf(thrown: unknown): FailureKind {
  const code = codeOf(thrown);
  const { $retryable, $fault, name = '' } = thrown as Thrown;
  const status = statusOf(thrown as Thrown);
  if (credentials.test(code)) return 'credentials';
  if (throttling.test(code) || status === 429 || $retryable?.throttling === true) return 'throttled';
  if (denied.test(code)) return 'denied';
  if (disabled.test(code)) return 'disabled';
  if (unsupported.test(code)) return 'unsupported';
  if (network.test(code)) return 'transient';
  if (passing.test(code)) return 'transient';
  if ($fault === undefined && (name === 'SyntaxError' || name === 'Error')) {
    // A page where an answer should be, or half an answer.
    if (status === 403 || status === 401) return 'denied';
    if (status !== undefined && status >= 400 && status < 500) return status === 404 || status === 405 ? 'unsupported' : 'failed';
    if (status === 501 || (status === 500 && isWebPage(thrown as Thrown))) return 'unsupported';
    if (status !== undefined) return 'transient';
  }
  if (notFound.test(code) || (status === 404 && $fault === 'client')) return 'gone';
  if (status === 403 || status === 401) return 'denied';
  if (status !== undefined && status >= 500) return 'transient';
  return 'failed';
}

/**
 * A page for people. AWS writes its own failures in XML or JSON, and what stands in front of it says 502 to 504; with 500 a page comes
 * from what stands in for AWS, and does not have the call.
 */
function isWebPage({ $fault, $response, message = '' }: Thrown): boolean {
  const type = $response?.headers?.['content-type'];
  return $fault === undefined && (type === undefined ? /<(html|!doctype html)\b/i.test(message) : type.startsWith('text/html'));
}

const longest = 240;

/** Whether a server answered with something that no service of AWS says: a page of a proxy, or of what stands in for AWS. */
export function isPage(thrown: unknown): boolean {
  const { $fault, name, message = '' } = thrown as Thrown;
  const status = statusOf(thrown as Thrown) ?? 0;
  return $fault === undefined && status >= 400 && (name === 'SyntaxError' || /parse error/i.test(message));
}

/** Whether nobody has answered, or somebody who is not AWS: then it matters who was asked. */
export function isNoAws(thrown: unknown): boolean {
  const code = codeOf(thrown);
  return isSilence(code) || code === 'ENOTFOUND' || (thrown as Thrown).code === 'ERR_INVALID_URL' || isPage(thrown);
}

/** What happened, for people: `access denied to sqs:ListQueues (AccessDenied: …)`. */
export function failureOf(thrown: unknown, action: string): CallFailure {
  if (thrown instanceof CallFailure) return thrown;
  const kind = kindOf(thrown);
  const code = codeOf(thrown);
  const page = `HTTP ${statusOf(thrown as Thrown)} and a page that is no answer of AWS`;
  const pageSaid = kind === 'unsupported' ? `the endpoint has no such call: ${page}` : page;
  const said = isPage(thrown) ? pageSaid : `${code}: ${sentence((thrown as Thrown).message)}`;
  return new CallFailure(kind, code, `${words[kind]} ${action} (${said})`);
}

const words: Readonly<Record<FailureKind, string>> = {
  denied: 'access denied to',
  disabled: 'the region or the service is not enabled for',
  unsupported: 'not to be had there:',
  credentials: 'the credentials do not hold for',
  gone: 'not found by',
  throttled: 'throttled without end:',
  transient: 'no answer, after several tries, to',
  failed: 'refused:',
};

/** The first sentence of a message: without what an SDK adds for programmers, and without anything secret. */
function sentence(message: string | undefined): string {
  const [first = ''] = (message ?? 'no message').split(/\n|\. (?=[A-Z])/);
  const masked = maskText(first.trim());
  return masked.length > longest ? `${masked.slice(0, longest)}…` : masked;
}
