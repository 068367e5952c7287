// The sentences of what closes the page, in English: what the articles say, what is left out, what can be taken away.
export const closing = {
  inFigures: "In figures",
  // what the articles say
  articlesSay: "What the articles say, with your assumptions",
  articleSays: "{label}: the article says {claimed}; with your assumptions {now}.",
  articleSaysRatio: "{label}: the article says {low} to {high} times; with your assumptions {now} times.",

  // what is left out
  leftOutTitle: "What this does not count",
  leftOutText: "The bill is that of the final run: chips, servers, cooling. A model costs more than its last run.",
  "omitted:development": "Runs that came before.",
  "omitted:development:text": "Experiments, failed runs and ablations took {share} of all arithmetic spent on Olmo " +
    "3, a reasoning model whose makers counted it. No such count is public for Grok 4 or GLM-5.",
  "omitted:development-before": "Less, before models reasoned.",
  "omitted:development-before:text": "For the same laboratory’s earlier models development came to {share} of the " +
    "final training, a third of the whole.",
  "omitted:data": "Data.",
  "omitted:data:text": "Collecting, licensing, cleaning and writing it. No figure for these runs is public.",
  "omitted:staff": "People.",
  "omitted:staff:text": "Salaries are in no sum here. You can add a share for staff and building to hardware that is " +
    "owned.",
  "omitted:machines": "Making the machines.",
  "omitted:machines:text": "Counted for chips and servers where a figure is published, in embodied carbon. Buildings " +
    "and networks are not.",
  "omitted:network": "The readers’ side.",
  "omitted:network:text": "Networks, phones and computers that show the answers.",

  // taking it away
  share: "Take it with you",
  shareMore: "Embed it, pictures, data",
  shareMoreText: "code for other sites, PNG and SVG, CSV and JSON",
  shareTitle: "Electricity to train {runs}",
  shareLink: "Link",
  shareLinkLabel: "Link to this state of the page",
  copyLink: "Copy link",
  embedBy: "How to embed",
  embed_frame: "A plain frame, which every site takes",
  embed_script: "A link that a script turns into a frame of the right height",
  previewTheme: "Theme",
  previewWidth: "Shown at",
  previewOf: "Preview of the embed: {title}",
  preview_auto: "the host’s",
  preview_light: "light",
  preview_dark: "dark",
  preview_320: "320 px",
  preview_640: "640 px",
  preview_1000: "1,000 px",
  embedCode: "Code to embed",
  copyCode: "Copy code",
  embedKeeps: "Which numbers it shows",
  embedLive: "Live: it follows corrections to the figures",
  embedFrozen: "Frozen: it keeps the numbers of version {version}",
  embedChapters: "Every chart above has code to embed it.",
  sharePictures: "Under every chart: PNG at twice its size or 1,456 px wide, and SVG, with title, source and address.",
  shareData: "Every result and every assumption, one line each, with unit, range, grade and source. Sums in US " +
    "dollars.",
  cite: "Cite",
  copyText: "Copy",
  copyBibtex: "Copy BibTeX",
  copied: "Copied.",
  blocked: "This frame forbids it. Select the text and copy it by hand, or open the page itself.",
  refused: "The browser does not allow it here. Select the text and copy it by hand.",
  leftText: "The text, to be copied by hand",
  png2: "PNG, twice this size",
  png1456: "PNG, {width} px wide",
  pictureFrom: "{name}, data of {date}, {address}",
  citation: "{author} ({year}). {title}, model {model}, data of {date}. {link}",

  // on paper
  paperTitle: "What these results rest on",
  paperYours: "your own value",
};
