import type { MfaDocument } from '../document/mfaDocument';
import type { TextRange } from '../document/textRange';
import type { Fix } from '../engine/rule';

/** A change that a user may want of a file that has nothing wrong with it. */
export interface Refactoring {
  /** The kind of the code action, such as `refactor.rewrite`. */
  readonly kind: string;
  /** What the refactoring can do with the stretch `selection` of a document; often nothing. */
  offers(document: MfaDocument, selection: TextRange): Fix[];
}
