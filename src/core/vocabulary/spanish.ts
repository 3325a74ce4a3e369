/** Spanish. */
import type { LanguageWords } from './words';

export const spanish: LanguageWords = {
  code: 'es',
  columns: {
    level: `
      nivel, niveles, nivel de habilidad, grado, grado de dominio, etapa, rango
    `,
    description: `
      descripción, descripciones, definición, resumen, significado, explicación
    `,
    keySkills: `
      habilidades clave, habilidad clave, habilidades, competencias, conocimientos, destrezas, capacidades,
      aptitudes clave, saberes
    `,
    criteria: `
      criterios, criterio, criterio* de evaluación, requisitos, requisito, expectativas, indicadores,
      indicador, cómo evaluar, evidencia*, comportamientos, cómo se evalúa, sé hacer, lo que sé hacer, sabe hacer, puedo, qué se espera, lo que se espera
    `,
    application: `
      aplicación, aplicaciones, área* de aplicación, ámbito* de aplicación, caso* de uso, uso, usos,
      utilización, dónde se usa, escenario
    `,
    benefits: `
      ventajas, ventaja, beneficios, beneficio, valor, valor de negocio, utilidad, valor añadido,
      valor agregado
    `,
    recommendations: `
      recomendaciones, recomendación, recomendaciones de uso, recomendación de uso, consejos, buenas prácticas
    `,
    projectTitle: `
      nombre del proyecto, título del proyecto, proyecto, proyectos, proyecto personal, idea de proyecto
    `,
    technologies:
      'tecnología, tecnologías, herramientas, herramienta, tecnologías usadas, tecnología* relacionada*, habilidad* relacionada*',
    successCriterion: `
      criterio de éxito, criterio* de éxito, éxito, resultado, resultados, resultado esperado,
      condición de éxito
    `,
    links: `
      enlaces útiles, enlaces, enlace, enlaces de apoyo, enlaces de interés, recursos, referencias, materiales,
      fuentes
    `,
    interaction: `
      interacción, interacciones, relación, relaciones, vínculo, cómo se relaciona, cómo interactúa
    `,
    skill: 'habilidad, competencia, tema, temas, áreas, ámbito, aspecto, dominio, categoría, norma',
    name: 'nombre, título, idea',
  },
  heads: {
    keySkills: 'habilidades…, conocimientos…, competencias…, destrezas…, saberes…',
    criteria: 'criterios…, criterio…, requisitos…, indicadores…, comportamientos…, evidencias…',
    description: 'descripción…',
  },
  sections: {
    levels: `
      niveles, nivel, niveles de habilidad, evaluación de la habilidad, 
      evaluación de habilidades, evaluación de competencias, autoevaluación
    `,
    businessValue: `
      valor de negocio…, valor para el negocio…, valor empresarial…, uso en el trabajo…,
      aplicación en el trabajo…, aplicaciones
    `,
    petProjects: `
      proyecto* personal*…, proyectos, proyecto* de práctica…, proyectos prácticos…, ideas de proyectos…
    `,
    relations: `
      habilidades relacionadas…, competencias relacionadas…, relación con otras…, relaciones con otras…,
      vínculo con otras…, conexión con otras…, relaciones
    `,
  },
  noSlips: 'estado, proceso*, producto*, fuente',
  otherTables: `
      salario*, sueldo*, remuneración, retribución, paga, tarifa*, precio*, coste*, costo*, bono, puesto*, cargo*, título*, puntos, puntuación, puntaje, calificación*, gremio*, permiso*
    `,
  severity: 'gravedad, severidad, criticidad, escalado, escalamiento, respuesta',
  otherTopics: `
      prioridad*, urgencia, impacto, soporte, incidente*, incidencia*, registros, ponderación, riesgo*,
      amenaza*, acceso*, dificultad*, complejidad, plantilla, probabilidad*, encabezados, recompensa*
    `,
  maturity: 'madurez',
  works: `
      libro*, curso*, certificado*, certificaci*, película*, canci*, receta*, pista*, ruta*, lecci*,
      semana*, día, días, mes, meses, ejercicio*, insignia*, medalla*
    `,
  tasks: 'rúbrica*, tarea*, deberes',
  otherGrades: `
      crític*, alto, alta, bajo, baja, bloqueante, mayor, menor, leve, moderad*, fácil, difícil,
      advertencia, aviso, públic*, confidencial, secreto, reservado, invitado, administrador, amarillo,
      naranja, rojo
    `,
  answers: 'sí, ninguno, ninguna',
  duties: 'aprobador, consultado, informado',
  measures: `
      desde, hasta, más, menos, mil, hora, horas, día, días, semana, semanas, mes, meses, año, años,
      personas
    `,
  silent: 'el, los, las, del, una',
  levelWords: 'nivel',
  levelHeadings: {
    nouns: 'nivel, niveles',
    skills: `
        habilidad*, competencia*, dominio*, maestría, pericia, destreza*, aptitud*, cualificación, carrera*
      `,
    scales: 'matriz, escala*, tabla*, marco, progresión, modelo*',
    beside: `
      conocimiento*, experiencia*, capacidad*, desarrollo, seniority, evaluaci*, autoevaluación, criterio*,
      descripci*, definici*, expectativa*, requisito*, y, por, para, con, mi, mis
    `,
    people: 'equipo*, empleado*, compañero*, persona*, empresa',
    lines: 'línea*',
  },
  otherThings: `
      juego*, hotel*, piso*, planta*, agua*, río, ríos, ruido*, sonido*, brillo, temperatura*, presión,
      combustible*, aceite, estrés, dolor*, azúcar, glucosa, memoria, encabezado*, seguridad,
      confidencialidad, habilitación, certificación, fidelidad, lealtad, servicio*, prueba*, calidad,
      aire, alerta*, peligro*, alarma*
    `,
  ladders: {
    seniority: {
      0: 'becario, becaria, aprendiz, practicante, pasante',
      1: 'júnior, debutante',
      2: 'intermedio, intermedia, semi sénior',
      3: 'sénior',
      4: 'líder, líder técnico, líder de equipo',
      6: 'arquitecto, arquitecta',
      7: 'experto, experta, especialista',
    },
    proficiency: {
      0: 'novato, novata',
      1: 'principiante, iniciación, iniciado, iniciada',
      1.5: 'elemental',
      2: 'intermedio, intermedia, medio',
      3: 'avanzado, avanzada',
      5: 'experto, experta, especialista',
      6: 'maestro, maestra',
    },
    dreyfus: {
      1: 'novato, novata',
      2: 'principiante avanzado, principiante avanzada',
      3: 'competente',
      4: 'proficiente',
      5: 'experto, experta',
      6: 'maestro',
    },
    degree: {
      0: 'nulo, sin conocimiento, sin experiencia',
      1: 'básico, básica',
      2: 'medio',
      3: 'avanzado',
      4: 'experto',
    },
    office: { 1: 'asistente', 2: 'asociado, asociada', 6: 'socio, socia' },
  },
  groups: {
    petProjects: 'Proyecto personal, Proyectos personales, Proyecto, Proyectos',
    businessValue: 'Valor de negocio, Valor para el negocio',
  },
  telling: 'el, los, las, y, con, nivel, habilidades, criterios, descripción, del, una, puede',
  abbreviations: 'p.ej, ej, aprox, pág, ud, uds, sra',
};
