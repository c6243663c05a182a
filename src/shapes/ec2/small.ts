import type {
  IpamScope,
  KeyPairInfo,
  ManagedPrefixList,
  NetworkInsightsAccessScope,
  NetworkInsightsAnalysis,
  NetworkInsightsPath,
  PrefixListEntry,
} from '@aws-sdk/client-ec2';
import type { Unknown } from '../../core/value.ts';
import { describe, type Place, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

/** CloudFormation knows a key pair by its name. */
export function keyPair(from: KeyPairInfo, place: Place): Described {
  const { KeyName: id = '', KeyPairId } = from;
  return describe('AWS::EC2::KeyPair', {
    id,
    arn: ec2Arn(place, 'key-pair', KeyPairId),
    otherNames: [KeyPairId],
    tags: from.Tags,
    properties: { KeyName: id, KeyType: from.KeyType },
    state: { createTime: from.CreateTime, fingerprint: from.KeyFingerprint },
  });
}

export function prefixList(from: ManagedPrefixList, entries: readonly PrefixListEntry[] | Unknown, place: Place): Described {
  const { PrefixListId: id = '', OwnerId } = from;
  return describe('AWS::EC2::PrefixList', {
    id,
    arn: from.PrefixListArn ?? ec2Arn(place, 'prefix-list', id, OwnerId),
    tags: from.Tags,
    properties: {
      AddressFamily: from.AddressFamily as 'IPv4' | 'IPv6' | undefined,
      Entries: Array.isArray(entries)
        ? filled(entries.map(({ Cidr, Description }: PrefixListEntry) => ({ Cidr, Description })))
        : (entries as Unknown),
      MaxEntries: from.MaxEntries,
      PrefixListName: from.PrefixListName,
    },
    state: { listState: from.State, ownerId: OwnerId },
  });
}

const asked = unseen('what it looks for comes by a call of its own, which is not made');

export function accessScope(from: NetworkInsightsAccessScope, place: Place): Described {
  const { NetworkInsightsAccessScopeId: id = '' } = from;
  return describe('AWS::EC2::NetworkInsightsAccessScope', {
    id,
    arn: from.NetworkInsightsAccessScopeArn ?? ec2Arn(place, 'network-insights-access-scope', id),
    tags: from.Tags,
    properties: { ExcludePaths: asked, MatchPaths: asked },
    state: {},
  });
}

export function insightsPath(from: NetworkInsightsPath, place: Place): Described {
  const { NetworkInsightsPathId: id = '' } = from;
  return describe('AWS::EC2::NetworkInsightsPath', {
    id,
    arn: from.NetworkInsightsPathArn ?? ec2Arn(place, 'network-insights-path', id),
    tags: from.Tags,
    properties: {
      Destination: from.Destination,
      DestinationIp: from.DestinationIp,
      DestinationPort: from.DestinationPort,
      Protocol: from.Protocol,
      Source: from.Source,
      SourceIp: from.SourceIp,
    },
    state: {},
  });
}

export function insightsAnalysis(from: NetworkInsightsAnalysis, place: Place): Described {
  const { NetworkInsightsAnalysisId: id = '' } = from;
  return describe('AWS::EC2::NetworkInsightsAnalysis', {
    id,
    arn: from.NetworkInsightsAnalysisArn ?? ec2Arn(place, 'network-insights-analysis', id),
    tags: from.Tags,
    properties: {
      AdditionalAccounts: filled(from.AdditionalAccounts),
      FilterInArns: filled(from.FilterInArns),
      NetworkInsightsPathId: from.NetworkInsightsPathId,
    },
    state: { analysisState: from.Status, pathFound: from.NetworkPathFound },
  });
}

export function ipamScope(from: IpamScope): Described {
  const { IpamScopeId: id = '', IpamArn = '' } = from;
  return describe('AWS::EC2::IPAMScope', {
    id,
    arn: from.IpamScopeArn,
    tags: from.Tags,
    properties: { Description: from.Description === '' ? undefined : from.Description, IpamId: IpamArn.slice(IpamArn.lastIndexOf('/') + 1) },
    state: { isDefault: from.IsDefault, scopeState: from.State },
  });
}
