import type { Node } from 'jsonc-parser';
import { parseArn, type Arn } from '../aws/arn';
import { hasUserPools } from '../aws/regionNames';
import { regionOfPool } from '../aws/regions';
import type { Member } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import { stringMemberAt, type StringMember } from '../document/stringMember';
import { pathOf } from '../model/memberPath';
import type { OtherFile } from '../model/otherFile';
import { factsFor, type PoolFacts } from '../model/poolFacts';
import {
  callerArnPaths,
  factorsIn,
  messagesIn,
  modeIn,
  userTextsIn,
  type WrittenMode,
} from '../model/requestParts';
import { structureIssues, type StructureIssue } from '../schema/structure';

/** The role of a transport of text messages, and the parts of its ARN. */
export interface CallerArn extends StringMember {
  readonly arn: Arn;
}

/** The context of a document whose user pool has been read. */
export type PoolRuleContext = RuleContext & { readonly pool: PoolFacts };

/**
 * The longest text of a user's that is looked into, in UTF-16 code units: twice the longest message. A longer one has
 * a finding for its length, and could keep patterns busy.
 */
export const longestUserText = 40_000;

/**
 * What every rule looks at: one document, and its user pool. Each part of it is read when the first rule
 * asks for it, and kept for the others; the context goes with the check that it was made for.
 */
export class RuleContext {
  /** What was read of the document's user pool; absent while that has not been read. */
  readonly pool: PoolFacts | undefined;
  #structure: readonly StructureIssue[] | undefined;
  #issues: readonly StructureIssue[] | undefined;
  #mode: { readonly written: WrittenMode } | undefined;
  #factors: readonly Member[] | undefined;
  #messages: readonly StringMember[] | undefined;
  #userTexts: readonly StringMember[] | undefined;
  #callerArns: readonly CallerArn[] | undefined;
  #poolRegion: { readonly found: string | undefined } | undefined;

  /**
   * @param facts of the user pool that was read for the document; another one's are passed over
   * @param otherFiles of the workspace, at least some of those for the same user pool
   */
  constructor(
    readonly document: MfaDocument,
    facts?: PoolFacts,
    readonly otherFiles: readonly OtherFile[] = [],
  ) {
    this.pool = factsFor(document, facts);
  }

  /** The value that the document holds, as `MfaDocument.root`. */
  get root(): Node | undefined {
    return this.document.root;
  }

  /** Where the document breaks its schema, but for members and values that its user pool has all the same. */
  get issues(): readonly StructureIssue[] {
    return (this.#issues ??= this.#allIssues.filter((issue) => !this.#isOfNewerService(issue)));
  }

  /** Members and values that the schema lacks and the user pool has: the service is newer than the schema. */
  get newerParts(): readonly StructureIssue[] {
    return this.#allIssues.filter((issue) => this.#isOfNewerService(issue));
  }

  /** The mode as far as the file tells. */
  get mode(): WrittenMode {
    return (this.#mode ??= { written: modeIn(this.root) }).written;
  }

  /** The factor blocks, in the text's order. */
  get factors(): readonly Member[] {
    return (this.#factors ??= factorsIn(this.root));
  }

  /** The messages that are strings: what a placeholder belongs in. */
  get messages(): readonly StringMember[] {
    return (this.#messages ??= messagesIn(this.root).filter(isLookedInto));
  }

  /** The texts that users get to read, where they are strings: the messages, and the subject of emails. */
  get userTexts(): readonly StringMember[] {
    return (this.#userTexts ??= userTextsIn(this.root).filter(isLookedInto));
  }

  /** The roles that send text messages, where they are ARNs: usually one. */
  get callerArns(): readonly CallerArn[] {
    return (this.#callerArns ??= callerArnPaths.flatMap((path) => this.#arnAt(path)));
  }

  /**
   * The Region of the file's user pool, where the file or what was read of its pool tells. One without user pools
   * has a finding already, and is held against nothing else.
   */
  get poolRegion(): string | undefined {
    return (this.#poolRegion ??= { found: this.#readPoolRegion() }).found;
  }

  /**
   * The string at the end of `path`, where its structure is right: what breaks the schema has a
   * finding already, and needs no second one.
   */
  soundString(path: readonly string[]): StringMember | undefined {
    const member = stringMemberAt(this.root, path);
    return member && this.issues.some(({ node }) => node === member.node) ? undefined : member;
  }

  #readPoolRegion(): string | undefined {
    const id = this.soundString(['UserPoolId'])?.value ?? this.pool?.userPoolId ?? '';
    const region = regionOfPool(id);
    return region !== undefined && hasUserPools(region) ? region : undefined;
  }

  get #allIssues(): readonly StructureIssue[] {
    return (this.#structure ??= this.root ? structureIssues(this.root) : []);
  }

  #isOfNewerService({ kind, path, node }: StructureIssue): boolean {
    const { unknownMembers = [], unknownValues = [] } = this.pool ?? {};
    const own = pathOf(path);
    return kind === 'invalid-value'
      ? unknownValues.some((known) => known.path === own && known.value === node.value)
      : kind === 'unknown-member' && unknownMembers.includes(own);
  }

  #arnAt(path: readonly string[]): CallerArn[] {
    const member = this.soundString(path);
    const arn = member && parseArn(member.value);
    return member && arn ? [{ ...member, arn }] : [];
  }
}

/** Whether the document's user pool has been read. */
export function hasPool(context: RuleContext): context is PoolRuleContext {
  return context.pool !== undefined;
}

function isLookedInto({ value }: StringMember): boolean {
  return value.length <= longestUserText;
}
