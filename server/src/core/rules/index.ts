import { cliByteOrderMark } from './cliByteOrderMark';
import { cliComment } from './cliComment';
import { cliTrailingComma } from './cliTrailingComma';
import { duplicateMember } from './duplicateMember';
import { invalidPattern } from './invalidPattern';
import { invalidValue } from './invalidValue';
import { jsonSyntax } from './jsonSyntax';
import { loneSurrogate } from './loneSurrogate';
import { messageCharacters } from './messageCharacters';
import { messagePlaceholder } from './messagePlaceholder';
import { mfaModeMissing } from './mfaModeMissing';
import { mfaOffByOmission } from './mfaOffByOmission';
import { noFactor } from './noFactor';
import { offWithFactor } from './offWithFactor';
import { onlyDisabledTotp } from './onlyDisabledTotp';
import { placeholderBraces } from './placeholderBraces';
import { replacementCharacter } from './replacementCharacter';
import { smsCallerArnMissing } from './smsCallerArnMissing';
import { tooLong } from './tooLong';
import { tooShort } from './tooShort';
import { unknownMember } from './unknownMember';
import { wrongType } from './wrongType';
import type { Rule } from './rule';

/** Every rule, in the order of the documentation: the harm they prevent first, then the form. */
export const rules: readonly Rule[] = [
  mfaOffByOmission,
  mfaModeMissing,
  offWithFactor,
  noFactor,
  onlyDisabledTotp,
  smsCallerArnMissing,
  messagePlaceholder,
  placeholderBraces,
  messageCharacters,
  invalidValue,
  invalidPattern,
  tooShort,
  tooLong,
  wrongType,
  unknownMember,
  duplicateMember,
  loneSurrogate,
  replacementCharacter,
  cliByteOrderMark,
  cliComment,
  cliTrailingComma,
  jsonSyntax,
];
