/** The sections below the levels, in their order. One that has nothing to show is absent. */
import type { ComponentChildren, VNode } from 'preact';
import type { SkillProgress } from '../../core/matrix/schema';
import type { RelatedSkill } from '../panel-state';
import { AttentionList, attentionOf } from './attention-list';
import { BusinessValueList } from './business-value-list';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { countOf } from '../../core/matrix/levels';
import type { SectionName } from './keys';
import { keyOfItem, sectionKey } from './keys';
import { LongList } from './long-list';
import { ProjectRow } from './project-row';
import { RelatedList } from './related-list';
import { CountLabel } from './text';
import { useTools } from './tools';
import { UnattachedList } from './unattached-list';

interface SectionProps {
  skill: SkillProgress;
  name: SectionName;
  label: string;
  end: ComponentChildren;
  children: ComponentChildren;
}

function Section({ skill, name, label, end, children }: SectionProps): VNode {
  return (
    <Disclosure
      memory={sectionKey(skill.path, name)}
      class="skill-matrix-section"
      heading="h3"
      label={label}
      end={end}
    >
      {children}
    </Disclosure>
  );
}

function Total({ total }: { total: number }): VNode {
  return <span class="skill-matrix-count">{total}</span>;
}

function Projects({ skill }: { skill: SkillProgress }): VNode | null {
  const { visit, words } = useTools();
  const rows = skill.projects.flatMap((item, index) => {
    const project = skill.note.petProjects[index];
    return project !== undefined && visit.isShown(item) ? [{ item, project }] : [];
  });
  if (rows.length === 0) return null;
  const { projects } = words.panel;
  return (
    <Section
      skill={skill}
      name="projects"
      label={projects}
      end={<CountLabel count={countOf(skill.projects)} />}
    >
      <LongList
        rows={rows}
        keyOf={({ item }) => keyOfItem(item)}
        draw={({ item, project }) => <ProjectRow key={keyOfItem(item)} item={item} project={project} />}
      />
    </Section>
  );
}

function BusinessValue({ skill }: { skill: SkillProgress }): VNode | null {
  const { visit, words } = useTools();
  if (!skill.applications.some((item) => visit.isShown(item))) return null;
  const end = (
    <span class="skill-matrix-count">
      <span class="skill-matrix-at-work">{words.panel.atWork} </span>
      <CountLabel count={skill.businessValue} />
    </span>
  );
  return (
    <Section skill={skill} name="businessValue" label={words.panel.businessValue} end={end}>
      <BusinessValueList skill={skill} />
    </Section>
  );
}

/** Everything below the levels. */
export function Sections({ skill, related }: { skill: SkillProgress; related: RelatedSkill[] }): VNode {
  const { words } = useTools();
  const attention = attentionOf(skill);
  const lost = skill.unattached.length;
  const lostEnd = (
    <span class="skill-matrix-mark">
      <Icon id="unlink" />
      <Total total={lost} />
    </span>
  );
  const { unattached, related: relatedLabel, attention: attentionLabel } = words.panel;
  return (
    <>
      {lost > 0 && (
        <Section skill={skill} name="unattached" label={unattached} end={lostEnd}>
          <UnattachedList ticks={skill.unattached} />
        </Section>
      )}
      <Projects skill={skill} />
      <BusinessValue skill={skill} />
      {related.length > 0 && (
        <Section skill={skill} name="related" label={relatedLabel} end={<Total total={related.length} />}>
          <RelatedList source={skill.path} related={related} />
        </Section>
      )}
      {attention.length > 0 && (
        <Section
          skill={skill}
          name="attention"
          label={attentionLabel}
          end={<Total total={attention.length} />}
        >
          <AttentionList path={skill.path} diagnostics={attention} />
        </Section>
      )}
    </>
  );
}
