import type { LayerVersionsListItem } from '@aws-sdk/client-lambda';
import { Unknown } from '../../core/value.ts';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const content = new Unknown('the content of a layer is not read');

export function layerVersion(layerName: string, told: LayerVersionsListItem): Described {
  return describe('AWS::Lambda::LayerVersion', {
    id: told.LayerVersionArn ?? '',
    arn: told.LayerVersionArn,
    properties: {
      LayerName: layerName,
      Description: told.Description || undefined,
      Content: content,
      CompatibleRuntimes: filled(told.CompatibleRuntimes),
      CompatibleArchitectures: filled(told.CompatibleArchitectures),
      LicenseInfo: told.LicenseInfo,
    },
    state: { createdDate: told.CreatedDate },
  });
}
