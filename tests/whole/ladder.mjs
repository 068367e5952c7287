// Files as a graph of who asks for whom: arrows that climb a ladder of rooms, and circles.

/** Where each arrow of a text's includes or imports ends, as [from, to]. */
export const arrows = (names, read, asked) => names.flatMap((from) => asked(from, read(from)).map((to) => [from, to]));

/**
 * Arrows that do not lead down a ladder of rooms, as texts. The ladder lists rooms from the lowest on; rooms in one
 * list stand side by side, and know nothing of each other.
 */
export function climbing(list, roomOf, ladder) {
  const floors = new Map(ladder.flatMap((floor, at) => [floor].flat().map((room) => [room, at])));
  const isBelow = (to, from) => to === from || floors.get(to) < floors.get(from);
  return list.filter(([from, to]) => !isBelow(roomOf(to), roomOf(from))).map(([from, to]) => `${from} -> ${to}`);
}

/** Groups of names that ask for each other, round a circle of any length; `unit` says which files count as one name. */
export function circles(list, unit = (name) => name) {
  const next = new Map();
  for (const [from, to] of list) {
    const [one, other] = [unit(from), unit(to)];
    if (one !== other) next.set(one, (next.get(one) ?? new Set()).add(other));
  }
  const reached = (start) => {
    const seen = new Set(),
      open = [start];
    while (open.length > 0) {
      for (const name of next.get(open.pop()) ?? []) {
        if (!seen.has(name)) open.push(name);
        seen.add(name);
      }
    }
    return seen;
  };
  const reach = new Map([...next.keys()].map((name) => [name, reached(name)]));
  const inCircle = [...reach.keys()].filter((name) => reach.get(name).has(name)).sort();
  const groups = new Map(
    inCircle.map((name) => [
      inCircle.filter((other) => reach.get(name).has(other) && reach.get(other)?.has(name)).join(" <-> "),
      name,
    ]),
  );
  return [...groups.keys()];
}

/** How many rooms there are, how many arrows between them, and how many floors the longest way down has. */
export function picture(list, roomOf) {
  const between = [...new Set(list.map(([from, to]) => `${roomOf(from)} ${roomOf(to)}`))]
    .map((one) => one.split(" "))
    .filter(([from, to]) => from !== to);
  const rooms = new Set(list.flat().map(roomOf));
  const height = (room) => 1 + Math.max(0, ...between.filter(([from]) => from === room).map(([, to]) => height(to)));
  return { rooms: rooms.size, floors: Math.max(...[...rooms].map(height)), arrows: between.length };
}
