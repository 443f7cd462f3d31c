import {
  getLanguageService,
  type ClientCapabilities,
  type LanguageService,
} from 'vscode-json-languageservice';
import { mfaSchema } from '../model/mfaSchema';
import { documentedSchema } from './documentedSchema';

const schemaUri = 'cognito-mfa:/schemas/mfa.schema.json';

/**
 * The JSON language service, driven by our schema for every document. A `$schema` in the text
 * changes nothing and is never fetched: whatever it names, this schema is the answer.
 */
export function createJsonService(clientCapabilities: ClientCapabilities): LanguageService {
  const schema = JSON.stringify(documentedSchema(mfaSchema));
  const service = getLanguageService({
    clientCapabilities,
    schemaRequestService: () => Promise.resolve(schema),
  });
  service.configure({
    validate: false,
    schemas: [{ uri: schemaUri, fileMatch: ['*'] }],
  });
  return service;
}
