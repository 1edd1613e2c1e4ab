import type { Server } from "node:http";

const LONGEST = 10_000;

/**
 * Counts the requests of a server and gives back its clean stop: no new ones, those in flight are
 * finished, kept-alive sockets closed; after 10 s what is left is cut.
 */
export function stopServer(server: Server, longest = LONGEST): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  server.prependListener("request", (_req, res) => {
    if (stopped) res.setHeader("connection", "close");
    res.once("close", () => {
      if (stopped) server.closeIdleConnections();
    });
  });
  return () =>
    (stopped ??= new Promise((resolve) => {
      const cut = setTimeout(() => {
        server.closeAllConnections();
      }, longest);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      server.closeIdleConnections();
    }));
}
