/** Whether the chosen order divides the table into groups, and what a group without a name is called. */
import type { Words } from '../../i18n/en';
import type { MatrixChoices } from '../../core/matrix/grid/grid-choices';

export interface Grouping {
  isGrouped: boolean;
  nameless: string;
}

export function groupingOf({ order }: MatrixChoices, words: Words['matrix']): Grouping {
  switch (order) {
    case 'category':
      return { isGrouped: true, nameless: words.untagged };
    case 'folder':
      return { isGrouped: true, nameless: words.noFolder };
    case 'stage':
      return { isGrouped: true, nameless: words.outsideStages };
    default:
      return { isGrouped: false, nameless: '' };
  }
}
