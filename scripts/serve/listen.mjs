import { createServer } from "node:http";

/**
 * Listens on one port of every host given; hosts that this machine does not have are left out.
 * If the port is taken, tries the next ones (`orNext`) or throws. Returns the port and `close()`.
 */
export async function listen(handler, { hosts, port, orNext }) {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`port: found ${port}, allowed: a whole number from 0 to 65535`);
  for (let candidate = port; candidate <= Math.min(port + 100, 65535); candidate += 1) {
    const servers = [];
    try {
      for (const host of hosts) {
        // Port 0 asks for any free port: the others then take the one that the first was given.
        const taken = servers[0]?.address().port ?? candidate;
        const server = await open(handler, host, taken);
        if (server) servers.push(server);
      }
      if (servers.length === 0) throw new Error(`None of ${hosts.join(", ")} is of this machine.`);
      return { port: servers[0].address().port, close: () => Promise.all(servers.map(close)) };
    } catch (error) {
      await Promise.all(servers.map(close));
      if (error.code !== "EADDRINUSE" || !orNext) throw error;
    }
  }
  throw new Error(`No free port from ${port} on.`);
}

function open(handler, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once("error", (error) => {
      const absent = ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(error.code);
      if (absent) resolve(null);
      else reject(error);
    });
    server.listen({ host, port }, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
