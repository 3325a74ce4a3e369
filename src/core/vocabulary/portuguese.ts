/** Portuguese. */
import type { LanguageWords } from './words';

export const portuguese: LanguageWords = {
  code: 'pt',
  columns: {
    level: `
      nível, níveis, nível de habilidade, grau, senioridade, estágio
    `,
    description: 'descrição, descrições, definição, resumo, explicação',
    keySkills: `
      habilidades-chave, habilidade* chave, habilidades, competências-chave, competência* chave,
      conhecimentos, principais habilidades, principais competências, aptidões
    `,
    criteria: `
      critérios, critério, critério* de avaliação, requisitos, como avaliar, comportamentos, como verificar,
      sei fazer, o que sei fazer, sabe fazer, consigo, o que se espera
    `,
    application: 'aplicação, aplicações, área* de aplicação, uso, utilização, onde se usa, cenário',
    benefits: 'vantagens, vantagem, benefícios, ganhos',
    recommendations: `
      recomendações, recomendação, recomendações de uso, recomendação de uso, dicas, conselhos, boas práticas
    `,
    projectTitle: `
      nome do projeto, título do projeto, projeto, projetos, projeto pessoal, ideia de projeto
    `,
    technologies: 'tecnologia, tecnologias, ferramentas, ferramenta, habilidade* relacionada*',
    successCriterion: 'critério de sucesso, critério* de sucesso, critério* de êxito, sucesso, resultado',
    links: 'links úteis, links de apoio, ligações úteis, ligações, materiais, fontes',
    interaction: 'interação, interações, interacção, relação, relações, como interage',
    skill: 'habilidade, competência, tema, tópico, aspeto, dimensão',
    name: 'nome, título, ideia',
  },
  heads: {
    keySkills: 'habilidades…, conhecimentos…, competências…',
    criteria: 'critérios…, critério…, requisitos…, indicadores…, comportamentos…, evidências…',
    description: 'descrição…',
  },
  sections: {
    levels: `
      níveis, nível, níveis de habilidade, avaliação da habilidade, avaliação de habilidades, 
      avaliação de competências, autoavaliação, auto-avaliação
    `,
    businessValue: 'valor para o negócio…, uso no trabalho…, aplicação no trabalho…, aplicações',
    petProjects: `
      projeto* pessoa*…, projetos, projetos de prática…, projetos práticos…, ideias de projetos…
    `,
    relations: `
      relação com outras…, relações com outras…, ligação com outras…, conexão com outras…, relações
    `,
  },
  noSlips: 'avaliação, processo*, produto*',
  otherTables: `
      remuneração, ordenado, diária*, preço*, custo*, função, vaga*, pontos, pontuação, rubrica,
      guilda*, permiss*
    `,
  severity: 'gravidade, severidade, criticidade, escalonamento, resposta',
  otherTopics: `
      prioridade*, suporte, registos, peso, risco*, ameaça*, acesso*, dificuldade*, complexidade,
      responsável, probabilidade*, hotéis, títulos
    `,
  maturity: 'maturidade',
  works: `
      livro*, certifica*, filme*, canção, canções, receita*, trilha*, lição, lições, exercício*,
      medalha*, distintivo*
    `,
  tasks: 'exame*, prova*, tarefa*',
  otherGrades: `
      baixo, baixa, bloqueador, maior, erro, convidado, amarelo, laranja, vermelho
    `,
  answers: 'sim, não, nenhum, nenhuma',
  duties: 'responsável, aprovador',
  measures: 'até, mais, pessoas',
  silent: 'o, os, as, do, da, dos, um, uma',
  levelWords: 'nível',
  levelHeadings: {
    nouns: 'níveis',
    skills: 'habilidade*, proficiência, aptid*, qualificação, carreira*',
    scales: 'tabela*, trilha, progressão',
    beside: `
      conhecimento*, capacidade*, desenvolvimento, senioridade, avalia*, autoavaliação, descri*, defini*, e,
      em, com, meu, meus
    `,
    people: 'equip*, time, funcionário*, colega*, pessoa*',
    lines: 'linha*, camada*',
  },
  otherThings: `
      jogo*, andar*, som, brilho, pressão, combustível, estresse, dor, açúcar, glicose, título*,
      segurança, confidencialidade, certificação, fidelidade, serviço*, teste*, qualidade, ar, perigo*,
      alarme*
    `,
  ladders: {
    seniority: {
      0: 'estagiário, estagiária, aprendiz',
      1: 'júnior',
      2: 'pleno, plena',
      3: 'sênior, sénior, experiente',
      4: 'líder, líder técnico, coordenador, coordenadora',
      6: 'arquiteto, arquiteta',
      7: 'especialista, perito, perita',
    },
    proficiency: {
      0: 'novato, novata',
      1: 'iniciante, principiante, iniciação',
      1.5: 'elementar',
      2: 'intermediário, intermediária, intermédio, médio',
      3: 'avançado, avançada',
      5: 'especialista, perito, perita',
      6: 'mestre',
    },
    dreyfus: {
      1: 'novato, novata',
      2: 'iniciante avançado, iniciante avançada',
      3: 'competente',
      4: 'proficiente',
      5: 'especialista, perito',
      6: 'mestre',
    },
    degree: {
      0: 'nulo, sem conhecimento, sem experiência',
      1: 'básico, básica',
      2: 'médio',
      3: 'avançado',
      4: 'especialista',
    },
    office: { 1: 'assistente', 2: 'associado, associada', 6: 'sócio, sócia' },
  },
  groups: {
    petProjects: 'Projeto pessoal, Projetos pessoais, Projeto, Projetos',
    businessValue: 'Valor de negócio, Valor para o negócio',
  },
  telling: 'o, os, as, e, com, nível, habilidades, critérios, descrição, do, uma, pode',
  abbreviations: 'p.e, séc, núm',
};
