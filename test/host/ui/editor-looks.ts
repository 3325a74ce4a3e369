/** How Markdown's source is shown: headings larger, emphasis as such, marks faint. Styled by the app's class names. */
import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

const classOf = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, `cm-header cm-header-${level}`] as const),
  ['StrongEmphasis', 'cm-strong'],
  ['Emphasis', 'cm-em'],
  ['InlineCode', 'cm-inline-code'],
  ['FencedCode', 'cm-hmd-codeblock'],
  ['HeaderMark', 'cm-formatting'],
  ['EmphasisMark', 'cm-formatting'],
  ['CodeMark', 'cm-formatting'],
  ['QuoteMark', 'cm-formatting'],
  ['ListMark', 'cm-formatting'],
]);

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const cls = classOf.get(node.name);
        if (cls !== undefined && node.to > node.from)
          builder.add(node.from, node.to, Decoration.mark({ class: cls }));
      },
    });
  return builder.finish();
}

/** The looks of the visible part of a note's source. */
export const markdownLooks = ViewPlugin.define(
  (view) => ({
    decorations: decorate(view),
    update(update: ViewUpdate) {
      const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || isParsed) this.decorations = decorate(update.view);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);
