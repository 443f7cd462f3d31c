import { cliByteOrderMark } from './cliByteOrderMark';
import { cliComment } from './cliComment';
import { cliSchema } from './cliSchema';
import { cliTrailingComma } from './cliTrailingComma';
import { duplicateMember } from './duplicateMember';
import { essentialsTier } from './essentialsTier';
import { eumsIndiaPair } from './eumsIndiaPair';
import { eumsRegionPool } from './eumsRegionPool';
import { eumsRegionUnavailable } from './eumsRegionUnavailable';
import { externalIdEmpty } from './externalIdEmpty';
import { externalIdMissing } from './externalIdMissing';
import { invalidPattern } from './invalidPattern';
import { invalidValue } from './invalidValue';
import { jsonSyntax } from './jsonSyntax';
import { loneSurrogate } from './loneSurrogate';
import { messageCharacters } from './messageCharacters';
import { messageInvisible } from './messageInvisible';
import { messageLink } from './messageLink';
import { messagePlaceholder } from './messagePlaceholder';
import { messageSnippet } from './messageSnippet';
import { messageUsername } from './messageUsername';
import { messageWhiteSpace } from './messageWhiteSpace';
import { mfaModeMissing } from './mfaModeMissing';
import { missingMember } from './missingMember';
import { mfaOffByOmission } from './mfaOffByOmission';
import { noFactor } from './noFactor';
import { offWithFactor } from './offWithFactor';
import { onlyDisabledTotp } from './onlyDisabledTotp';
import { passkeySingleFactor } from './passkeySingleFactor';
import { placeholderBraces } from './placeholderBraces';
import { placeholderRepeated } from './placeholderRepeated';
import { poolAccountRecovery } from './poolAccountRecovery';
import { poolAdaptiveAuthentication } from './poolAdaptiveAuthentication';
import { poolEmailSender } from './poolEmailSender';
import { poolFirstFactors } from './poolFirstFactors';
import { poolNewerMember } from './poolNewerMember';
import { poolPasskeyFactor } from './poolPasskeyFactor';
import { poolPhoneFactor } from './poolPhoneFactor';
import { poolPhoneRecovery } from './poolPhoneRecovery';
import { poolPhoneVerification } from './poolPhoneVerification';
import { poolRelyingParty } from './poolRelyingParty';
import { poolRelyingPartyMissing } from './poolRelyingPartyMissing';
import { poolSmsCallerAccount } from './poolSmsCallerAccount';
import { poolSmsFailure } from './poolSmsFailure';
import { poolSmsLength } from './poolSmsLength';
import { poolTier } from './poolTier';
import { poolUnknownMember } from './poolUnknownMember';
import { regionWithoutUserPools } from './regionWithoutUserPools';
import { relyingPartyForm } from './relyingPartyForm';
import { relyingPartyPublicSuffix } from './relyingPartyPublicSuffix';
import { replacementCharacter } from './replacementCharacter';
import { smsBothTransports } from './smsBothTransports';
import { smsCallerArnAccount } from './smsCallerArnAccount';
import { smsCallerArnEmpty } from './smsCallerArnEmpty';
import { smsCallerArnMissing } from './smsCallerArnMissing';
import { smsCallerArnPartition } from './smsCallerArnPartition';
import { smsCallerArnRole } from './smsCallerArnRole';
import { smsConfigurationMissing } from './smsConfigurationMissing';
import { smsSegments } from './smsSegments';
import { snsRegionName } from './snsRegionName';
import { snsRegionPool } from './snsRegionPool';
import { tooLong } from './tooLong';
import { tooShort } from './tooShort';
import { unconfirmedMember } from './unconfirmedMember';
import { unknownMember } from './unknownMember';
import { userPoolOfAnotherFile } from './userPoolOfAnotherFile';
import { userPoolRegion } from './userPoolRegion';
import { wrongType } from './wrongType';
import { Linter } from '../engine/linter';
import type { Rule } from '../engine/rule';

/** Every rule, in the order of the documentation: the harm they prevent first, then the form. */
export const rules: readonly Rule[] = [
  mfaOffByOmission,
  mfaModeMissing,
  offWithFactor,
  noFactor,
  onlyDisabledTotp,
  smsConfigurationMissing,
  smsCallerArnMissing,
  smsBothTransports,
  smsCallerArnEmpty,
  smsCallerArnRole,
  smsCallerArnAccount,
  smsCallerArnPartition,
  externalIdMissing,
  externalIdEmpty,
  snsRegionName,
  snsRegionPool,
  eumsRegionPool,
  eumsIndiaPair,
  eumsRegionUnavailable,
  messagePlaceholder,
  placeholderBraces,
  placeholderRepeated,
  messageUsername,
  messageLink,
  messageSnippet,
  messageCharacters,
  messageInvisible,
  messageWhiteSpace,
  smsSegments,
  relyingPartyForm,
  relyingPartyPublicSuffix,
  passkeySingleFactor,
  essentialsTier,
  poolFirstFactors,
  poolPasskeyFactor,
  poolEmailSender,
  poolTier,
  poolAccountRecovery,
  poolPhoneRecovery,
  poolPhoneVerification,
  poolPhoneFactor,
  poolSmsCallerAccount,
  poolSmsFailure,
  poolSmsLength,
  poolNewerMember,
  poolUnknownMember,
  poolRelyingParty,
  poolRelyingPartyMissing,
  poolAdaptiveAuthentication,
  userPoolRegion,
  userPoolOfAnotherFile,
  regionWithoutUserPools,
  invalidValue,
  invalidPattern,
  tooShort,
  tooLong,
  wrongType,
  missingMember,
  unknownMember,
  unconfirmedMember,
  duplicateMember,
  loneSurrogate,
  replacementCharacter,
  cliByteOrderMark,
  cliComment,
  cliTrailingComma,
  cliSchema,
  jsonSyntax,
];

/** Holds documents to all of them. */
export const linter = new Linter(rules);
