/** Chips: small rounded links under an item, to what proves it and to what the note names. */
import type { VNode } from 'preact';
import type { Evidence } from '../../core/assessment/schema';
import { isWebAddress } from '../../core/markdown/link';
import type { Link } from '../../core/skill/schema';
import { Icon } from './icon';
import { SkillLink } from './skill-link';
import { authored } from './text';
import { useTools } from './tools';

interface ChipProps {
  text: string;
  url: string | null;
  target: string | null;
  source: string;
  /** The chip's accessible name: `Evidence: Deploy 2026-10`. */
  name: string;
}

/** A small rounded link with an icon that tells a note from a web address; plain text has neither. */
function Chip({ text, url, target, source, name }: ChipProps): VNode {
  const { actions, host } = useTools();
  const label = (
    <span class="skill-matrix-chip-text" {...authored(text, host.locale)}>
      {text}
    </span>
  );
  if (target !== null) {
    const isResolved = host.isResolved(target, source);
    return (
      <SkillLink {...{ label: text, target, source, isResolved, name }} class="skill-matrix-chip">
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
  return (
    <a
      class="skill-matrix-chip external-link"
      href={isWebAddress(url) ? url : '#'}
      tabIndex={-1}
      aria-label={name}
      draggable={false}
      onClick={open}
      onAuxClick={(event) => {
        if (event.button === 1) open(event);
      }}
    >
      <Icon id="external-link" />
      {label}
    </a>
  );
}

interface ChipsProps {
  /** Path of the skill note, which links are seen from. */
  source: string;
  evidence: Evidence[];
  links?: Link[];
}

/** What proves an item, then the note's own links. */
export function Chips({ source, evidence, links = [] }: ChipsProps): VNode | null {
  const { words } = useTools();
  if (evidence.length + links.length === 0) return null;
  return (
    <div class="skill-matrix-chips">
      {evidence.map((proof) => (
        <Chip
          key={`evidence ${proof.target ?? proof.url ?? proof.text}`}
          {...proof}
          source={source}
          name={words.panel.evidence(proof.text)}
        />
      ))}
      {links.map((link, index) => (
        <Chip key={`link ${index}`} {...link} source={source} name={words.panel.projectLink(link.text)} />
      ))}
    </div>
  );
}
