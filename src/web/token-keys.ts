const AGAIN_AFTER = 5_000;
const ANSWER_WITHIN = 3_000;

/** A check for /readyz: the keys that inbound tokens are verified with can be fetched. */
export function tokenKeys(openIdUrl: string): () => Promise<void> {
  let fetchedAt = -Infinity;
  return async () => {
    if (performance.now() - fetchedAt < AGAIN_AFTER) return;
    const { jwks_uri: address } = (await read(openIdUrl)) as { jwks_uri?: unknown };
    if (typeof address !== "string") throw new Error("The OpenID document names no keys");
    const { keys } = (await read(address)) as { keys?: unknown };
    if (!Array.isArray(keys) || keys.length === 0) throw new Error("There are no token keys");
    fetchedAt = performance.now();
  };
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN) });
  if (!answer.ok) throw new Error(`The token keys answer ${answer.status}`);
  return answer.json();
}
