// The sentences of what closes the page, in German.
import type { closing as en } from "../en/closing";

export const closing: Record<keyof typeof en, string> = {
  inFigures: "In Zahlen",
  // what the articles say
  articlesSay: "Was die Artikel sagen, mit Ihren Annahmen",
  articleSays: "{label}: Der Artikel sagt {claimed}; mit Ihren Annahmen {now}.",
  articleSaysRatio: "{label}: Der Artikel sagt {low}- bis {high}‑mal; mit Ihren Annahmen {now}‑mal.",

  // what is left out
  leftOutTitle: "Was hier nicht gezählt ist",
  leftOutText: "Die Rechnung ist die des letzten Laufs: Chips, Server, Kühlung. Ein Modell kostet mehr als seinen " +
    "letzten Lauf.",
  "omitted:development": "Läufe davor.",
  "omitted:development:text": "Versuche, gescheiterte Läufe und Vergleiche nahmen {share} aller Rechenarbeit für " +
    "Olmo 3 ein, ein Modell, das schlussfolgert und dessen Hersteller sie zählten. Für Grok 4 und GLM-5 ist keine " +
    "solche Zählung öffentlich.",
  "omitted:development-before": "Weniger, bevor Modelle schlussfolgerten.",
  "omitted:development-before:text": "Bei früheren Modellen desselben Labors kam die Entwicklung auf {share} des " +
    "letzten Trainings, ein Drittel des Ganzen.",
  "omitted:data": "Daten.",
  "omitted:data:text": "Sammeln, lizenzieren, säubern und schreiben. Für diese Läufe ist keine Zahl öffentlich.",
  "omitted:staff": "Menschen.",
  "omitted:staff:text": "Gehälter stecken hier in keinem Betrag. Bei gekaufter Hardware können Sie einen Anteil für " +
    "Personal und Gebäude hinzufügen.",
  "omitted:machines": "Der Bau der Maschinen.",
  "omitted:machines:text": "Für Chips und Server gezählt, wo eine Zahl veröffentlicht ist, als Kohlendioxid der " +
    "Herstellung. Gebäude und Netze nicht.",
  "omitted:network": "Die Seite der Leser.",
  "omitted:network:text": "Netze, Telefone und Rechner, die die Antworten zeigen.",

  // taking it away
  share: "Zum Mitnehmen",
  shareMore: "Einbetten, Bilder, Daten",
  shareMoreText: "Code für andere Seiten, PNG und SVG, CSV und JSON",
  shareTitle: "Strom für das Training von {runs}",
  shareLink: "Link",
  shareLinkLabel: "Link zu diesem Stand der Seite",
  copyLink: "Link kopieren",
  embedBy: "Wie eingebettet wird",
  embed_frame: "Ein einfacher Rahmen, den jede Seite annimmt",
  embed_script: "Ein Link, aus dem ein Skript einen Rahmen von passender Höhe macht",
  previewTheme: "Farben",
  previewWidth: "Gezeigt in",
  previewOf: "Vorschau der Einbettung: {title}",
  preview_auto: "die der fremden Seite",
  preview_light: "hell",
  preview_dark: "dunkel",
  preview_320: "320 px",
  preview_640: "640 px",
  preview_1000: "1.000 px",
  embedCode: "Code zum Einbetten",
  copyCode: "Code kopieren",
  embedKeeps: "Welche Zahlen es zeigt",
  embedLive: "Laufend: Es folgt Berichtigungen der Zahlen",
  embedFrozen: "Fest: Es behält die Zahlen der Version {version}",
  embedChapters: "Jedes Bild oben hat Code, der es einbettet.",
  sharePictures: "Unter jedem Bild: PNG in doppelter Größe oder 1.456 px breit, und SVG, mit Titel, Quelle und " +
    "Adresse.",
  shareData: "Jedes Ergebnis und jede Annahme, je eine Zeile, mit Einheit, Spanne, Güte und Quelle. Beträge in " +
    "US-Dollar.",
  cite: "Zitieren",
  copyText: "Kopieren",
  copyBibtex: "BibTeX kopieren",
  copied: "Kopiert.",
  blocked: "Dieser Rahmen verbietet es. Wählen Sie den Text aus und kopieren Sie ihn von Hand, oder öffnen Sie die " +
    "Seite selbst.",
  refused: "Der Browser erlaubt es hier nicht. Wählen Sie den Text aus und kopieren Sie ihn von Hand.",
  leftText: "Der Text, von Hand zu kopieren",
  png2: "PNG, doppelte Größe",
  png1456: "PNG, {width} px breit",
  pictureFrom: "{name}, Daten vom {date}, {address}",
  citation: "{author} ({year}). {title}, Modell {model}, Daten vom {date}. {link}",

  // on paper
  paperTitle: "Worauf diese Ergebnisse beruhen",
  paperYours: "Ihr eigener Wert",
};
