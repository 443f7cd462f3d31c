import type { EventEmitter, Uri } from 'vscode';
import type { Connection, UserPools } from '../aws/userPools';
import type { AwsFiles } from '../aws/profiles';
import type { QuietRefusal } from '../connection/connections';
import type { LanguageServer } from '../languageServer';
import type { ApplyHistory } from '../history/applyHistory';
import type { PoolLocks } from '../history/poolLocks';
import type { Log } from '../log';
import type { Clock } from '../clock';
import type { TargetChoices } from '../connection/targetChoices';
import type { Target } from '../connection/targets';
import type { Identities } from '../connection/identities';
import type { PickedPools } from '../connection/pickedPools';
import type { Comparisons } from '../readings/comparisons';
import type { PoolStates } from '../readings/poolStates';
import type { PoolDocuments } from '../readings/poolDocuments';
import type { Dialogs } from '../ui/dialogs';
import type { QuestionDocuments } from '../ui/questionDocuments';

/** What every command works with. The composition root puts it together. */
export interface Services {
  readonly dialogs: Dialogs;
  readonly log: Log;
  readonly server: LanguageServer;
  /**
   * The user pools that the settings of a resource lead to, or one of its targets. Loads the AWS SDK
   * at first.
   *
   * @param userPoolId the one that is meant, where that is known already
   */
  connect(resource: Uri | undefined, target?: Target, userPoolId?: string): Promise<UserPools>;
  /** The same for what the user hasn't asked for; the reason where that could be a question. */
  connectQuietly(resource: Uri | undefined, target?: Target): Promise<UserPools | QuietRefusal>;
  /** The user pools of a connection that was used before, trusted as the settings say now. */
  reconnect(connection: Connection, userPoolId: string): Promise<UserPools>;
  /** The AWS config and credentials files. Loads the AWS SDK at first. */
  awsFiles(): Promise<AwsFiles>;
  /** What is known of whose credentials a connection uses. */
  readonly identities: Identities;
  /** Fires when there may be credentials that weren't there, after what waited for them. */
  readonly credentialsChanged: EventEmitter<void>;
  /** Which of several targets for one user pool the user works with. */
  readonly targetChoices: TargetChoices;
  /** Which user pool was picked for a file that names none. */
  readonly pickedPools: PickedPools;
  readonly history: ApplyHistory;
  /** Keeps the Applies of several windows apart. */
  readonly locks: PoolLocks;
  readonly comparisons: Comparisons;
  /** What user pools had when they were last read. */
  readonly poolStates: PoolStates;
  /** Where the pool's side of a comparison is shown. */
  readonly poolDocuments: PoolDocuments;
  /** The questions that stand in documents of their own. */
  readonly questions: QuestionDocuments;
  readonly clock: Clock;
  /** The ids of the user pools that an Apply is running for. */
  readonly applying: Set<string>;
}
