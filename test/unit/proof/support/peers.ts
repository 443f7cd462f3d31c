import assert from 'node:assert/strict';
import { Ajv, type ErrorObject } from 'ajv';
import { DiagnosticSeverity, getLanguageService, TextDocument } from 'vscode-json-languageservice';
import schema from '../../../../schemas/mfa.schema.json';

const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** The paths, joined by `/`, of the members at which ajv finds a JSON text to break the schema. */
export function ajvBreaches(text: string): string[] {
  const valid = validate(JSON.parse(text));
  const paths = (validate.errors ?? []).map(pathOf);
  assert.equal(valid, paths.length === 0);
  return [...new Set(paths)];
}

/** An unknown or missing member is named beside the path of the object around it. */
function pathOf({ instancePath, params }: ErrorObject): string {
  const names: readonly unknown[] = [
    Reflect.get(params, 'additionalProperty'),
    Reflect.get(params, 'missingProperty'),
  ];
  const name = names.find((candidate) => typeof candidate === 'string');
  // In a JSON pointer, `~1` stands for a slash and `~0` for a tilde.
  const parts = instancePath.split('/').slice(1);
  const path = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return [...path, ...(name === undefined ? [] : [name])].join('/');
}

const service = getLanguageService({});

/**
 * The errors of the JSON language service's own validation. To a repeated member it gives a warning
 * only, as we do.
 */
export async function serviceErrors(text: string): Promise<string[]> {
  const document = TextDocument.create('file:///a.json', 'json', 1, text);
  const json = service.parseJSONDocument(document);
  const settings = { schemaValidation: 'error' } as const;
  const own = { id: 'test:/mfa.schema.json', ...schema };
  const problems = await service.doValidation(document, json, settings, own);
  const errors = problems.filter(({ severity }) => severity === DiagnosticSeverity.Error);
  return errors.map(({ message }) => (typeof message === 'string' ? message : message.value));
}
