// Where the site and the pages that embed it are served during the tests.
export const sitePort = 47311;
export const hostPort = 47312;
