import { isMap, type Raw, type RawMap } from '../scope.ts';
import { type Draft, eachSide, isIntrinsic, present, unknown } from './parts.ts';

interface Pointer {
  readonly Bucket: Raw;
  readonly Key: Raw;
  readonly Version?: Raw;
  readonly StorageMode?: Raw;
}

/**
 * Where something lies in S3: as a map or an address. A path on the author's disk is uploaded on packaging, so its place is
 * not known yet.
 */
function pointerOf(uri: Raw): Pointer {
  if (isMap(uri) && !isIntrinsic(uri)) {
    return {
      Bucket: uri.Bucket ?? unknown,
      Key: uri.Key ?? unknown,
      ...(uri.Version === undefined ? {} : { Version: uri.Version }),
      ...(uri.StorageMode === undefined ? {} : { StorageMode: uri.StorageMode }),
    };
  }
  const address = typeof uri === 'string' ? /^s3:\/\/([^/?#]+)\/([^?#]+)(?:\?(.*))?$/.exec(uri) : null;
  if (!address) return { Bucket: unknown, Key: unknown };
  const version = new URLSearchParams(address[3] ?? '').get('versionId');
  return { Bucket: address[1], Key: (address[2] as string).replace(/^\/+/, ''), ...(version === null ? {} : { Version: version }) };
}

/** `Code` of a function, `Content` of a layer. */
export function codeLocation(uri: Raw): Raw {
  return eachSide(uri, (side) => {
    const { Bucket, Key, Version, StorageMode } = pointerOf(side);
    return present({ S3Bucket: Bucket, S3Key: Key, S3ObjectVersion: Version, S3ObjectStorageMode: StorageMode });
  });
}

/** The place of an API's or a state machine's definition. */
export function definitionLocation(uri: Raw): Raw {
  return eachSide(uri, (side) => {
    const { Bucket, Key, Version } = pointerOf(side);
    return present({ Bucket, Key, Version });
  });
}

/** A function's code: given inline, as an image, or as an archive (the folder of the template, if nothing is said). */
export function functionCode(properties: RawMap): Draft {
  const { PackageType, InlineCode, CodeUri, ImageUri, SourceKMSKeyArn } = properties;
  if (PackageType === 'Image' || (ImageUri !== undefined && CodeUri === undefined && InlineCode === undefined))
    return { ImageUri: isImage(ImageUri) ? ImageUri : unknown };
  const key = present({ SourceKMSKeyArn });
  if (InlineCode !== undefined && InlineCode !== null) return { ZipFile: InlineCode, ...key };
  const location = codeLocation(CodeUri);
  return isMap(location) && !isIntrinsic(location) ? { ...location, ...key } : (location as Draft);
}

/** Images that are built on packaging are named `name:tag`, without a registry. */
function isImage(uri: Raw): boolean {
  return isMap(uri) || (typeof uri === 'string' && uri.includes('/') && !/^[./]/.test(uri));
}
