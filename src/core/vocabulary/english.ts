/** English. */
import type { LanguageWords } from './words';

export const english: LanguageWords = {
  columns: {
    level: `
      level, levels, skill level, proficiency, proficiency level, grade, stage, competency level,
      seniority
    `,
    description: `
      description, descriptions, summary, overview, definition, what it means, meaning
    `,
    keySkills: `
      key skills, key skill, skills, core skills, main skills, abilities, knowledge, key competencies,
      knowledge and skills, capabilities
    `,
    criteria: `
      criteria, criterion, assessment criteria, evaluation criteria, acceptance criteria,
      criteria for assessment, requirements, expectations, indicators, behaviours, behaviors,
      how to assess, evidence, you can, signals
    `,
    application: `
      application, applications, use case, use cases, usage, use, area of application, where used,
      use in work
    `,
    benefits: 'benefit, benefits, advantage, advantages, value, business value, gains, pros',
    recommendations: `
      recommendation, recommendations, usage recommendations, recommendations for use, recommended use,
      advice, tips, guidelines, how to use
    `,
    projectTitle: `
      project, project name, project title, name of project, pet project, pet-project, side project,
      practice project, project idea
    `,
    technologies: `
      technology, technologies, tech, tech stack, stack, tools, technologies used, tooling
    `,
    successCriterion: `
      success criterion, success criteria, success, criterion of success, criteria of success,
      criteria for success, definition of done, done when, expected result, outcome, success metric,
      success metrics, success test
    `,
    links: `
      links, link, helpful links, useful links, supporting links, auxiliary links, related links,
      resources, references, materials, reading
    `,
    interaction: `
      interaction, interactions, relation, relationship, how it interacts, how it relates, connection,
      how they work together, how they relate
    `,
    skill: `
      skill, competency, competence, competencies, topic, topics, area, standard, standards, theme,
      dimension, domain, skill area, aspect, capability, category, attribute, trait
    `,
  },
  sections: {
    levels: `
      level, levels, skill level, skill levels, level assessment, skill level assessment,
      skill assessment, assessment, assessment of skill level, assessment of level, proficiency,
      proficiency levels, proficiency level, levels of proficiency, levels of mastery, mastery levels,
      competency levels, competency matrix, skill matrix, skills matrix, criteria, level criteria,
      assessment criteria, skill ladder, ladder, expectations by level, expectations per level,
      self-assessment, self assessment, progression, level expectations, level descriptions,
      levels and criteria, seniority levels
    `,
    businessValue: `
      business value…, business-value…, value for business…, value to the business…, use at work…,
      use in work…, usage at work…, applications, business use…
    `,
    petProjects: `
      pet-project…, pet project…, pet-projects…, pet projects…, side projects…, practice projects…,
      practice project…, projects, project ideas…
    `,
    relations: `
      related skills…, relations…, relation to other skills…, relations with other skills…,
      relationship with other skills…, relations to other skills…, connections…,
      links to other skills…, works with, relationships, connection with other skills…
    `,
  },
  falseFriends: `
      sla, slo, severity, severities, priority, priorities, urgency, impact, salary, salaries, rate,
      rates, pay, compensation, price, cost, wage, bonus, title, titles, position,
      positions, responsible, accountable, consulted, informed, raci, maturity, escalation,
      response, support, logging, log, logs, incident, incidents, points, score, rating,
      weight, risk, threat, access, difficulty, complexity, headcount
    `,
};
