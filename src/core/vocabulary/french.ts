/** French. */
import type { LanguageWords } from './words';

export const french: LanguageWords = {
  code: 'fr',
  columns: {
    level: 'niveau, niveaux, niveau de compétence, échelon, palier, degré, degré de maîtrise',
    description: 'description, descriptif, définition, résumé, signification, explication',
    keySkills: `
      compétences clés, compétence* clé*, compétences, savoir-faire, connaissances, capacités, aptitudes,
      savoirs
    `,
    criteria: `
      critères, critère, critère* évaluation, exigence*, attente*, attendu*, indicateur*, comment évaluer,
      preuve*, je sais, je peux, je sais faire, ce que je sais faire, sait faire, doit savoir faire, ce qu il faut savoir faire, comportement*, ce qui est attendu
    `,
    application: `
      application, applications, domaine* application, cas usage, cas utilisation, utilisation, usages
    `,
    benefits: 'avantages, avantage*, bénéfice*, intérêt, valeur, valeur ajoutée, apport*, gain*',
    recommendations: `
      recommandations, recommandation*, recommandation* utilisation, recommandation* emploi, conseil*,
      conseil* utilisation, bonnes pratiques
    `,
    projectTitle: `
      nom du projet, titre du projet, intitulé du projet, projet, projets, projet personnel, idée de projet
    `,
    technologies: `
        technologie, technologies, outil, outils, technologie* utilisée*, pile technique, stack technique,
        technologie* liée*, compétence* liée*, technologie* associée*
      `,
    successCriterion: `
      critère de réussite, critère* réussite, critère* succès, réussite, résultat, résultat* attendu*,
      condition* réussite
    `,
    links: `
      liens utiles, lien* utile*, liens, lien, liens complémentaires, ressource*, référence*, documentation,
      supports
    `,
    interaction: `
      interaction, interactions, relation, relations, interaction avec, type de relation, nature du lien
    `,
    skill: `
      compétence, thème, thèmes, sujet, domaine, domaines, domaine de compétence, axe, norme, catégorie,
      discipline
    `,
    name: 'nom, titre, intitulé',
  },
  heads: {
    keySkills: 'compétences…, connaissances…, savoirs…',
    criteria: 'critères…, critère…, attentes…, indicateurs…, comportements…, exigences…',
    description: 'description…',
  },
  sections: {
    levels: `
      niveaux, niveau, niveau de compétence, évaluation de la compétence, 
      évaluation des compétences, auto-évaluation, autoévaluation
    `,
    businessValue: `
      valeur métier…, valeur ajoutée…, valeur pour l'entreprise…, valeur pour le métier…,
      valeur business…, utilisation au travail…, usage au travail…, applications
    `,
    petProjects: `
      projet* personnel*…, projets, pet-projet*…, projet* de pratique…, projet* d'entraînement…, idées de
      projets…
    `,
    relations: `
      compétences liées…, compétences associées…, compétences connexes…, lien* avec autres compétences…,
      lien* avec d'autres compétences…, relation* avec d'autres compétences…,
      relation* avec les autres compétences…, relations
    `,
  },
  noSlips: 'temps, semaine*, étape',
  otherTables: `
      salaire*, salarial*, rémunération*, paie, prime, tarif*, tjm, prix, coût*, poste*, fonction,
      intitulé, titre, guilde*, droits
    `,
  severity: 'réaction*, gravité, criticité, escalade, réponse',
  otherTopics: `
      priorité*, urgence, assistance, journalisation, journaux, pondération, risque*, menace*, accès,
      difficulté*, complexité, effectif*, responsable, probabilité*, vraisemblance, rivière*,
      récompense*
    `,
  maturity: 'maturité',
  works: `
      livre*, cours, certificat*, film*, chanson*, recette*, itinéraire*, leçon*, semaine*, jour,
      jours, mois, manuel*, exercice*
    `,
  tasks: 'examen*, devoir*, barème',
  otherGrades: `
      critique, élevé*, haut, haute, faible, bas, basse, bloquant*, majeur*, mineur*, modéré*, grave,
      urgente, facile, difficile, erreur, avertissement, publique, confidentiel*, restreint, invité,
      administrateur, jaune, rouge
    `,
  answers: 'oui, non, aucun, aucune',
  duties: 'responsable, approbateur, consulté, informé, redevable',
  measures: `
      de, à, jusqu, plus, moins, heure, heures, jour, jours, mois, an, ans, année, années, personnes
    `,
  silent: 'le, la, les, l, d, de, du, un, une',
  levelWords: 'niveau',
  levelHeadings: {
    nouns: 'niveaux',
    skills: 'compétence*, maîtrise*, savoir*, expertise*, aptitude*, qualification*, carrière*',
    scales: 'grille*, matrice*, échelle*, tableau*, référentiel*, progression*, modèle*',
    beside: `
      connaissance*, expérience*, capacité*, séniorité, évaluation*, auto, autoévaluation, critère*,
      descriptif*, attente*, attendu*, exigence*, acquisition, et, par, en, pour, avec, mon, mes
    `,
    people: 'équipe*, collaborateur*, collègue*, personne*, employé*, entreprise',
    lines: 'ligne*',
  },
  otherThings: `
      jeu*, parking*, eau*, bruit*, son, sonore*, volume*, luminosité, température*, pression*,
      carburant*, huile, douleur*, sucre, glycémie, mémoire, cache, titres, sécurité*, sûreté,
      habilitation*, confidentialité, certification*, fidélité, qualité*, alerte*, danger*
    `,
  ladders: {
    seniority: {
      0: 'stagiaire, apprenti, apprentie, alternant, alternante',
      1: 'débutant, débutante',
      1.5: 'intermédiaire',
      2: 'confirmé, confirmée',
      3: 'expérimenté, expérimentée, sénior',
      4: 'référent, référente',
      6: 'architecte',
      7: 'expert, experte',
    },
    proficiency: {
      0: 'novice',
      0.5: 'apprenti, apprentie',
      1: 'débutant, débutante, initiation, initié, initiée',
      1.5: 'élémentaire',
      2: 'intermédiaire',
      2.5: 'confirmé, confirmée, autonome, compagnon',
      3: 'avancé, avancée',
      5: 'expert, experte',
      6: 'maître, maîtrise',
    },
    dreyfus: {
      1: 'novice',
      2: 'débutant avancé, débutante avancée',
      3: 'compétent, compétente',
      4: 'performant, performante',
      5: 'expert, experte',
    },
    degree: {
      0: 'non acquis, aucune connaissance, aucune expérience',
      0.5: 'sensibilisation, notions',
      1: 'élémentaire, bases, base, basique',
      2: 'moyen, opérationnel',
      3: 'avancé',
      4: 'expert',
    },
  },
  groups: {
    petProjects: 'Projet personnel, Projets personnels, Projet, Projets',
    businessValue: 'Valeur métier, Valeur ajoutée, Valeur pour l’entreprise',
  },
  telling: 'le, les, des, et, avec, pour, niveau, compétences, critères, du, une, est',
  abbreviations: 'p.ex, c.-à-d, par.ex, ex, env, cad',
};
