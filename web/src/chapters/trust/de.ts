// The sentences of this chapter, what holds the numbers up, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  trustTitle: "Was diese Zahlen trägt: {count} Prüfungen, alle bestanden am {date}",
  trustText: "Jede Änderung am Modell oder an einer Zahl muss alle bestehen; zusammen brauchten sie {minutes} " +
    "Minuten auf zwei Kernen. Keine zeigt, dass eine Zahl stimmt: Dafür gibt es ihre Quelle und die Abweichungen " +
    "oben.",
  trustWhat: "Was geprüft wird",
  trustCases: "Prüfungen",
  trustCaption: "Die Teile des letzten ganzen Laufs der Tests",
  "trust:web": "Die Seite in Chromium und Firefox: ihre Zahlen gegen die des Kerns, Links, Dateien, Tastatur, " +
    "Vorlesen, schmale Schirme, Druck, Fehlendes und Langsames",
  "trust:sanitize": "Der Kern noch einmal, jeder Zugriff und jede Operation beobachtet",
  "trust:native": "Formeln gegen von Hand gerechnete Zahlen, und Gesetze, die bei jeder Frage gelten",
  "trust:wasm-core": "Dasselbe als WebAssembly",
  "trust:package": "Das Paket: Typen, in welche Richtung jede Annahme jedes Ergebnis bewegt, gedruckte Formeln",
  "trust:lighthouse": "Wie schnell die Seite kommt, und wie gut alle sie nutzen können",
  "trust:webkit": "Die Seite in WebKit",
  "trust:bytes": "Was ein Leser herunterlädt",
  "trust:no-compile": "Summen ungleicher Einheiten, die sich nicht übersetzen lassen dürfen",
  "trust:parity": "Nativ gegen WebAssembly, Ergebnis für Ergebnis",
  "trust:hash": "Alle Ergebnisse Bit für Bit: zwei Compiler, und WebAssembly mit und ohne Vektoren",
  "trust:tables": "Die Tabellen, mit denen der Rechenkern gebaut wird",
  "trust:calibration": "Unsere Bereiche gegen veröffentlichte Läufe",
  "trust:fit": "Der Betrieb gegen gemessene Raten, wobei jedes Paar aus Modell und Chip einmal fehlt",
  "trust:newcomer": "Ein Chip, eine Annahme, ein Ergebnis und ein Kapitel, hinzugefügt wie die Anleitung sagt",
  "trust:data": "Die Tabellen: die Quelle jeder Zahl, die Behauptungen, die Bereiche",
  "trust:layering": "Das Haus selbst: Schichten, Namen, Verweise, Stil",
  trustFuzz: "Am {date} stellten Programme, die sich Eingaben ausdenken, {requests} Fragen, {sessions} Sitzungen und " +
    "{laws} Sätze von Gesetzen, je {seconds} Sekunden lang, und fanden keinen Fehler.",
  trustMutants: "Von {made} Änderungen eines Zeichens oder einer Zahl in dem, was über eine Zahl oder ein Wort " +
    "entscheidet, jede für sich probiert bis zum {date}, fielen {caught} den Tests oder einem Compiler auf. {known} " +
    "ändern kein Ergebnis, jede mit ihrem Grund im Projekt, und {survived} blieben unbemerkt.",
  trustCoverage: "Die eigenen Tests des Kerns durchlaufen {lines} % seiner Zeilen und {branches} % seiner Zweige.",
  trustMended: "Was einmal falsch war und behoben ist",
  "trustMended:zero": "Ein Bereich, den ein Leser einer berichteten Zahl gab, machte jede Ziehung zu null, und kein " +
    "Test sah es. Seither wird der Bereich jeder Annahme an jedem Ergebnis probiert.",
  "trustMended:ascend": "Token auf Ascend kamen doppelt so schnell heraus, wie Programme sie schreiben. Seither wird " +
    "der Schritt an dem gehalten, was dort gemessen ist.",
  "trustMended:batch": "Chips wurden bei gleich vielen Antworten zugleich verglichen, was einem die doppelte Last " +
    "gab. Seither bekommt jeder Leser dasselbe Tempo.",
  "trustMended:words": "Eine Behauptung konnte an einer Vorgabe von uns ohne Quelle scheitern. Seither wird eine " +
    "solche erst an beide Enden bewegt, und was das Urteil umwirft, wird gesagt.",
  "trustMended:front": "Die Startseite hatte für Ascend keine Kosten, weil sie ein Tempo verlangte, das diese Chips " +
    "nur mit Entwürfen erreichen. Seither haben alle Chips die Einrichtung des Vergleichs.",
};
