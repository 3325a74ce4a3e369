/** What lies behind: ticks that wait for a review, and what changed between two days. Both are closed until asked for. */
import type { VNode } from 'preact';
import type { DueTick } from '../../core/matrix/review';
import type { MatrixState } from '../matrix-state';
import { ChangeList } from './change-list';
import { ReviewList } from './review-list';

interface LookBackProps {
  state: MatrixState;
  due: DueTick[];
  /** How often the review was asked for. */
  reviews: number;
}

/** Both parts, between the stage and the table. */
export function LookBack({ state, due, reviews }: LookBackProps): VNode {
  return (
    <div class="skill-matrix-look-back">
      <ReviewList ticks={due} asked={reviews} />
      <ChangeList state={state} />
    </div>
  );
}
