import { iamAction, isIamService } from '../../schema/actions.ts';
import { bracketEnds, isMark, isName, type Token } from '../_parse/code-tokens.ts';
import { javascriptTokens } from '../_parse/javascript-tokens.ts';
import { pythonTokens } from '../_parse/python-tokens.ts';
import type { CodeFile } from './_code.ts';

/** What code calls AWS for, by its SDKs, as the actions that policies allow. */

export interface Call {
  /** `sns:Publish` */
  readonly action: string;
  readonly line: number;
}

/** The services that the SDKs call otherwise than policies do. */
const services: Readonly<Record<string, string>> = {
  'access-analyzer': 'access-analyzer',
  accessanalyzer: 'access-analyzer',
  'auto-scaling': 'autoscaling',
  'cloudwatch-events': 'events',
  'cloudwatch-logs': 'logs',
  'config-service': 'config',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
  elbv2: 'elasticloadbalancing',
  eventbridge: 'events',
  'resource-groups-tagging-api': 'tag',
  resourcegroupstaggingapi: 'tag',
  'secrets-manager': 'secretsmanager',
  sesv2: 'ses',
  sfn: 'states',
  stepfunctions: 'states',
};

/** Operations that are allowed by an action of another name, in small letters. */
const allowedBy: Readonly<Record<string, string>> = {
  'dynamodb:batchget': 'dynamodb:BatchGetItem',
  'dynamodb:batchwrite': 'dynamodb:BatchWriteItem',
  'dynamodb:delete': 'dynamodb:DeleteItem',
  'dynamodb:get': 'dynamodb:GetItem',
  'dynamodb:put': 'dynamodb:PutItem',
  'dynamodb:update': 'dynamodb:UpdateItem',
  'lambda:invoke': 'lambda:InvokeFunction',
  's3:deleteobjects': 's3:DeleteObject',
  's3:getbucketencryption': 's3:GetEncryptionConfiguration',
  's3:headobject': 's3:GetObject',
  's3:listbuckets': 's3:ListAllMyBuckets',
  's3:listobjects': 's3:ListBucket',
  's3:listobjectsv2': 's3:ListBucket',
  's3:putbucketencryption': 's3:PutEncryptionConfiguration',
  's3:putpublicaccessblock': 's3:PutBucketPublicAccessBlock',
  'sns:publishbatch': 'sns:Publish',
  'sqs:changemessagevisibilitybatch': 'sqs:ChangeMessageVisibility',
  'sqs:deletemessagebatch': 'sqs:DeleteMessage',
  'sqs:sendmessagebatch': 'sqs:SendMessage',
};

/** Only what is known to be an action; what the SDKs make of several, or of none, is left out. */
export function callsOf({ source, language }: CodeFile): readonly Call[] {
  const calls = language === 'javascript' ? javascriptCalls(javascriptTokens(source)) : pythonCalls(pythonTokens(source));
  return calls.flatMap(({ service, operation, line }) => {
    const prefix = Object.hasOwn(services, service) ? (services[service] as string) : service;
    // Who one is may be asked by everybody.
    if (prefix === 'sts' || !isIamService(prefix)) return [];
    const key = `${prefix}:${operation.replaceAll('_', '').toLowerCase()}`;
    const action = iamAction((Object.hasOwn(allowedBy, key) && allowedBy[key]) || key)?.name;
    return action === undefined ? [] : [{ action, line }];
  });
}

/** Whether code takes on another role: then nobody can tell by which it calls. */
export function assumesRoles({ source }: CodeFile): boolean {
  return /AssumeRole|assume_role|fromTemporaryCredentials/.test(source);
}

interface Operation {
  readonly service: string;
  readonly operation: string;
  readonly line: number;
}

/** As many tokens as an import or a line may have; hostile code could have any number. */
const longest = 500;
const client = /^@aws-sdk\/(?:client|lib)-([a-z0-9-]+)$/;

/** `new PublishCommand(…)`, by the package that the name was imported from. */
function javascriptCalls(tokens: readonly Token[]): Operation[] {
  const imported = new Map<string, { service: string; name: string }>();
  for (const [index, token] of tokens.entries()) {
    const service = token.kind === 'string' ? client.exec(token.text)?.[1] : undefined;
    if (service === undefined) continue;
    // `{ … } from '…'`, or `{ … } = require('…')`.
    let at = index - (isName(tokens[index - 1], 'from') ? 2 : 4);
    if (!isMark(tokens[at], '}')) continue;
    for (at -= 1; at >= Math.max(0, index - longest) && !isMark(tokens[at], '{'); at--) {
      if (!isName(tokens[at]) || isName(tokens[at + 1], 'as') || isMark(tokens[at + 1], ':')) continue;
      const isRenamed = isName(tokens[at - 1], 'as') || isMark(tokens[at - 1], ':');
      imported.set((tokens[at] as Token).text, { service, name: (tokens[isRenamed ? at - 2 : at] as Token).text });
    }
  }
  return tokens.flatMap(({ text, line }, index) => {
    const known = isName(tokens[index - 1], 'new') ? imported.get(text) : undefined;
    return known?.name.endsWith('Command') ? [{ service: known.service, operation: known.name.slice(0, -'Command'.length), line }] : [];
  });
}

/** `boto3.client('sns').publish(…)`, at once or by the name that the client was given. */
function pythonCalls(tokens: readonly Token[]): Operation[] {
  const clients = new Map<string, string>();
  const ends = bracketEnds(tokens);
  const found: Operation[] = [];
  for (const [index, token] of tokens.entries()) {
    const service = isName(token, 'client', 'resource') && isMark(tokens[index + 1], '(') && tokens[index + 2];
    if (service && service.kind === 'string') {
      const end = ends.get(index + 1) ?? tokens.length;
      const name = nameGiven(tokens, index);
      const isTable = isName(tokens[end + 2], 'Table');
      if (name !== undefined && (!isMark(tokens[end + 1], '.') || isTable)) clients.set(name, service.text);
      else if (name === undefined && isName(tokens[end + 2]) && isMark(tokens[end + 3], '(')) found.push(operationAt(tokens, end + 2, service.text));
      continue;
    }
    const owner = token.kind === 'name' && !isMark(tokens[index - 1], '.') ? clients.get(token.text) : undefined;
    if (owner === undefined || !isMark(tokens[index + 1], '.') || !isMark(tokens[index + 3], '(')) continue;
    if (isName(tokens[index + 2], 'Table')) {
      const name = nameGiven(tokens, index + 2);
      if (name !== undefined) clients.set(name, owner);
    } else found.push(operationAt(tokens, index + 2, owner));
  }
  return found;
}

/** The operation that a method stands for; that of a paginator is named in its brackets. */
function operationAt(tokens: readonly Token[], at: number, service: string): Operation {
  const { text, line } = tokens[at] as Token;
  const named = text === 'get_paginator' && tokens[at + 2]?.kind === 'string' ? (tokens[at + 2] as Token).text : text;
  return { service, operation: named, line };
}

/** The name before the `=` of the line that a token stands in: `sns = boto3.client(`. */
function nameGiven(tokens: readonly Token[], index: number): string | undefined {
  const { line } = tokens[index] as Token;
  for (let at = index - 1; at > Math.max(0, index - longest) && tokens[at]?.line === line; at--) {
    if (isMark(tokens[at], '=')) return isName(tokens[at - 1]) && !isMark(tokens[at - 2], '.') ? (tokens[at - 1] as Token).text : undefined;
    if (!isName(tokens[at]) && !isMark(tokens[at], '.')) return undefined;
  }
  return undefined;
}
