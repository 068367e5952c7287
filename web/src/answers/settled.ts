// The one rule for answers on the side, such as the same run under every method: worked out for what the page shows at
// rest, and left so while a slider moves.
import { remember } from "../memo";
import type { Store } from "../store/store";
import { language } from "../words/format";
import { currency } from "../words/units";

/** The result may hold words and sums, so it is another one in another language or currency. */
export const settled = <Value>(store: Store, key: string, compute: () => Value): Value =>
  remember(store.reportAtRest, `${language()}/${currency().id}/${key}`, compute);
