// What the page of an article's claims says of each, as machines read it: ClaimReview of schema.org.
import { verdictText } from "../chapters/claims/judged";
import { verdicts } from "../chapters/claims/questions";
import type { PageLine } from "../pages";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import { phrase } from "../words/text";

const site = import.meta.env.VITE_ADDRESS;

export const claimReviews = (store: Store, ui: Ui, { about = "", path }: PageLine): object | undefined => {
  const { sources, version } = store.description;
  const article = sources.find(({ id }) => id === about);
  const judged = verdicts(store, ui)?.filter(({ claim }) => claim.articles.includes(about));
  if (!article || !judged?.length) return undefined;
  const reviews = judged.map((one) => ({
    "@type": "ClaimReview", url: `${site}${path}#claim-${one.claim.id}`, claimReviewed: one.claim.note,
    datePublished: version.data, author: { "@type": "Organization", name: phrase("name"), url: site },
    itemReviewed: {
      "@type": "Claim", datePublished: article.date, author: { "@type": "Organization", name: article.publisher },
      appearance: { "@type": "Article", name: article.title, url: article.url },
    },
    // A word of ours is no point on a scale.
    reviewRating: {
      "@type": "Rating", alternateName: verdictText(store, one), ratingExplanation: one.claim.reason,
    },
  }));
  return { "@context": "https://schema.org", "@graph": reviews };
};
