/**
 * What lies behind: ticks that wait for a review, the state of a past day, and what changed between two days. All are
 * closed until asked for.
 */
import type { VNode } from 'preact';
import type { DueTick } from '../../core/matrix/history/review';
import type { MatrixState } from '../matrix-state';
import { ChangeList } from './change-list';
import { PastDay } from './past-day';
import { ReviewList } from './review-list';

interface LookBackProps {
  state: MatrixState;
  due: DueTick[];
  /** How often the review was asked for. */
  reviews: number;
  showDay: (day: string | null) => void;
}

/** All parts, between the stage and the table. */
export function LookBack({ state, due, reviews, showDay }: LookBackProps): VNode {
  return (
    <div class="skill-matrix-look-back">
      <ReviewList ticks={due} asked={reviews} />
      <PastDay day={state.day} showDay={showDay} />
      <ChangeList state={state} />
    </div>
  );
}
