/** German. */
import type { LanguageWords } from './words';

export const german: LanguageWords = {
  code: 'de',
  columns: {
    level: `
      Stufe, Stufen, Niveau, Niveaus, Niveaustufe, Kompetenzstufe, Kompetenzniveau, Kenntnisstand,
      Kenntnisstufe, Fähigkeitsstufe, Qualifikationsstufe, Erfahrungsstufe, Leistungsstufe
    `,
    description: 'Beschreibung, Beschreibungen, Erklärung, Bedeutung, Zusammenfassung, Erläuterung',
    keySkills: `
      Kernkompetenzen, Kernkompetenz, Schlüsselkompetenz*, Schlüsselfähigkeit*, Schlüsselqualifikation*,
      Kernfähigkeit*, Fähigkeiten, Kompetenzen, Kenntnisse, Fertigkeiten, Fachwissen, Wissen
    `,
    criteria: `
      Kriterien, Kriterium, Bewertungskriteri*, Bewertung, Anforderung*, Erwartung*, Nachweis*, Indikator*,
      Merkmale, kann, ich kann, kann ich, was ich kann, so zeige ich es, Beleg*, was erwartet wird
    `,
    application: `
      Anwendung, Anwendungen, Anwendungsfall, Anwendungsfälle, Anwendungsbereich*, Anwendungsgebiet*, Einsatz,
      Einsatzgebiet*, Einsatzbereich*, Verwendung, Anwendungsszenario
    `,
    benefits: 'Vorteile, Vorteil, Nutzen, Mehrwert, Geschäftswert, Gewinn, Geschäftsnutzen',
    recommendations: `
      Empfehlungen, Empfehlung, Empfehlungen zur Nutzung, Empfehlungen zur Anwendung, Nutzungsempfehlung*,
      Anwendungsempfehlung*, Hinweise, Tipps
    `,
    projectTitle: `
      Projektname, Projekttitel, Projekt, Projekte, Name des Projekts, Titel des Projekts, Übungsprojekt*,
      Projektidee*, Lernprojekt*
    `,
    technologies: `
        Technologie, Technologien, Werkzeuge, Werkzeug, Technik, Techniken, Techstack, verwandte
        Technologie*, verwandte Fähigkeit*
      `,
    successCriterion: `
      Erfolgskriterium, Erfolgskriterien, Kriterium des Erfolgs, Kriterien für den Erfolg, Erfolg, Ergebnis,
      erwartetes Ergebnis, Abnahmekriteri*, fertig wenn
    `,
    links: `
      Hilfreiche Links, nützliche Links, weiterführende Links, Verweise, Quellen, Materialien, Material,
      Literatur
    `,
    interaction: `
      Zusammenspiel, Zusammenwirken, Interaktion, Interaktionen, Wechselwirkung*, Beziehung, Beziehungen,
      Zusammenhang, Verbindung, Zusammenarbeit
    `,
    skill: `
      Fähigkeit, Kompetenz, Fertigkeit, Thema, Themen, Bereich, Gebiet, Kompetenzbereich, Aspekt, Kategorie,
      Disziplin, Kompetenzfeld
    `,
    name: 'Name, Titel, Bezeichnung, Idee',
  },
  heads: {
    keySkills: '…kenntnisse, …fähigkeiten, …fertigkeiten, …kompetenzen',
    criteria: '…kriterien, …anforderungen, Kriterien…, Anforderungen…',
    description: '…beschreibung',
  },
  sections: {
    levels: `
      Stufen, Stufe, Niveau, Selbsteinschätzung, Selbstbewertung, Bewertung der Fähigkeit, Bewertung der
      Kompetenz, Einstufung, Kenntnisstand
    `,
    businessValue: `
      Geschäftswert…, geschäftlicher Nutzen…, Nutzen für das Geschäft…, Nutzen für das Unternehmen…,
      Einsatz in der Arbeit…, Anwendung in der Arbeit…, Anwendung bei der Arbeit…, Anwendung
    `,
    petProjects: 'Übungsprojekt*…, Pet-Projekt*…, Lernprojekt*…, eigene Projekte…, Projekte, Projektideen…',
    relations: `
      verwandte Fähigkeiten…, verwandte Kompetenzen…, Beziehung* zu anderen…, Verbindung* zu anderen…,
      Bezug zu anderen…, Zusammenhang mit anderen…, Zusammenspiel mit anderen…, Beziehungen
    `,
  },
  noSlips: 'Bemerkung*, Verwaltung*, Berechnung*, Bedingung*, Belastung*, Ergänzung*, Produkt*, Prozess*',
  otherTables: `
      Gehalt*, Lohn, Löhne, Vergütung*, Bezahlung, Satz, Sätze, Tagess*, Stundens*, Preis*, Kosten,
      Stelle*, Stellenbezeichnung, Titel, Berufsbezeichnung, Punkt*, Schulnote*, Gilde*, Antwort*, Rechte
    `,
  severity: 'Schweregrad*, Schwere, Eskalation*, Reaktionszeit*, Antwortzeit*',
  otherTopics: `
      Priorität*, Dringlichkeit*, Auswirkung*, Unterstützung, Vorfall, Vorfälle, Störung*,
      Protokollierung, Gewichtung, Risik*, Bedrohung*, Zugriff, Zugang, Schwierigkeit*,
      Schwierigkeitsgrad*, Komplexität, verantwortlich, Zuständigkeit*, Wahrscheinlichkeit*, Hotel*,
      Stockwerk*, Etage*, Überschriften, Belohnung*, Beute
    `,
  maturity: 'Reifegrad*, Reifegradmodell*, Reife',
  works: `
      Buch, Bücher, Kurs, Kurse, Zertifikat*, Zertifizierung*, Lied, Lieder, Rezept*, Piste*, Route*,
      Woche*, Tag, Tage,  Lektion*, Lehrbuch, Podcast*, Übung*, Abzeichen, Medaille*
    `,
  tasks: 'Prüfung*, Klausur*, Hausaufgabe*, Übungsblatt',
  otherGrades: `
      kritisch, hoch, niedrig, gering, schwer, schwerwiegend, leicht, einfach, schwierig, blockierend,
      dringend, unwichtig, Fehler, Warnung, Notfall, Hinweis, öffentlich, vertraulich, geheim, Gast,
      gelb, rot
    `,
  answers: 'ja, nein, keine, keins',
  duties: 'verantwortlich, rechenschaftspflichtig, konsultiert, informiert',
  measures: `
      von, bis, ab, und, oder, tsd, Stunde, Stunden, Tag, Tage, Woche, Wochen, Monat, Monate, Jahr,
      Jahre, Personen
    `,
  silent: 'der, die, das, des, den, dem, zur, zum, ein, eine',
  levelWords: 'Stufe, Niveau',
  levelHeadings: {
    nouns: 'Stufe, Stufen, Niveau, Niveaus',
    skills: `
      Fähigkeit*, Kompetenz*, Kenntnis, Kenntnisse*, Können*, Beherrschung*, Fertigkeit*, Qualifikation*,
      Karriere*
    `,
    scales: 'Tabelle, Skala, Raster, Leiter, Modell',
    beside: `
      Wissen*, Erfahrung*, Bewertung*, Einschätzung*, Einstufung*, Selbsteinschätzung, Selbstbewertung,
      Beschreibung*, Kriterien, Kriterium, Übersicht, Erwartung*, Anforderung*, Entwicklung*, Lern, Lernen*,
      Leistung*, und, nach, für, mit, pro, je, meine, mein
    `,
    people: 'Mitarbeiter*, Abteilung*, Kolleg*, Personen, Leute, Firma',
    lines: 'Linie*, Ebene*',
  },
  otherThings: `
      Spiel*, Wasser*, Fluss*, Lärm*, Schall*, Lautstärke*, Helligkeit*, Licht*, Temperatur*, Druck*,
      Kraftstoff*, Öl*, Stress*, Schmerz*, Zucker*, Speicher*, Überschrift*, Sicherheit*,
      Geheimhaltung*, Freigabe*, Automatisierung*, Zertifizierung*, Treue*, Wartung*, Service*, Test*, Qualität*,
      Luft*, Alarm*, Gefahr*, Warn*
    `,
  ladders: {
    seniority: {
      0: 'Praktikant, Praktikantin, Auszubildender, Auszubildende, Azubi, Lehrling, Trainee',
      1: 'Berufseinsteiger, Berufseinsteigerin, Einsteiger, Einsteigerin',
      2: 'Berufserfahren, Geselle, Gesellin',
      3: 'Erfahren, Erfahrener',
      4: 'Leiter, Leiterin, Teamleiter, Teamleiterin',
      7: 'Experte, Expertin',
    },
    proficiency: {
      0: 'Neuling',
      0.5: 'Lehrling, Auszubildender, Auszubildende, Azubi',
      1: 'Anfänger, Anfängerin, Grundkenntnisse, Einsteiger, Unterstufe',
      2: 'Mittelstufe, Fortgeschritten, Fortgeschrittener, Fortgeschrittene',
      2.5: 'gute Kenntnisse, Kenner, Geselle, Gesellin',
      3: 'Oberstufe, weit fortgeschritten, sehr gute Kenntnisse, Profi, Könner',
      5: 'Experte, Expertin, Experten, Expertenkenntnisse, Expertenwissen',
      6: 'Meister, Meisterin',
    },
    dreyfus: {
      1: 'Neuling, Novize',
      2: 'fortgeschrittener Anfänger',
      3: 'kompetent, Kompetenter',
      4: 'erfahren, Könner',
      5: 'Experte, Expertin',
      6: 'Meister',
    },
    degree: {
      0: 'keine Kenntnisse, keine Erfahrung, nicht vorhanden',
      1: 'Grundlagen, Basis',
      2: 'mittel',
      3: 'fortgeschritten',
      4: 'Experte',
    },
    office: { 1: 'Assistent, Assistentin', 6: 'Partner, Partnerin' },
  },
  groups: {
    petProjects: 'Übungsprojekt, Übungsprojekte, Projekt, Projekte',
    businessValue: 'Geschäftswert, Geschäftlicher Nutzen',
  },
  telling: 'und, der, die, das, mit, für, stufe, kenntnisse, kriterien, beschreibung, kann, von',
  abbreviations: `
      z.b, d.h, u.a, usw, bzw, ggf, evtl, ca, vgl, inkl, exkl, nr, abb, bsp, sog, u.u, o.ä
    `,
};
