/** What is wrong with the note, the gravest first: a sentence, its severity in words, and the way to its line. */
import type { VNode } from 'preact';
import type { SkillProgress } from '../../core/matrix/schema';
import type { Diagnostic, Severity } from '../../core/diagnostic';
import { mayBeFixed } from '../../core/skill/fix';
import { Icon } from './icon';
import { LongList } from './long-list';
import { useTools } from './tools';
import { usePlace } from './use-place';

const order: Severity[] = ['error', 'warning', 'hint'];

/** A note's diagnostics, errors first, each severity by line. */
export function attentionOf({ note }: SkillProgress): Diagnostic[] {
  const rank = ({ severity }: Diagnostic): number => order.indexOf(severity);
  return [...note.diagnostics].sort((a, b) => rank(a) - rank(b) || a.line - b.line);
}

const rowKey = (path: string, { code, line }: Diagnostic): string =>
  [path, 'attention', code, line].join('\n');

function AttentionRow({ path, diagnostic }: { path: string; diagnostic: Diagnostic }): VNode {
  const { actions, words } = useTools();
  const { code, severity, line, params } = diagnostic;
  const place = usePlace(path, line);
  return (
    <li role="listitem" data-row={rowKey(path, diagnostic)}>
      <button
        type="button"
        class="skill-matrix-attention skill-matrix-bare"
        tabIndex={-1}
        data-stop
        {...place.handlers}
      >
        <Icon
          id={severity === 'hint' ? 'lightbulb' : 'triangle-alert'}
          class={`skill-matrix-severity is-${severity}`}
        />
        <span class="skill-matrix-attention-text" data-name>
          {words.diagnostics[code](params)}
        </span>
        <span class="skill-matrix-second">
          {words.panel.severities[severity]} · {words.panel.line(line)}
        </span>
      </button>
      {mayBeFixed(diagnostic) && (
        <div class="skill-matrix-choices skill-matrix-fix">
          <button
            type="button"
            class="skill-matrix-quiet-button skill-matrix-bare"
            tabIndex={-1}
            aria-label={`${words.panel.fix} ${words.panel.line(line)}`}
            onClick={() => void actions.mendNote(path, diagnostic)}
          >
            {words.panel.fix}
          </button>
        </div>
      )}
    </li>
  );
}

/** The list of a note's diagnostics. */
export function AttentionList({ path, diagnostics }: { path: string; diagnostics: Diagnostic[] }): VNode {
  return (
    <LongList
      rows={diagnostics}
      keyOf={(diagnostic) => rowKey(path, diagnostic)}
      draw={(one, index) => (
        <AttentionRow key={`${rowKey(path, one)} ${index}`} path={path} diagnostic={one} />
      )}
    />
  );
}
