// Where the site and the pages that embed it are served: two free ports, found once and handed to the workers.
import { createServer, type AddressInfo } from "node:net";

const free = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer().on("error", reject).listen(0, () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => resolve(port));
  });
});

const port = async (name: string): Promise<number> => Number(process.env[name] ??= String(await free()));

export const sitePort = await port("TOKENWATT_SITE_PORT");
export const hostPort = await port("TOKENWATT_HOST_PORT");

/** What is tested: the site and the offline file. */
export const buildFolder = process.env.TOKENWATT_BUILD ?? new URL("../../build", import.meta.url).pathname;
