// The sentences of the chapters below the first screen, in English; they travel with those chapters.
export const later = {};
