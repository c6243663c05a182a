import type { Resource } from '../core/index.ts';
import { plainId, snippet } from './_words.ts';

/** Lines of templates that mend what several rules find. */

/** A trust policy that lets a service assume the role. */
export function trustSnippet(sentence: string, role: Resource, service: string): string {
  return snippet(
    sentence,
    `
      ${plainId(role)}:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal: { Service: ${service} }
                Action: sts:AssumeRole`,
  );
}

/** A permission that lets a service invoke a function on behalf of a resource; `source` is how the template says its ARN. */
export function permissionSnippet(sentence: string, by: Resource, invoked: Resource, service: string, source: string): string {
  return snippet(
    sentence,
    `
      ${plainId(by)}MayInvoke${plainId(invoked)}:
        Type: AWS::Lambda::Permission
        Properties:
          Action: lambda:InvokeFunction
          FunctionName: !Ref ${plainId(invoked)}
          Principal: ${service}
          SourceArn: ${source}`,
  );
}

/** A topic policy that lets a service publish; `condition` narrows it, as the template says it. */
export function topicSnippet(sentence: string, topic: Resource, service: string, condition?: string): string {
  const id = plainId(topic);
  return snippet(
    sentence,
    `
      ${id}Policy:
        Type: AWS::SNS::TopicPolicy
        Properties:
          Topics: [!Ref ${id}]
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal: { Service: ${service} }
                Action: sns:Publish
                Resource: !Ref ${id}${condition === undefined ? '' : `\n                Condition: { ${condition} }`}`,
  );
}

/** The lines that give a role rights: a policy of its own, because inline ones are easily overlooked. */
export function grantSnippet(sentence: string, role: Resource, name: string, actions: readonly string[], resource: string): string {
  return snippet(
    sentence,
    `
      ${plainId(role)}${name}:
        Type: AWS::IAM::ManagedPolicy
        Properties:
          Roles: [!Ref ${plainId(role)}]
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: [${actions.join(', ')}]
                Resource: ${resource}`,
  );
}
