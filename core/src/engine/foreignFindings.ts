import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import { parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { factorsIn, modeIn } from '../model/requestParts';
import { rewrite } from './fixes';
import { foreignNameOf } from './foreignMembers';
import type { ForeignName } from './foreignNames';
import {
  answeredPool,
  isMetadata,
  isPoolAnswer,
  requestOfPool,
  requestOfReading,
} from './pastedAnswers';
import type { Fix } from './rule';
import { translated } from './translation';

/** What is said of a member that isn't the request's, but another tool's or an answer's. */
export interface ForeignFinding {
  readonly message: string;
  /** The fixes that are better than to remove the member. */
  readonly fixes: () => Fix[];
}

/** Whether the unknown member `name` at the top level is known from elsewhere. */
export function isForeign(root: Node | undefined, name: string): boolean {
  return (
    (name === answeredPool && isPoolAnswer(root)) ||
    isMetadata(root, name) ||
    foreignNameOf(root, name) !== undefined
  );
}

/** What is said of the unknown members at the top level of a document that are known from elsewhere. */
export class ForeignFindings {
  /** Each of them asks for the same translation of the whole file. */
  readonly #translations = new Map<string, Fix[]>();

  constructor(private readonly document: MfaDocument) {}

  /** What is said of the member `name`; undefined for one that is known from nowhere. */
  of(name: string): ForeignFinding | undefined {
    const { document } = this;
    const { root } = document;
    const isPool = isPoolAnswer(root);
    const makeRequest = () => this.#from('DescribeUserPool', () => requestOfPool(document));
    if (isPool && name === answeredPool) {
      return {
        message: l10n.t(
          '"{0}" is an answer of DescribeUserPool, which names no factor but SMS: run Pull from User Pool to get them all.',
          name,
        ),
        fixes: makeRequest,
      };
    }
    if (isMetadata(root, name)) {
      return {
        message: l10n.t('"{0}" belongs to an answer of the service: a request has none.', name),
        fixes: isPool
          ? makeRequest
          : () => this.#from('GetUserPoolMfaConfig', () => requestOfReading(document)),
      };
    }
    const foreign = foreignNameOf(root, name);
    return (
      foreign && {
        message: messageOf(name, foreign),
        fixes: () => this.#from(foreign.tool, () => translated(document, foreign.tool)),
      }
    );
  }

  #from(source: string, translate: () => string | undefined): Fix[] {
    const known = this.#translations.get(source);
    const fixes = known ?? translation(this.document, source, translate());
    this.#translations.set(source, fixes);
    return fixes;
  }
}

function messageOf(name: string, { tool, path }: ForeignName): string {
  return path.length === 0
    ? l10n.t('"{0}" is a name of {1}: here, each factor has a block of its own.', name, tool)
    : l10n.t('"{0}" is a name of {1}: here it is {2}.', name, tool, path.join('.'));
}

/** Preferred unless it puts a factor beside `OFF`; none where there is no text that it could leave. */
function translation(document: MfaDocument, source: string, text = document.text): Fix[] {
  const { root } = parseMfaDocument(text);
  const mode = modeIn(root);
  const preferred = mode === 'ON' || mode === 'OPTIONAL' || factorsIn(root).length === 0;
  return rewrite(l10n.t('Translate from {0}', source), document, text).map((fix) => ({
    ...fix,
    preferred,
  }));
}
