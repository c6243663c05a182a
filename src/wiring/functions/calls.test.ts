import { expect, it } from 'vitest';
import { callsOf } from './_calls.ts';

const actions = (source: string, language: 'javascript' | 'python') => callsOf({ path: 'index', source, language }).map((one) => one.action);

it('reads the commands that JavaScript makes, by the package that they come from', () => {
  expect(actions("import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';\nawait sns.send(new PublishCommand({}));", 'javascript')).toEqual([
    'sns:Publish',
  ]);
  expect(actions("const { InvokeCommand: Call, LambdaClient } = require('@aws-sdk/client-lambda'); lambda.send(new Call({}))", 'javascript')).toEqual(
    ['lambda:InvokeFunction'],
  );
  expect(actions("import { PutCommand as Put } from '@aws-sdk/lib-dynamodb'; new Put({}); // new GetCommand()", 'javascript')).toEqual([
    'dynamodb:PutItem',
  ]);
  expect(actions("import { PublishCommand } from './own.js'; new PublishCommand({})", 'javascript')).toEqual([]);
  expect(actions("import { ListObjectsV2Command } from '@aws-sdk/client-s3'; new ListObjectsV2Command({})", 'javascript')).toEqual(['s3:ListBucket']);
});

it('reads the methods that Python calls, by the client that they belong to', () => {
  expect(actions('sqs = boto3.client("sqs")\nsqs.send_message_batch(QueueUrl=URL)', 'python')).toEqual(['sqs:SendMessage']);
  expect(actions("boto3.client('stepfunctions', region_name='x').start_execution(input='{}')", 'python')).toEqual(['states:StartExecution']);
  expect(actions('config = boto3.client("config")\nfor page in config.get_paginator("select_resource_config").paginate(): pass', 'python')).toEqual([
    'config:SelectResourceConfig',
  ]);
  expect(actions('db = boto3.resource("dynamodb")\ntable = db.Table("t")\ntable.put_item(Item={})', 'python')).toEqual(['dynamodb:PutItem']);
  expect(actions('table = boto3.resource("dynamodb").Table("t")\ntable.query()', 'python')).toEqual(['dynamodb:Query']);
  expect(actions('sns = boto3.client("sns")\nsns.exceptions\nother.publish()\n# sns.publish()', 'python')).toEqual([]);
});

it('leaves out who one is, and what no policy allows by that name', () => {
  expect(actions('sts = boto3.client("sts")\nsts.get_caller_identity()', 'python')).toEqual([]);
  expect(actions('s3 = boto3.client("s3")\ns3.upload_file("a", "b", "c")\ns3.generate_presigned_url()', 'python')).toEqual([]);
});
