/** What the SDK's and jsonwebtoken's messages mean; the first that fits, for the log only. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/expired/i, "token-expired"],
  [/not active/i, "token-not-yet-valid"],
  [/invalid algorithm|signing algorithm|signature is required/i, "token-algorithm"],
  [/invalid signature/i, "token-signature"],
  [/malformed|invalid token|(exp|nbf) value/i, "token-malformed"],
  [/endors/i, "token-channel"],
  [/invalid appid|audience/i, "token-audience"],
  [/serviceurl/i, "token-service-url"],
  [/signing key could not/i, "token-key-unknown"],
  [/failed to load|fetch|ECONN|ENOTFOUND|EAI_AGAIN|timed out|network/i, "token-keys-unreachable"],
  [/not authorized/i, "token-missing"],
  [/no valid identity/i, "token-issuer"],
];

/** A short code for why a token was refused. It never repeats what the token said. */
export function tokenReason(fault: unknown): string {
  const { message, code } = fault as { message?: unknown; code?: unknown };
  const said = `${typeof message === "string" ? message : ""} ${typeof code === "string" ? code : ""}`;
  return reasons.find(([pattern]) => pattern.test(said))?.[1] ?? "token-unverified";
}
