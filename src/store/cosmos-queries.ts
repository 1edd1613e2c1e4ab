import type { Container, JSONValue } from "@azure/cosmos";
import { mildly } from "./cosmos-retry.ts";

/** Every document of a container for which a condition holds, wherever it lies. */
export async function queried<T>(
  { items }: Container,
  condition: string,
  values: Readonly<Record<string, JSONValue>>,
): Promise<T[]> {
  const parameters = Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }));
  const query = { query: `SELECT * FROM c WHERE ${condition}`, parameters };
  return (await mildly(() => items.query<T>(query).fetchAll())).resources;
}

/** The same, of one partition: its name stands in the question, because a test server needs it there. */
export async function queriedWithin<T>(
  { items }: Container,
  partition: string,
  { condition, values }: { condition: string; values: Readonly<Record<string, JSONValue>> },
): Promise<T[]> {
  const query = {
    query: `SELECT * FROM c WHERE c.pk = @pk AND ${condition}`,
    parameters: Object.entries({ ...values, pk: partition }).map(([name, value]) => ({
      name: `@${name}`,
      value,
    })),
  };
  const one = { partitionKey: partition };
  return (await mildly(() => items.query<T>(query, one).fetchAll())).resources;
}
