/** How much proves a skill, as a number that opens to the links themselves. */
import type { VNode } from 'preact';
import type { Evidence } from '../../core/assessment/schema';
import type { GridRow } from '../../core/matrix/grid/grid';
import { formatNumber } from '../../i18n/format';
import type { Drawing } from '../drawing';
import type { MenuEntry } from '../panel-state';
import { placed, type CellProps } from './skill-cell';

/** The number of proofs; empty where there is none. */
export function drawEvidence(row: GridRow, place: CellProps, { actions, host, words }: Drawing): VNode {
  const { evidence, name, path } = row;
  if (evidence.length === 0 || path === null)
    return (
      <td role="gridcell" class="skill-matrix-grid-count skill-matrix-grid-evidence" {...placed(place)} />
    );
  const entryOf = ({ text, target, url }: Evidence): MenuEntry => ({
    title: text,
    icon: target === null ? 'external-link' : 'file-text',
    isDisabled: target === null && url === null,
    run() {
      if (target !== null) void actions.openLink(target, path, false);
      else if (url !== null) actions.openUrl(url);
    },
  });
  const count = formatNumber(evidence.length, host.locale);
  return (
    <td role="gridcell" class="skill-matrix-grid-count skill-matrix-grid-evidence">
      <button
        type="button"
        class="skill-matrix-bare skill-matrix-proofs"
        aria-label={words.matrix.proofsOf(name, evidence.length)}
        aria-haspopup="menu"
        {...placed(place)}
        onClick={(event) => host.showMenu(event, evidence.map(entryOf))}
      >
        {count}
      </button>
    </td>
  );
}
