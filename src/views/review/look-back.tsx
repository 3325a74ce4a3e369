/** What lies behind: ticks that wait for a review, and what changed between two days. Both are closed until asked for. */
import type { VNode } from 'preact';
import type { MatrixState } from '../matrix-state';
import { ChangeList } from './change-list';
import { ReviewList } from './review-list';

/** Both parts, between the stage and the table. */
export function LookBack({ state, reviews }: { state: MatrixState; reviews: number }): VNode {
  return (
    <div class="skill-matrix-look-back">
      <ReviewList ticks={state.review} asked={reviews} />
      <ChangeList state={state} />
    </div>
  );
}
