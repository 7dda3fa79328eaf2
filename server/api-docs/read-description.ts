import { z } from 'zod';
import { ShapeSchema, type Shape } from './describe-shape.js';

const Content = z.record(z.string(), z.object({ schema: ShapeSchema.optional() }));

const Operation = z.object({
  summary: z.string(),
  tags: z.tuple([z.string()]),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().default(false), schema: ShapeSchema }))
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })),
});

const Description = z.object({
  info: z.object({ title: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

/** One route as the OpenAPI document has it. */
export interface DescribedRoute {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Shape;
  }[];
  readonly body: Shape | null;
  /** Of a success, where the schema says it. */
  readonly answer: Shape | null;
  /** Codes that `error.code` may hold, in the order of their statuses. */
  readonly faults: readonly { readonly status: string; readonly codes: readonly string[] }[];
}

export interface ApiDescription {
  readonly title: string;
  readonly lead: string;
  /** Routes by their tag, in the order of the document's tags. */
  readonly groups: ReadonlyMap<string, readonly DescribedRoute[]>;
}

export function readDescription(document: unknown): ApiDescription {
  const { info, tags: names, paths } = Description.parse(document);
  const groups = new Map<string, DescribedRoute[]>(names.map(({ name }) => [name, []]));
  for (const [path, operations] of Object.entries(paths))
    for (const [method, { tags, summary, parameters, requestBody, responses }] of Object.entries(operations)) {
      const [tag] = tags;
      const group = groups.get(tag) ?? [];
      groups.set(tag, group);
      const shapes = Object.entries(responses).map(([status, { content }]) => ({ status, shape: shapeOf(content) }));
      group.push({
        method: method.toUpperCase(),
        path,
        summary,
        parameters,
        body: shapeOf(requestBody?.content),
        answer: shapes.find(({ status }) => status.startsWith('2'))?.shape ?? null,
        faults: shapes
          .filter(({ status }) => !status.startsWith('2'))
          .map(({ status, shape }) => ({ status, codes: codesOf(shape) })),
      });
    }
  // A tag without a route that is on (no channel is) is not described.
  const told = new Map([...groups].filter(([, routes]) => routes.length > 0));
  return { title: info.title, lead: info.description, groups: told };
}

function shapeOf(content: z.infer<typeof Content> | undefined): Shape | null {
  return content?.['application/json']?.schema ?? null;
}

function codesOf(shape: Shape | null): readonly string[] {
  return (shape?.properties?.['error']?.properties?.['code']?.enum ?? []).filter((code) => typeof code === 'string');
}
