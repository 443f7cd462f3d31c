import { Clock } from '../../../client/src/clock';

/** A clock on which every pause is a short one. It counts them. */
export class BriskClock extends Clock {
  pauses = 0;

  override async pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.pauses += 1;
    return super.pause(milliseconds / 50, signal);
  }
}
