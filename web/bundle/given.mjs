// Gives the page a module that the build writes, such as results that no reader changes.

export const given = (id, code) => ({
  name: `given ${id}`,
  resolveId: (name) => (name === id ? `\0${id}` : undefined),
  load: (name) => (name === `\0${id}` ? code() : undefined),
});
