/**
 * How large a template may be. CloudFormation itself takes 1 MB from S3; fifty times that is room for estates that are
 * synthesized but never deployed as one stack, and still stops a data file that was named by mistake.
 */
export const MAX_BYTES = 50_000_000;

/** YAML takes about seventy times its size in memory while it is read, where JSON takes three, so its limit is lower. */
export const MAX_YAML_BYTES = 10_000_000;

/** Objects and lists inside one another. Real templates stay below 30; everything after us may recurse without fear. */
export const MAX_DEPTH = 200;

/** Values that YAML aliases may stand for in sum. A few lines can stand for billions ("billion laughs"). */
export const MAX_ALIASED = 250_000;

/** Problems listed for one file; a file with more is mostly one mistake made many times. */
export const MAX_PROBLEMS = 100;
