/** English. */
import type { LanguageWords } from './words';

export const english: LanguageWords = {
  code: 'en',
  columns: {
    level: `
      level, levels, skill level, proficiency, grade, stage, seniority, lvl, level name, name of level, rank,
      tier, band, belt
    `,
    description: `
      description, descriptions, summary, overview, definition, what it means, meaning, what it is, responsibilities
    `,
    keySkills: `
      key skills, key skill, skills, abilities, knowledge, capabilities, skills required, skills needed, competencies,
      what you know, what to learn, what you need to know, must know, theory, know-how
    `,
    criteria: `
      criteria, criterion, assessment criteria, assessment criterion, requirements, expectations,
      indicators, behaviours, behaviors, how to assess, evidence, you can, signals, criterion of assessment,
      expected behaviour, expected behavior, how we assess, how it is assessed, how to verify, how to check,
      how to prove it, proof, what you can do, can do, checklist, self check, what is expected, what we
      expect, expected, signs, achievements, milestones, what good looks like
    `,
    application: `
      application, applications, usage scenario, usage scenarios, use case, use cases, usage, use,
      area of application, where used, use in work, application area, application areas, areas of application,
      area of use, field of application, scenario, business case, where it is used
    `,
    benefits: 'benefits, benefit, advantage, advantages, value, business value, pros, what it gives, why',
    recommendations: `
      recommendations, recommendation, usage recommendations, recommendations for use, recommended use,
      advice, tips, guidelines, how to use, best practices, hints
    `,
    projectTitle: `
      project, project name, project title, name of project, title of project, pet project, side project,
      practice project, project idea, mini project, training project
    `,
    technologies: `
        technologies, technology, tech, tech stack, stack, tools, technologies used, tooling, related
        technology, related technologies, related skill, related skills
      `,
    successCriterion: `
      success criterion, success criteria, success, criterion of success, criteria of success,
      criteria for success, definition of done, done when, expected result, outcome, success metric,
      success metrics, success test, result, dod
    `,
    links: `
      links, link, helpful links, useful links, supporting links, auxiliary links, related links, resources,
      materials, reading, learning resources, study materials, learning materials, useful resources, further
      reading, see also
    `,
    interaction: `
      interaction, interactions, relation, relationship, how it interacts, how they interact, how it relates, connection,
      how they work together, how they relate
    `,
    skill: `
      skill, competency, competence, topic, topics, area, standard, standards, theme, dimension, domain,
      skill area, aspect, capability, category, attribute, trait, subject, sub-skill, subskill,
      knowledge area, competency area, pillar
    `,
    name: 'name, title, topic name, idea',
  },
  heads: {
    keySkills: '…skills, …knowledge, …abilities, …competencies',
    criteria:
      '…criteria, criteria…, evidence…, …requirements, requirements…, …expectations, expectations…, …behaviours, …behaviors, …indicators',
    successCriterion: '…outcomes',
    description: '…description',
  },
  sections: {
    levels: `
      level, levels, skill level, skill assessment, proficiency, ladder, self-assessment, 
      self assessment, progression, assessing level, assessing skill, assessment of skill, 
      mastery, engineering ladder, growth framework, progression framework, grading
    `,
    businessValue: `
      business value…, value for business…, value to business…, use at work…,
      use in work…, usage at work…, applications, business use…
    `,
    petProjects: `
      pet project…, pet projects…, side projects…, practice projects…, practice project…, projects,
      project ideas…
    `,
    relations: `
      related skills…, relations, relations of skills, relation to other skills…, relations with other skills…,
      relationship with other skills…, relations to other skills…, connections, connections to other skills…,
      links to other skills…, works with, relationships, connection with other skills…
    `,
  },
  noSlips:
    'team, teams, capacity, note*, example*, next, steps, faq, line, lines, range, product, products, process, object, direction, difference*, meeting*, request*, state, interest',
  otherTables: `
      salar*, rate, rates, pay, compensation, price, cost, fee, fees, discount, commission, wage,
      bonus, title*, position*, accountable, consulted, informed, raci, points, score, vacanc*,
      candidate*, guild, clan, answer*, rights, permission*
    `,
  severity: 'slo, severit*, escalation, response, triage, waiting',
  otherTopics: `
    priorit*, urgency, impact, support, helpdesk, logging, log, logs, incident*, rating, weight, risk,
    threat, access, difficulty, complexity, headcount, alert*, responsible, interview*, confidence,
    likelihood, probability, floors, storey, parking, river, dungeon, cache, raid, xp, hp, headings,
    reward*, loot, prize*
  `,
  maturity: 'maturity, cmm, cmmi',
  works: `
    book*, course*, certificate*, certification*, movie*, video*, song*, recipe*, slope, trail, workout*,
    lesson*, week, day, month, textbook, exercise*, badge*, medal*, task, kata, puzzle
  `,
  tasks: 'rubric*, question*, exam, exams, homework, assignment*, quiz, coursework',
  otherGrades: `
    high, low, highest, lowest, blocker, major, minor, trivial, urgent, severe, moderate, debug, info,
    informational, warn, warning, error, fatal, trace, notice, alert, emergency, verbose, easy, hard, mild,
    hot, light, dark, bronze, silver, gold, initial, repeatable, managed, defined, optimi*, internal,
    confidential, restricted, secret, classified, unclassified, guest, viewer, admin, administrator,
    moderator, yellow, orange, red
  `,
  answers: 'yes, no, none, n/a, na, tbd',
  duties: 'responsible, accountable, consulted, informed, approves',
  measures: `
      from, to, up, per, and, or, over, under, about, k, m, usd, eur, gbp, hour, hours, h, day,
      days, week, weeks, month, months, year, years, y, yr, yrs, pcs, points, people, stars
    `,
  silent: 'the, a, an, of, our, your, my, i, you, we, it, to, should, must, s',
  levelWords: 'level, lvl, grade',
  levelHeadings: {
    nouns: 'level, levels, grade, grades',
    skills: 'skill*, competenc*, proficiency, mastery, ability, abilities, seniority, career',
    scales: 'matrix, grid, scale, stages, ladder, framework, table, model',
    beside: `
      knowledge, capabilit*, growth, development, learning, responsibility, understanding, assessment, self,
      criteria, expectation*, requirement*, description*, descriptors, definition*, explained, overview,
      guide, summary, and, by, per, in, for, with, my, dreyfus, sfia, cefr, progress, engineering, what,
      each, every, means, management, leadership
    `,
    people: `
        team, teams, staff, people, person, employee*, colleague*, members, company
      `,
    lines: 'line, lines, tier, tiers',
  },
  otherThings: `
    game*, boss, floor*, building, water, sea, tide, flood, noise, sound, brightness, light, pressure, fuel,
    oil, battery, energy, pain, sugar, blood, cpu, memory, heading*, zoom, isolation, consistency, security,
    clearance, safety, integrity, autonom*, driving, self, car, cars, school*, primary, automation, badge,
    technology, readiness, biosafety, loyalty, maintenance, quality, air, defcon
  `,
  ladders: {
    seniority: {
      0: 'trainee, intern, apprentice, graduate, fresher',
      0.5: 'associate, entry, entry level, entry-level',
      1: 'junior, jr',
      2: `middle, mid, mid-level, mid level, midlevel, medior, regular, semi-senior, semi senior, semisenior,
        ssr, intermediate, professional`,
      2.5: 'specialist',
      3: 'senior, sr, experienced',
      4: 'lead, leader, head, team lead, tech lead, teamlead, techlead, lead engineer',
      5: 'staff, senior staff, sr staff',
      6: 'principal, architect',
      7: 'expert, distinguished, fellow',
    },
    proficiency: {
      0: 'novice, newbie',
      0.5: 'apprentice',
      1: 'beginner, learner, starter, introductory',
      1.5: 'elementary, pre-intermediate, pre intermediate',
      2: 'intermediate, middle, practitioner, independent',
      2.5: 'upper-intermediate, upper intermediate',
      3: 'advanced, journeyman',
      3.5: 'proficient, proficiency, professional, pro, fluent, skilled',
      5: 'expert',
      6: 'master, guru',
    },
    dreyfus: {
      1: 'novice',
      2: 'advanced beginner',
      3: 'competent, competence',
      4: 'proficient, proficiency',
      5: 'expert, expertise',
      6: 'master, mastery',
    },
    degree: {
      0: 'unaware, none, not demonstrated, no knowledge, no experience',
      0.5: 'awareness, aware',
      1: 'basic, base, foundation, foundational, fundamental, fundamentals',
      2: 'medium, working, capable',
      2.5: 'good, practitioner',
      3: 'advanced, skilled',
      4: 'expert',
    },
    office: {
      1: 'assistant, analyst',
      2: 'associate',
      3: 'specialist, consultant',
      4: 'manager',
      5: 'director',
      6: 'partner',
    },
  },
  groups: {
    petProjects: `
      Pet project, Pet projects, Pet-project, Pet-projects, Side project, Side projects, Project, Projects
    `,
    businessValue: 'Business value, Business-value, Business values',
  },
  telling: 'the, and, with, level, levels, skill, skills, criteria, business, can, of, for',
  abbreviations: `
      e.g, i.e, etc, vs, cf, eg, ie, al, approx, fig, inc, ltd, co, corp, dept, est, max, min, misc, vol,
      ver, jr, sr, dr, mr, mrs, prof, st, resp, incl
    `,
};
