/** Chips: small rounded links under an item, to what proves it and to what the note names. */
import type { VNode } from 'preact';
import { proofKey } from '../../core/assessment/evidence';
import type { Evidence } from '../../core/assessment/schema';
import { isWebAddress } from '../../core/markdown/link';
import type { ItemAddress } from '../../core/matrix/schema';
import type { Link } from '../../core/skill/schema';
import type { MenuEntry } from '../panel-state';
import { Icon } from './icon';
import { SkillLink } from './skill-link';
import { authored } from './text';
import { useTools } from './tools';
import { asksForMenu } from './use-note-link';

interface ChipProps {
  text: string;
  url: string | null;
  target: string | null;
  source: string;
  /** The chip's accessible name: `Evidence: Deploy 2026-10`. */
  name: string;
  /** What its menu holds. */
  entries?: MenuEntry[];
}

/** A small rounded link with an icon that tells a note from a web address; plain text has neither. */
function Chip({ text, url, target, source, name, entries = [] }: ChipProps): VNode {
  const { actions, host, words } = useTools();
  const label = (
    <span class="skill-matrix-chip-text" {...authored(text, host.locale)}>
      {text}
    </span>
  );
  if (target !== null) {
    const isResolved = host.isResolved(target, source);
    return (
      <SkillLink {...{ label: text, target, source, isResolved, name, entries }} class="skill-matrix-chip">
        <Icon id="file-text" />
        {label}
      </SkillLink>
    );
  }
  if (url === null) return <span class="skill-matrix-chip">{label}</span>;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    actions.openUrl(url);
  };
  const isWeb = isWebAddress(url);
  const openEntry = { title: words.panel.openLink, icon: 'external-link', run: () => actions.openUrl(url) };
  const showMenu = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    host.showMenu(event, [openEntry, ...entries]);
  };
  return (
    <a
      class="skill-matrix-chip external-link"
      href={isWeb ? url : '#'}
      tabIndex={-1}
      aria-label={name}
      draggable={isWeb}
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', url)}
      onClick={open}
      onAuxClick={(event) => {
        if (event.button === 1) open(event);
      }}
      onContextMenu={showMenu}
      onKeyDown={(event) => {
        if (asksForMenu(event)) showMenu(event);
      }}
    >
      <Icon id="external-link" />
      {label}
    </a>
  );
}

interface ChipsProps {
  /** The item that they stand under; links are seen from its note. */
  address: ItemAddress;
  evidence: Evidence[];
  links?: Link[];
}

/** What proves an item, then the note's own links. */
export function Chips({ address, evidence, links = [] }: ChipsProps): VNode | null {
  const { actions, ticks, words } = useTools();
  if (evidence.length + links.length === 0) return null;
  const { path: source } = address;
  const entriesFor = (proof: Evidence): MenuEntry[] => [
    {
      title: words.panel.openInLog,
      icon: 'scroll-text',
      section: 'open',
      run: () => void actions.openInLog(address, proof),
    },
    {
      title: words.panel.removeEvidence,
      icon: 'unlink',
      section: 'danger',
      isDisabled: ticks.isBlocked,
      run: () => void actions.removeEvidence(address, proof),
    },
  ];
  return (
    <div class="skill-matrix-chips">
      {evidence.map((proof) => (
        <Chip
          key={`evidence ${proofKey(proof)}`}
          {...proof}
          source={source}
          name={words.panel.evidence(proof.text)}
          entries={entriesFor(proof)}
        />
      ))}
      {links.map((link, index) => (
        <Chip key={`link ${index}`} {...link} source={source} name={words.panel.projectLink(link.text)} />
      ))}
    </div>
  );
}
