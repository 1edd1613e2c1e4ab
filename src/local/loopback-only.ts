import { Server } from "node:net";
import type { ListenOptions } from "node:net";

/*
 * Loaded before the local client, which would otherwise listen on every address of the machine: what
 * names a port and no address gets the loopback address.
 */
const listen = Reflect.get(Server.prototype, "listen") as (
  this: Server,
  ...given: unknown[]
) => Server;
const LOOPBACK = "127.0.0.1";

Server.prototype.listen = function (this: Server, ...given: unknown[]): Server {
  const [where, ...rest] = given;
  if (typeof where === "object" && where !== null && "port" in where)
    return listen.call(this, { ...(where as ListenOptions), host: LOOPBACK }, ...rest);
  if (typeof where === "number" || (typeof where === "string" && /^\d+$/.test(where))) {
    const [address, ...others] = rest;
    return listen.call(
      this,
      Number(where),
      LOOPBACK,
      ...(typeof address === "string" ? others : rest),
    );
  }
  return listen.apply(this, given);
} as typeof Server.prototype.listen;
