export { isAssembly, readAssembly } from './assembly.ts';
export { DocumentError, readDocument } from './document/index.ts';
export { ParameterFileError, readParameterFile } from './parameters.ts';
export { joinTemplates, readTemplateFile, type SourceResult, type TemplateFile } from './read.ts';
export type { Setting } from './scope.ts';
export type { ReadTemplate, TemplateProblem } from './template-input.ts';
